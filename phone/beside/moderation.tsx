import type { Waiting } from '../../shared/messages.ts';
import type { ComponentProps } from 'react';
import type { Beside, Send } from './beside.tsx';
import { words } from './words.ts';
import './moderation.css';

interface Props {
  waiting: readonly Waiting[];
  send: Send;
  Face: ComponentProps<typeof Beside>['Face'];
}

/** On the phone the host trusts: what waits for a yes, beneath whatever else it is asked. */
export function Moderation({ waiting, send, Face }: Props) {
  const { title, none, kinds, show, refuse } = words.moderation;
  const judge = (held: string, shows: boolean) => void send({ kind: 'judge', held, shows });
  return (
    <section className="moderation" aria-label={title}>
      <h2>{title}</h2>
      {waiting.length === 0 && <p>{none}</p>}
      <ul>
        {waiting.map(({ held, kind, text, face }) => (
          <li key={held}>
            <p className="moderation-what">
              <small>{kinds[kind]}</small>
              {face ? <Face face={face} name="?" /> : <span id={`waits-${held}`}>{text}</span>}
            </p>
            <button
              type="button"
              className="go"
              aria-describedby={`waits-${held}`}
              onClick={() => judge(held, true)}
            >
              {show}
            </button>
            <button
              type="button"
              aria-describedby={`waits-${held}`}
              onClick={() => judge(held, false)}
            >
              {refuse}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
