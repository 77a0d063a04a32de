import { useState } from 'react';
import type { PainterEntry } from './painters.ts';
import { TextBox } from './text-box.tsx';
import { words } from './words.ts';

interface PainterKeyProps {
  painter: PainterEntry;
  kept: boolean;
  /** Answers whether it is sealed and kept; else it lasts as long as the page. */
  keep: (key: string | null) => Promise<boolean>;
  onKept: (there: boolean) => void;
}

/** A painter's key goes in and never comes out: all that is shown is whether there is one. */
export function PainterKey({ painter, kept, keep, onKept }: PainterKeyProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [sealed, setSealed] = useState(true);
  const tell = async (key: string | null) => {
    try {
      setSealed((await keep(key)) || key === null);
      setTyped('');
      setProblem(null);
      onKept(key !== null);
    } catch {
      setProblem(words.painter.failed(painter.title));
    }
  };
  return (
    <form
      className="office-sheet painter-key"
      onSubmit={(event) => {
        event.preventDefault();
        if (typed.trim() === '') setProblem(words.painter.empty(painter.title));
        else void tell(typed.trim());
      }}
    >
      <div className="office-row">
        <TextBox
          label={words.painter.key(painter.title)}
          value={typed}
          problem={problem}
          secret
          onChange={setTyped}
        />
        <button type="submit" className="office-button sign">
          {words.painter.keep}
        </button>
      </div>
      <output>
        {kept ? (sealed ? words.painter.kept : words.painter.lent) : words.painter.none}
      </output>
      {kept && (
        <button type="button" className="office-link" onClick={() => void tell(null)}>
          {words.painter.forget}
        </button>
      )}
    </form>
  );
}
