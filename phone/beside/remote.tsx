import { useState } from 'react';
import type { Remote as RemoteSchema, RemoteButton } from '../../shared/messages.ts';
import type { Send } from './beside.tsx';
import { words } from './words.ts';
import './remote.css';

/** The host's buttons on the phone the host has handed them to. What ends a game is asked about once. */
export function Remote({ remote, send }: { remote: RemoteSchema; send: Send }) {
  const { game, buttons } = remote;
  const [sure, setSure] = useState<RemoteButton | null>(null);
  const [sent, setSent] = useState<'sending' | 'late' | null>(null);
  const { title, later, end, yes, no, late, names } = words.remote;
  const ends = (button: RemoteButton) => buttons.includes('end') && /end|lobby/.test(button);

  async function press(button: RemoteButton) {
    setSure(null);
    if (game === null) return;
    setSent('sending');
    const { verdict } = await send({ kind: 'control', game, button });
    setSent(verdict === 'taken' ? null : 'late');
  }

  const asked = sure !== null && buttons.includes(sure) && ends(sure) ? sure : null;
  return (
    <section className="remote" aria-label={title}>
      <h2>{asked ? end : title}</h2>
      {buttons.length === 0 && <p>{later}</p>}
      {asked ? (
        <div>
          <button type="button" onClick={() => void press(asked)}>
            {yes}
          </button>
          <button type="button" onClick={() => setSure(null)}>
            {no}
          </button>
        </div>
      ) : (
        <div aria-busy={sent === 'sending'}>
          {buttons.map((button) => (
            <button
              key={button}
              type="button"
              disabled={sent === 'sending'}
              onClick={() => (ends(button) ? setSure(button) : void press(button))}
            >
              {names[button]}
            </button>
          ))}
        </div>
      )}
      <p className="problem" role="alert">
        {sent === 'late' && late}
      </p>
    </section>
  );
}
