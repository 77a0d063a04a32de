import { useEffect, useRef, useState } from 'react';
import type { KeyState, PainterKeys } from '../../painter-keys.ts';
import { words } from '../words.ts';
import type { KeyAddress } from './key-address.ts';
import { KeyBox } from './key-box.tsx';
import './painter-key.css';

interface PainterKeyProps {
  painter: string;
  need: 'optional' | 'needed';
  address: KeyAddress | null;
  state: KeyState;
  keys: Pick<PainterKeys, 'keep'>;
  /** It was kept, replaced or forgotten: whoever holds the old one must read it anew. */
  onChanged: (state: KeyState) => void;
}

/** A painter's key goes in and never comes out: all that is shown is whether there is one. */
export function PainterKey({ painter, need, address, state, keys, onChanged }: PainterKeyProps) {
  const [replacing, setReplacing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const replace = useRef<HTMLButtonElement>(null);
  const box = useRef<HTMLInputElement>(null);
  /** What gets the focus when that which had it is gone. */
  const [heir, setHeir] = useState<typeof box | typeof replace | null>(null);
  useEffect(() => heir?.current?.focus(), [heir]);

  const tell = async (key: string | null) => {
    try {
      onChanged(await keys.keep(painter, key));
      setReplacing(false);
      setProblem(null);
      setHeir(key === null ? box : replace);
      return true;
    } catch {
      setProblem(words.painter.key.failed);
      return false;
    }
  };
  const leave = () => {
    setReplacing(false);
    setProblem(null);
    setHeir(replace);
  };

  return (
    <div className="office-sheet painter-key">
      {state === 'none' || replacing ? (
        <KeyBox
          ref={box}
          hint={state === 'none' ? words.painter.key[need] : words.painter.key.stays}
          problem={problem}
          onProblem={setProblem}
          onKeep={tell}
          onLeave={state === 'none' ? null : leave}
        />
      ) : (
        <div className="painter-key-kept">
          <p>
            <strong>{words.painter.key.label}</strong> {words.painter.key[state]}
          </p>
          <button
            ref={replace}
            type="button"
            className="office-link"
            onClick={() => {
              setReplacing(true);
              setHeir(box);
            }}
          >
            {words.painter.key.replace}
          </button>
          <button type="button" className="office-link" onClick={() => void tell(null)}>
            {words.painter.key.forget}
          </button>
          {problem !== null && <p role="alert">{problem}</p>}
        </div>
      )}
      {address !== null && <KeyJourney {...address} />}
    </div>
  );
}

/** Where the key goes; loudly, when others than the painter may read it there. */
function KeyJourney({ host, insteadOf, isOpen }: KeyAddress) {
  const { goes, foreign, open } = words.painter.key;
  return (
    <>
      <small>{goes(host)}</small>
      {(insteadOf !== null || isOpen) && (
        <p className="painter-key-warning" role="note">
          {insteadOf !== null && foreign(host, insteadOf)} {isOpen && open}
        </p>
      )}
    </>
  );
}
