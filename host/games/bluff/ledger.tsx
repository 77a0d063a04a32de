import type { LedgerRow } from '../../../src/games/bluff/ledger.ts';
import type { Timer } from '../../../src/base/timer.ts';
import { usePerson } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { NameRibbon } from '../../stage/name-ribbon.tsx';
import { Portrait } from '../../stage/portrait.tsx';
import { usePassed } from '../../stage/use-passed.ts';
import { ledgerMarks } from './timetable.ts';
import { words } from './words.ts';
import './ledger.css';

interface LedgerProps {
  rows: readonly LedgerRow[];
  timer: Timer;
  /** How far the game is, and what the column of what was won is called. */
  place: string;
  gained: string;
}

/** The ledger slides over; what was won is added, then the rows change places. */
export function Ledger({ rows, timer, place: where, gained }: LedgerProps) {
  const marks = ledgerMarks(timer.total);
  const passed = usePassed(timer, [marks.added, marks.settled]);
  const added = passed > 0;
  const settled = passed > 1;
  const oldOrder = rows.toSorted((one, other) => one.rankBefore - other.rankBefore);
  return (
    <main className="totals">
      <section className="ledger" data-cue={0} style={computed({ '--rows': rows.length })}>
        <header className="ledger-head">
          <h1 className="sign">{words.ledger.title}</h1>
          <p className="ledger-place">{where}</p>
          <span>{gained}</span>
          <span>{words.ledger.total}</span>
        </header>
        <ol>
          {rows.map((row, place) => (
            <Row
              key={row.seat}
              row={row}
              added={added}
              settled={settled}
              place={settled ? place : oldOrder.indexOf(row)}
            />
          ))}
        </ol>
      </section>
    </main>
  );
}

interface RowProps {
  row: LedgerRow;
  /** Whether the round's points are in the total. */
  added: boolean;
  /** Whether it stands in its new place. */
  settled: boolean;
  /** From the top. */
  place: number;
}

function Row({ row, added, settled, place }: RowProps) {
  const person = usePerson(row.seat);
  return (
    <li
      className="ledger-row"
      data-climbed={settled && row.rank < row.rankBefore}
      data-grew={added && row.after > row.before}
      style={computed({ '--place': place })}
    >
      <span className="ledger-rank sign">
        {settled ? row.rank : row.before > 0 && row.rankBefore}
      </span>
      <Portrait person={person} name="elsewhere" />
      <span className="ledger-name">
        <NameRibbon person={person} />
      </span>
      <span className="ledger-round sign">{row.round !== 0 && words.gain(row.round)}</span>
      <span className="ledger-total sign">{added ? row.after : row.before}</span>
    </li>
  );
}
