import { useCallback, useState } from 'react';
import type { GamePage as Game } from '../../workers/archive/archive.ts';
import { useFirstFocus } from '../keys/first-focus.ts';
import { RoomContext } from '../room-context.ts';
import { Stage } from '../stage/stage.tsx';
import { ExhibitSheet } from './exhibit-sheet.tsx';
import { FilmStrip } from './film-strip.tsx';
import { GameHead } from './game-head.tsx';
import { facesOf, peopleOf } from './participants.ts';
import type { PastGames } from './past-games.ts';
import { ResultSheet } from './result-sheet.tsx';
import { ShareDialog } from './share-dialog.tsx';
import { TaskNote } from './task-note.tsx';
import { cameOf, useAddresses } from './use-addresses.ts';
import { useKeys } from '../use-keys.ts';
import { useLoaded } from './use-loaded.ts';
import { useTask } from './use-task.ts';
import { Waiting } from './waiting.tsx';
import { Watch } from './watch.tsx';
import { words } from './words.ts';
import './game-page.css';

interface GamePageProps {
  archive: PastGames;
  id: number;
  onRenamed: (title: string) => void;
  onRemoved: () => void;
  onBack: () => void;
}

/** Everything of one game. */
export function GamePage({ archive, id, onRenamed, onRemoved, onBack }: GamePageProps) {
  const [loaded, again] = useLoaded(useCallback(() => archive.game(id), [archive, id]));
  if (loaded.kind === 'here' && loaded.value !== null) {
    return (
      <OpenGame
        archive={archive}
        loaded={loaded.value}
        onRenamed={onRenamed}
        onRemoved={onRemoved}
        onBack={onBack}
      />
    );
  }
  const gone = loaded.kind === 'here';
  return (
    <Waiting
      what={gone ? words.game.gone : words.game.opening}
      problem={loaded.kind === 'failed' ? words.game.unread(loaded.message) : null}
      onAgain={again}
      onBack={gone ? onRemoved : onBack}
    />
  );
}

interface OpenGameProps extends Omit<GamePageProps, 'id'> {
  loaded: Game;
}

/** There arrows go from one button to the next, and turn no pages. */
function isInHead({ target }: KeyboardEvent): boolean {
  return target instanceof Element && target.closest('.game-head') !== null;
}

const still = { now: 0, rate: 1, running: false, readAt: 0 };

function OpenGame({ archive, loaded, onRenamed, onRemoved, onBack }: OpenGameProps) {
  const [game, setGame] = useState(loaded);
  /** 0 is the result, then the exhibits. */
  const [place, setPlace] = useState(0);
  const [over, setOver] = useState<'watch' | 'share' | null>(null);
  const { task, run, dismiss } = useTask();
  const { exhibits } = game.record;
  const exhibit = exhibits[place - 1];
  const go = (to: number) => setPlace(Math.min(exhibits.length, Math.max(0, to)));

  useFirstFocus(`game ${over}`);
  const people = peopleOf(game.players);
  const near = [place, place + 1, place - 1].flatMap(
    (place) => exhibits[place - 1]?.picture?.hash ?? [],
  );
  const small = useAddresses(archive, 'thumbnail', [
    ...facesOf(people),
    ...exhibits.flatMap(({ picture }) => picture?.hash ?? []),
  ]);
  const large = useAddresses(archive, 'picture', near);
  const pictures = cameOf(small, large);

  useKeys(
    over === 'watch'
      ? {}
      : {
          ArrowLeft: (event) => (isInHead(event) ? false : go(place - 1)),
          ArrowRight: (event) => (isInHead(event) ? false : go(place + 1)),
          Home: () => go(0),
          End: () => go(exhibits.length),
          Escape: onBack,
        },
  );

  if (over === 'watch') {
    return <Watch archive={archive} game={game} onLeave={() => setOver(null)} />;
  }
  return (
    <RoomContext value={{ people, pictures, clock: still, writing: {}, progress: {} }}>
      <Stage light={exhibit ? 'left' : 'wide'}>
        <main className="past-game">
          <GameHead
            archive={archive}
            game={game}
            run={run}
            onWatch={() => setOver('watch')}
            onShare={() => setOver('share')}
            onRenamed={(title) => {
              setGame({ ...game, title });
              onRenamed(title);
            }}
            onRemoved={onRemoved}
            onBack={onBack}
          />
          {exhibit ? (
            <ExhibitSheet
              key={place}
              exhibit={exhibit}
              painter={exhibit.picture && (game.painters[exhibit.picture.hash] ?? null)}
              missing={exhibit.picture !== null && large.get(exhibit.picture.hash) === null}
            />
          ) : (
            <ResultSheet archive={archive} game={game} />
          )}
          <TaskNote task={task} onDismiss={dismiss} />
        </main>
        <FilmStrip exhibits={exhibits} addresses={small} place={place} onGo={go} />
        {over === 'share' && (
          <ShareDialog
            archive={archive}
            game={game}
            exhibit={exhibit ?? null}
            onClose={() => setOver(null)}
          />
        )}
      </Stage>
    </RoomContext>
  );
}
