import { useState } from 'react';
import type { Ref } from 'react';
import { words } from '../words.ts';
import { Labelled } from './labelled.tsx';

interface KeyBoxProps {
  ref: Ref<HTMLInputElement>;
  hint: string;
  problem: string | null;
  onProblem: (problem: string) => void;
  /** Answers whether it was kept; then it is forgotten here. */
  onKeep: (key: string) => Promise<boolean>;
  /** Back to the key that is there; null where there is none. */
  onLeave: (() => void) | null;
}

/** Where a key is written, masked unless the host wants to see it. */
export function KeyBox({ ref, hint, problem, onProblem, onKeep, onLeave }: KeyBoxProps) {
  const [typed, setTyped] = useState('');
  const [shown, setShown] = useState(false);
  const keep = async () => {
    const key = typed.trim();
    if (key === '') onProblem(words.painter.key.empty);
    else if (await onKeep(key)) setTyped('');
  };
  return (
    <form
      className="key-box"
      onSubmit={(event) => {
        event.preventDefault();
        void keep();
      }}
    >
      <Labelled label={words.painter.key.label} hint={hint} problem={problem}>
        {(props) => (
          <div className="key-box-end">
            <input
              {...props}
              ref={ref}
              type={shown ? 'text' : 'password'}
              value={typed}
              spellCheck={false}
              autoComplete="new-password"
              onChange={(event) => setTyped(event.target.value)}
            />
            {typed !== '' && (
              <button
                type="button"
                className="office-link"
                aria-pressed={shown}
                onClick={() => setShown(!shown)}
              >
                {words.painter.key.show}
              </button>
            )}
            <button type="submit" className="office-button sign">
              {words.painter.key.keep}
            </button>
            {onLeave && (
              <button type="button" className="office-link" onClick={onLeave}>
                {words.painter.key.leave}
              </button>
            )}
          </div>
        )}
      </Labelled>
    </form>
  );
}
