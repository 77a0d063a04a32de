import { useRef } from 'react';
import type { ReactNode } from 'react';
import type { Timer } from '../../../src/base/timer.ts';
import type { Label } from '../../../src/games/bluff/label.ts';
import { usePlayers } from '../../room-context.ts';
import { useFit } from '../../stage/fit.ts';
import { Portrait } from '../../stage/portrait.tsx';
import { WallLabel } from '../../stage/wall-label.tsx';
import { hangLabels } from './hang-labels.ts';
import { setsOut } from './timetable.ts';
import './guessing.css';

type View =
  | { kind: 'landing'; timer: Timer; labels: readonly Label[] }
  | { kind: 'guessing'; timer: Timer; labels: readonly Label[]; guessed: readonly string[] };

interface GuessingProps {
  view: View;
  /** How far the game is, and what is guessed at. */
  sign: ReactNode;
  subject: ReactNode;
  names: { title: string; labels: string; guessed: string };
  /** How narrow what is guessed at may be, as a share of the width. */
  least?: number;
}

/** What is guessed at left, labels right; while landing they fly in one at a time. */
export function Guessing({ view, sign, subject, names, least = 0 }: GuessingProps) {
  const { labels } = view;
  const hall = useRef<HTMLElement>(null);
  useFit(() => {
    if (hall.current) hangLabels(hall.current, labels.length, least);
  }, [labels, least]);
  return (
    <main className="guessing" ref={hall} data-landing={view.kind === 'landing'}>
      <div className="guessing-left">
        {sign}
        <div className="guessing-picture">{subject}</div>
        {view.kind === 'guessing' && view.guessed.length > 0 ? (
          <Guessed seats={view.guessed} name={names.guessed} />
        ) : (
          <h1 className="stage-title sign">{names.title}</h1>
        )}
      </div>
      <ol className="guessing-labels" aria-label={names.labels}>
        {labels.map((label, index) => (
          <li key={label.id} data-cue={view.kind === 'landing' ? setsOut(view, index) : undefined}>
            <WallLabel text={label.text} place={index} />
          </li>
        ))}
      </ol>
    </main>
  );
}

function Guessed({ seats, name }: { seats: readonly string[]; name: string }) {
  const players = usePlayers().filter((person) => seats.includes(person.seat));
  return (
    <ul className="guessing-guessed" aria-label={name}>
      {players.map((person) => (
        <li key={person.seat}>
          <Portrait person={person} name="elsewhere" />
          <span className="unseen">{person.name}</span>
        </li>
      ))}
    </ul>
  );
}
