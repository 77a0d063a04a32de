import { reactionDrawing } from '../../../shared/reactions.ts';
import type { MarkCount } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { words } from './words.ts';
import './mark-tally.css';

/** F6: what people thought of a label that has been turned. */
export function MarkTally({ marks, option }: { marks: readonly MarkCount[]; option: string }) {
  const drawn = marks.filter((mark) => mark.option === option);
  if (drawn.length === 0) return null;
  return (
    <ul className="mark-tally" aria-label={words.scoring.marks}>
      {drawn.map(({ emoji, count }) => (
        <li key={emoji} aria-label={words.scoring.mark(emoji, count)}>
          <Drawn emoji={emoji} />
          <span className="sign">{count}</span>
        </li>
      ))}
    </ul>
  );
}

function Drawn({ emoji }: { emoji: string }) {
  const drawing = reactionDrawing(emoji, './');
  return drawing === null ? emoji : <img src={drawing} alt="" draggable={false} />;
}
