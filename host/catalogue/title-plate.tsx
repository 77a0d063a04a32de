import { useEffect, useRef, useState } from 'react';
import { computed } from '../stage/computed.ts';
import { signWidth } from '../stage/sign-width.ts';
import { words } from './words.ts';
import './title-plate.css';

interface TitlePlateProps {
  title: string;
  onRename: (title: string) => void;
}

const titleLimit = 60;

/** The title; pressed, it can be written anew. Enter keeps it, Escape leaves it as it was. */
export function TitlePlate({ title, onRename }: TitlePlateProps) {
  const [written, setWritten] = useState<string | null>(null);
  const box = useRef<HTMLInputElement>(null);
  const pencil = useRef<HTMLButtonElement>(null);
  const writing = written !== null;
  const wrote = useRef(false);
  useEffect(() => {
    if (writing) box.current?.select();
    else if (wrote.current) pencil.current?.focus();
    wrote.current = writing;
  }, [writing]);

  const keep = () => {
    setWritten(null);
    const next = written?.trim() ?? title;
    if (next !== title) onRename(next);
  };

  if (writing) {
    return (
      <input
        ref={box}
        className="title-plate-box sign"
        aria-label={words.game.title}
        value={written}
        maxLength={titleLimit}
        spellCheck={false}
        onChange={(event) => setWritten(event.target.value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter') {
            // Or the pencil, which has the focus next, would be pressed by the same key.
            event.preventDefault();
            keep();
          }
          if (event.key === 'Escape') setWritten(null);
        }}
      />
    );
  }
  return (
    <h1 className="title-plate sign" style={computed({ '--title-width': signWidth(title) })}>
      {title}{' '}
      <button
        type="button"
        ref={pencil}
        aria-label={words.game.rename}
        title={words.game.rename}
        onClick={() => setWritten(title)}
      >
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M4 20l1-5L16 4l4 4L9 19zM14 6l4 4" />
        </svg>
      </button>
    </h1>
  );
}
