import { useEffect, useSyncExternalStore } from 'react';
import { Front } from '../front.tsx';
import { OpeningWall, RoomWall } from '../room-wall.tsx';
import type { Fullscreen } from '../screen/big-screen.ts';
import { useFullscreenKey } from '../screen/use-fullscreen.ts';
import { useRoomOf } from '../use-room.ts';
import { words } from '../words.ts';
import type { WatchedRoom } from './watched-room.ts';
import './stage-window.css';

/** The pig speaks on the room's own page alone. */
const silent = {
  captions: { subscribe: () => () => undefined, now: () => '' },
  follow: () => undefined,
  play: () => undefined,
};

/** The stage without the host's controls, for a second screen or for a capture. */
export function StageWindow({
  watched,
  fullscreen,
}: {
  watched: WatchedRoom;
  fullscreen: Fullscreen | null;
}) {
  useFullscreenKey(fullscreen);
  const { room, reactionLanded } = useRoomOf(watched, silent);
  const link = useSyncExternalStore(watched.onChange, watched.link);
  const sight = useSyncExternalStore(watched.onChange, watched.sight);
  // Listens already when the first answer comes.
  useEffect(() => watched.begin(), [watched]);

  if (link === 'gone') {
    return (
      <Front caption={words.stageWindow.goneCaption} mood="appalled">
        <p className="stage-window-gone" role="alert">
          {words.stageWindow.gone}
        </p>
      </Front>
    );
  }
  if (room.stage === null || sight === null) return <OpeningWall />;
  return <RoomWall room={room} {...sight} hands={null} onReactionLanded={reactionLanded} />;
}
