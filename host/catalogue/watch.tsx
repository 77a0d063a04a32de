import { useCallback, useMemo } from 'react';
import type { GamePage as Game, RecordedStage } from '../../workers/archive/archive.ts';
import { hostGames } from '../games/registry.ts';
import { facesOf } from './participants.ts';
import type { PastGames } from './past-games.ts';
import { scenesOf } from './recorded-scenes.ts';
import { Screening } from './screening.tsx';
import { cameOf, useAddresses } from './use-addresses.ts';
import { useKeys } from '../use-keys.ts';
import { useLoaded } from './use-loaded.ts';
import { Waiting } from './waiting.tsx';
import { words } from './words.ts';

interface WatchProps {
  archive: PastGames;
  game: Game;
  onLeave: () => void;
}

const none: readonly RecordedStage[] = [];

/** Watch it again: fetches the recording and its pictures, then shows it. */
export function Watch({ archive, game, onLeave }: WatchProps) {
  const { id } = game;
  const [loaded, again] = useLoaded(useCallback(() => archive.recording(id), [archive, id]));
  const recording = loaded.kind === 'here' ? loaded.value : none;
  const scenes = useMemo(() => scenesOf(recording), [recording]);
  const hashes = useMemo(
    () =>
      Array.from(
        new Set([...facesOf(scenes.flatMap(({ stage }) => stage.people)), ...game.pictures]),
      ),
    [scenes, game.pictures],
  );
  const addresses = useAddresses(archive, 'picture', scenes.length > 0 ? hashes : []);
  const pictures = useMemo(() => cameOf(addresses), [addresses]);
  useKeys({ Escape: onLeave });

  const cartridge = scenes[0]?.stage.scene.cartridge;
  const known = cartridge !== undefined && hostGames[cartridge] !== undefined;
  if (loaded.kind === 'here' && known && addresses.size === hashes.length) {
    return <Screening scenes={scenes} pictures={pictures} onLeave={onLeave} />;
  }
  return (
    <Waiting
      what={
        loaded.kind === 'loading'
          ? words.watch.opening
          : cartridge === undefined
            ? words.watch.empty
            : known
              ? words.watch.hanging(addresses.size, hashes.length)
              : words.watch.noStage
      }
      problem={loaded.kind === 'failed' ? words.watch.unread(loaded.message) : null}
      onAgain={again}
      onBack={onLeave}
    />
  );
}
