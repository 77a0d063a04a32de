import { useEffect, useState } from 'react';
import type { LedgerRow, MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { usePerson } from '../../room-context.ts';
import { computed } from '../../stage/computed.ts';
import { NameRibbon } from '../../stage/name-ribbon.tsx';
import { Portrait } from '../../stage/portrait.tsx';
import { words } from './words.ts';
import './totals.css';

type View = Extract<MasterpieceStage, { kind: 'totals' }>;

/** How long the old order stands before the rows change places (real milliseconds at rate 1). */
const standsMilliseconds = 1100;

/** The ledger slides over; its rows go from the old order to the new. */
export function Totals({ view }: { view: View }) {
  const { rows } = view;
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const alarm = setTimeout(() => setSettled(true), standsMilliseconds);
    return () => clearTimeout(alarm);
  }, []);
  const oldOrder = rows.toSorted((one, other) => one.rankBefore - other.rankBefore);
  return (
    <main className="totals">
      <section className="ledger" style={computed({ '--rows': rows.length })}>
        <header className="ledger-head">
          <h1 className="sign">{words.totals.title}</h1>
          <p className="ledger-place">
            {words.round(view.round, view.rounds)} · {words.picture(view.place, view.of)}
          </p>
          <span>{words.totals.round}</span>
          <span>{words.totals.total}</span>
        </header>
        <ol>
          {rows.map((row, place) => (
            <Row
              key={row.seat}
              row={row}
              settled={settled}
              place={settled ? place : oldOrder.indexOf(row)}
            />
          ))}
        </ol>
      </section>
    </main>
  );
}

function Row({ row, settled, place }: { row: LedgerRow; settled: boolean; place: number }) {
  const person = usePerson(row.seat);
  return (
    <li
      className="ledger-row"
      data-climbed={settled && row.rank < row.rankBefore}
      style={computed({ '--place': place })}
    >
      <span className="ledger-rank sign">{settled ? row.rank : row.rankBefore}</span>
      <Portrait person={person} name="elsewhere" />
      <span className="ledger-name">
        <NameRibbon person={person} />
      </span>
      <span className="ledger-round sign">{row.round > 0 ? words.gain(row.round) : '–'}</span>
      <span className="ledger-total sign">{settled ? row.after : row.before}</span>
    </li>
  );
}
