import { Front } from '../front.tsx';
import { useFirstFocus } from '../keys/first-focus.ts';
import type { ArchiveState, Way } from './use-archive.ts';
import { words } from './words.ts';
import './refusal.css';

interface RefusalProps {
  state: Extract<ArchiveState, { kind: 'elsewhere' | 'newer' | 'locked' | 'moved' }>;
  onEnter: (way: Way) => void;
}

/** The front with its doors shut: why, and what can be done about it. */
export function Refusal({ state, onEnter }: RefusalProps) {
  useFirstFocus(state.kind);
  const { title, hint, caption } = words[state.kind];
  return (
    <Front caption={caption} mood={state.kind === 'moved' ? 'grand' : 'appalled'}>
      <section className="refusal" role="alert" aria-label={title}>
        <h2 className="sign">{title}</h2>
        <p>{hint}</p>
        {state.kind === 'locked' && state.message !== '' && (
          <p className="refusal-said">{words.locked.said(state.message)}</p>
        )}
      </section>
      {state.kind === 'elsewhere' && (
        <button type="button" className="act sign" onClick={() => onEnter('takeOver')}>
          {words.elsewhere.act}
        </button>
      )}
      {state.kind === 'locked' && (
        <button type="button" className="act sign" onClick={() => onEnter('open')}>
          {words.again}
        </button>
      )}
      {state.kind === 'moved' && (
        <button type="button" className="quiet sign" onClick={() => onEnter('takeOver')}>
          {words.moved.back}
        </button>
      )}
      {(state.kind === 'locked' || state.kind === 'newer') && (
        <button type="button" className="quiet sign" onClick={() => onEnter('playWithout')}>
          {words.without}
        </button>
      )}
    </Front>
  );
}
