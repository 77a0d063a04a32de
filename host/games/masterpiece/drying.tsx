import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { RoundSign } from './round-sign.tsx';
import { words } from './words.ts';
import './drying.css';

type View = Extract<MasterpieceStage, { kind: 'drying' }>;

/** The queue is empty and some pictures are still wet. */
export function Drying({ view }: { view: View }) {
  return (
    <main className="drying">
      <RoundSign round={view.round} rounds={view.rounds} />
      <div className="drying-line" aria-hidden="true">
        {Array.from({ length: view.count }, (_, index) => (
          <div key={index} className="drying-canvas">
            <i />
            <i />
            <i />
          </div>
        ))}
      </div>
      <div className="drying-words">
        <h1 className="stage-title sign">{words.drying.title}</h1>
        <p>{words.drying.hint(view.count)}</p>
      </div>
    </main>
  );
}
