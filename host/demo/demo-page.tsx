import { useMemo } from 'react';
import type { Control } from '../../workers/engine/messages.ts';
import type { Engine } from '../engine.ts';
import { useFirstFocus } from '../keys/first-focus.ts';
import { leadsBack } from '../keys/way-back.ts';
import { MuteButton } from '../mute-button.tsx';
import { OpeningWall, RoomWall } from '../room-wall.tsx';
import { FullscreenButton } from '../screen/fullscreen-button.tsx';
import type { Show } from '../show/show.ts';
import { SoundSign } from '../sound-sign.tsx';
import { useKeys } from '../use-keys.ts';
import { useRoomOf } from '../use-room.ts';
import { words } from '../words.ts';
import './demo-page.css';

interface DemoPageProps {
  engine: Engine;
  show: Show;
  /** Whether nothing is heard at all. */
  muted: boolean;
  onMute: (muted: boolean) => void;
  onLeave: () => void;
}

/** A round that bots play: the real stage, looked at, with a way out. */
export function DemoPage({ engine, show, muted, onMute, onLeave }: DemoPageProps) {
  const quiet = useMemo(() => withoutWelcome(show), [show]);
  const { room, caption, reactionLanded } = useRoomOf(engine, quiet);
  const scene = room.stage?.scene;
  const game = scene?.kind === 'game' ? scene : null;
  const isPaused = game !== null && game.paused !== null;
  const isOver = game !== null && game.over !== null;
  const control = (control: Control) => engine.post({ kind: 'control', control });
  const turn = () => {
    if (game === null || isOver) return;
    control(isPaused ? { kind: 'resume', renew: false } : { kind: 'pause' });
  };
  useKeys({ p: turn, P: turn });
  useFirstFocus(scene ? `${scene.kind} ${isPaused} ${isOver}` : null);
  if (room.stage === null) return <OpeningWall />;
  return (
    <RoomWall
      room={room}
      caption={caption || captionOf(room.noBots, game !== null)}
      entrance={{ kind: 'demo' }}
      hands={null}
      onReactionLanded={reactionLanded}
    >
      {!muted && <SoundSign show={show} />}
      <p className="demo-sign sign">{words.demo.sign}</p>
      <div className="skirting-icons">
        <MuteButton muted={muted} onMute={onMute} />
        <FullscreenButton />
      </div>
      <fieldset className="controls" data-upright={game !== null} aria-label={words.demo.group}>
        {isOver && (
          <button
            type="button"
            className="quiet sign"
            data-begin=""
            onClick={() => control({ kind: 'playAgain' })}
          >
            {words.demo.again}
          </button>
        )}
        {game !== null && !isOver && (
          <button
            type="button"
            className="quiet sign"
            data-begin=""
            aria-keyshortcuts="P"
            onClick={turn}
          >
            {isPaused ? words.controls.resume : words.controls.pause}
          </button>
        )}
        <button type="button" className="quiet sign" {...leadsBack} onClick={onLeave}>
          {words.demo.leave}
        </button>
      </fieldset>
    </RoomWall>
  );
}

function captionOf(noBots: boolean, inGame: boolean): string {
  if (noBots) return words.bots.missing;
  return inGame ? '' : words.demo.caption;
}

/** Nobody is told to scan a code that is not there; those who come are greeted all the same. */
function withoutWelcome(show: Show): Show {
  return {
    ...show,
    follow: (before, stage, ...rest) =>
      show.follow(before ?? { ...stage, people: [] }, stage, ...rest),
  };
}
