import type { Marks } from '../../src/ask.ts';
import { Drawn } from '../frame/reactions.tsx';
import { usePhone } from '../phone.ts';
import { words } from '../words.ts';
import './mark-row.css';

interface Props {
  emoji: Marks['emoji'];
  on: Marks['on'][number];
}

/** Marks to put on one thing, each once, and to take off again; the host's next view tells. */
export function MarkRow({ emoji, on: { id, text, given } }: Props) {
  const { room } = usePhone();
  return (
    <fieldset className="mark-row" aria-label={words.marks(text)}>
      {emoji.map((one) => {
        const isGiven = given.includes(one);
        return (
          <button
            key={one}
            type="button"
            aria-pressed={isGiven}
            onClick={() => void room.send({ kind: 'mark', target: id, emoji: one, on: !isGiven })}
          >
            <Drawn emoji={one} />
          </button>
        );
      })}
    </fieldset>
  );
}

/** Where there are no buttons of their own for what can be marked. */
export function MarkList({ marks: { emoji, on } }: { marks: Marks }) {
  return (
    <ul className="mark-list">
      {on.map((one) => (
        <li key={one.id}>
          <q>{one.text}</q>
          <MarkRow emoji={emoji} on={one} />
        </li>
      ))}
    </ul>
  );
}
