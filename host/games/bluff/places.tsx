import type { Timer } from '../../../src/base/timer.ts';
import type { Ranked } from '../../../src/games/bluff/ranks.ts';
import { usePerson } from '../../room-context.ts';
import { Portrait } from '../../stage/portrait.tsx';
import { takesStep } from './timetable.ts';
import { words } from './words.ts';
import './places.css';

/** How many stand on the steps; the others stand before them. */
const onSteps = 3;

/** The stairs: they come from the last place to the first. */
export function Places({ rows, timer }: { rows: readonly Ranked[]; timer: Timer | null }) {
  const comes = (index: number) => takesStep(index, rows.length, timer?.total ?? 0);
  return (
    <main className="places" data-crowd={rows.length > onSteps}>
      <h1 className="stage-title sign">{words.ending.places}</h1>
      <ol className="steps" aria-label={words.ending.standings}>
        {rows.slice(0, onSteps).map((row, index) => (
          <Standing key={row.seat} row={row} comes={comes(index)} />
        ))}
      </ol>
      {rows.length > onSteps && (
        <ol className="floor" start={onSteps + 1}>
          {rows.slice(onSteps).map((row, index) => (
            <Standing key={row.seat} row={row} comes={comes(index + onSteps)} />
          ))}
        </ol>
      )}
    </main>
  );
}

function Standing({ row, comes }: { row: Ranked; comes: number }) {
  const person = usePerson(row.seat);
  return (
    <li className="standing" data-rank={row.rank}>
      <div className="standing-one" data-cue={comes}>
        <Portrait person={person} />
      </div>
      <div className="standing-step">
        <span className="standing-rank sign">{words.place(row.rank)}</span>
        <span className="standing-points" data-cue={comes}>
          {words.points(row.points)}
        </span>
      </div>
    </li>
  );
}
