import { reactionDrawing } from '../../shared/reactions.ts';
import { usePhone } from '../phone.ts';
import { words } from '../words.ts';
import './reactions.css';

/** Emoji to throw at the big screen; sent and forgotten. */
export function Reactions({ emoji }: { emoji: readonly string[] }) {
  const { room } = usePhone();
  return (
    <fieldset className="reactions" aria-label={words.reactions}>
      {emoji.map((one) => (
        <button
          key={one}
          type="button"
          onClick={() => room.signal({ kind: 'reaction', emoji: one })}
        >
          <Drawn emoji={one} />
        </button>
      ))}
    </fieldset>
  );
}

/** As it will float over the big screen. */
export function Drawn({ emoji }: { emoji: string }) {
  const drawing = reactionDrawing(emoji, '../');
  return drawing === null ? emoji : <img src={drawing} alt={emoji} draggable={false} />;
}
