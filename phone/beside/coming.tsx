import type { Choosing as ChoosingSchema, Coming as ComingSchema } from '../../shared/messages.ts';
import { words } from './words.ts';
import type { Send } from './beside.tsx';
import { Choosing } from './choosing.tsx';
import './coming.css';

interface Props {
  coming: ComingSchema;
  /** Null on a phone that does not choose. */
  choosing: ChoosingSchema | null;
  send: Send;
}

/** What is played next, and how, in three lines. */
export function Coming({ coming, choosing, send }: Props) {
  const { title, preset, minutes, howToPlay } = coming;
  return (
    <section className="coming" aria-label={words.coming.tonight}>
      {choosing ? (
        <Choosing choosing={choosing} send={send} />
      ) : (
        <h2>
          {title} <small>{preset ?? words.choosing.asSet}</small>
        </h2>
      )}
      <ul>
        {howToPlay.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p>{words.coming.minutes(minutes)}</p>
    </section>
  );
}
