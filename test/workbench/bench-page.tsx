import { useEffect, useRef, useSyncExternalStore } from 'react';
import type { BenchHolder } from './on-bench.ts';
import type { Piece } from './bench.ts';
import { EventLog } from './event-log.tsx';
import { PieceChoice } from './piece-choice.tsx';
import './bench-page.css';

interface BenchPageProps {
  holder: BenchHolder;
  onPut: (piece: Piece) => void;
}

/** A game with all its phones, its stage and its log on one screen, forwards and back. */
export function BenchPage({ holder, onPut }: BenchPageProps) {
  const { bench, subscribe } = holder;
  const look = () => shownOf(holder);
  // Without a page around it, too: a test reads what it shows.
  const shown = useSyncExternalStore(subscribe, look, look);
  const { piece, at, log, room, seats } = bench();
  const stages = bench().stages();
  const here = stages.findLast((one) => one.at <= at);
  useArrows({ ArrowLeft: () => bench().go(at - 1), ArrowRight: () => bench().go(at + 1) });
  return (
    <div className="bench">
      <header>
        <h1>Workbench</h1>
        <PieceChoice piece={piece} onPut={onPut} />
        <fieldset>
          <legend>Time</legend>
          <button type="button" disabled={at === 0} onClick={() => bench().go(at - 1)}>
            Back
          </button>
          <button type="button" disabled={at === log.length} onClick={() => bench().go(at + 1)}>
            Forward
          </button>
          <button
            type="button"
            disabled={room.scene.kind === 'over'}
            onClick={() => bench().next()}
          >
            Let something happen
          </button>
          <button
            type="button"
            disabled={room.scene.kind === 'over'}
            onClick={() => bench().toEnd()}
          >
            Play to the end
          </button>
          <output aria-label="Place in the log">
            {at} of {log.length} · {(room.at / 1000).toFixed(1)} s
          </output>
        </fieldset>
        <nav aria-label="Stages">
          {stages.map(({ stage, at }) => (
            <button
              key={stage}
              type="button"
              aria-current={stage === here?.stage}
              onClick={() => bench().go(at)}
            >
              {stage}
            </button>
          ))}
        </nav>
      </header>
      <div className="bench-stage">
        <iframe title="Stage" src="./stage.html" />
      </div>
      <EventLog log={log} at={at} onGo={(place) => bench().go(place)} />
      <ul className="bench-phones" aria-label="Phones">
        {seats.map((seat) => (
          <li key={seat}>
            <iframe title={`Phone ${seat}`} src={`./phone.html#${seat}`} />
          </li>
        ))}
      </ul>
      <details className="bench-state">
        <summary>State</summary>
        <pre>{shown}</pre>
      </details>
    </div>
  );
}

/** The whole room: a text is the same as long as nothing has changed. */
function shownOf({ bench }: BenchHolder): string {
  const { room, at, log } = bench();
  return `${at} of ${log.length}\n${JSON.stringify(room, null, 1)}`;
}

function useArrows(keys: Record<string, () => void>): void {
  const current = useRef(keys);
  useEffect(() => {
    current.current = keys;
  });
  useEffect(() => {
    const press = ({ key, target }: KeyboardEvent) => {
      if (!(target as Element).matches('input, select')) current.current[key]?.();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
