import { useState } from 'react';
import type { Timer } from '../../../src/base/timer.ts';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { timeLeft } from '../../game-clock.ts';
import { usePerson, useRoom } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { Portrait } from '../../stage/portrait.tsx';
import { words } from './words.ts';
import './places.css';

type Row = Extract<MasterpieceStage, { kind: 'ending' }>['rows'][number];

/** How many stand on the steps; the others stand before them. */
const onSteps = 3;
/** Part of the beat's time that passes while they come. */
const comingShare = 0.75;

/** The stairs: they come from the last place to the first. */
export function Places({ rows, timer }: { rows: readonly Row[]; timer: Timer | null }) {
  const { clock } = useRoom();
  const [step] = useState(() => {
    if (timer === null) return { apart: 0, gone: 0 };
    const gone = timer.total - timeLeft(clock, timer, performance.now());
    return {
      apart: (timer.total * comingShare) / rows.length / clock.rate,
      gone: gone / clock.rate,
    };
  });
  const comesIn = (index: number) =>
    `${Math.round((rows.length - 1 - index) * step.apart - step.gone)}ms`;
  return (
    <main className="places" data-crowd={rows.length > onSteps}>
      <h1 className="stage-title sign">{words.ending.places}</h1>
      <ol className="steps" aria-label={words.ending.standings}>
        {rows.slice(0, onSteps).map((row, index) => (
          <Standing key={row.seat} row={row} comesIn={comesIn(index)} />
        ))}
      </ol>
      {rows.length > onSteps && (
        <ol className="floor" start={onSteps + 1}>
          {rows.slice(onSteps).map((row, index) => (
            <Standing key={row.seat} row={row} comesIn={comesIn(index + onSteps)} />
          ))}
        </ol>
      )}
    </main>
  );
}

function Standing({ row, comesIn }: { row: Row; comesIn: string }) {
  const person = usePerson(row.seat);
  return (
    <li className="standing" data-rank={row.rank} style={computed({ '--comes-in': comesIn })}>
      <div className="standing-one">
        <Portrait person={person} />
      </div>
      <div className="standing-step">
        <span className="standing-rank sign">{words.place(row.rank)}</span>
        <span className="standing-points">{words.points(row.points)}</span>
      </div>
    </li>
  );
}
