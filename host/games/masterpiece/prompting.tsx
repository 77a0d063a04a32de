import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { Easel } from './easel.tsx';
import { RoundCard } from './round-card.tsx';
import { PictureSign } from './picture-sign.tsx';
import { words } from './words.ts';
import './prompting.css';

type View = Extract<MasterpieceStage, { kind: 'prompting' }>;

/** More easels than this stand in two rows. */
const inOneRow = 5;

/** One easel a player, backs to us. */
export function Prompting({ view }: { view: View }) {
  const { easels } = view;
  const back = easels.length > inOneRow ? Math.floor(easels.length / 2) : 0;
  const rows = back === 0 ? [easels] : [easels.slice(0, back), easels.slice(back)];
  return (
    <main className="prompting">
      <RoundCard round={view.round} rounds={view.rounds} timer={view.timer} />
      <header className="prompting-head">
        <PictureSign round={view.round} rounds={view.rounds} />
        <h1 className="stage-title sign">{words.prompting.title}</h1>
        <p>{words.prompting.hint}</p>
      </header>
      <div className="prompting-floor" data-rows={rows.length} data-count={easels.length}>
        {rows.map((row, index) => (
          <ul key={index === 0 ? 'back' : 'front'} aria-label={words.prompting.easels}>
            {row.map((easel) => (
              <Easel key={easel.seat} easel={easel} />
            ))}
          </ul>
        ))}
      </div>
    </main>
  );
}
