import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { useRoom } from '../../room-context.ts';
import type { PaintProgress } from '../../room-state.ts';
import { soonest } from './soonest.ts';
import { PictureSign } from './picture-sign.tsx';
import { words } from './words.ts';
import './drying.css';

type View = Extract<MasterpieceStage, { kind: 'drying' }>;

/** The queue is empty and some pictures are still wet. */
export function Drying({ view }: { view: View }) {
  const next = nextPicture(soonest(Object.values(useRoom().progress)), view.count);
  return (
    <main className="drying">
      <PictureSign round={view.round} rounds={view.rounds} />
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
        <p className="drying-soonest">{next}</p>
      </div>
    </main>
  );
}

/** What the painter told of the picture that is nearest to done; nothing when it told nothing. */
function nextPicture(told: PaintProgress | null, count: number): string {
  if (told === null) return '';
  const { seconds, share, place } = told;
  if (seconds !== null) return words.drying.about(seconds, count);
  if (share !== null) return words.drying.share(Math.round(100 * share), count);
  return place === null ? '' : words.drying.queue(place, count);
}
