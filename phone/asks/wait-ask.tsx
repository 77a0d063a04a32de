import type { WaitAsk as WaitAskSchema } from '../../src/ask.ts';
import type * as z from 'zod/mini';
import { words } from '../words.ts';
import './wait-ask.css';

interface Props {
  ask: z.infer<typeof WaitAskSchema>;
}

/** Nothing to do but see what was sent, and that it arrived. */
export function WaitAsk({ ask }: Props) {
  if (!ask.sent) return null;
  return (
    <p className="wait-ask">
      <span className="wait-ask-label">{introduction(ask.sent.label)}</span>{' '}
      <q className="wait-ask-text">{ask.sent.text}</q>{' '}
      <span className="wait-ask-arrived">{words.ask.arrived}</span>
    </p>
  );
}

function introduction(label: string): string {
  const known: Partial<Record<string, string>> = words.ask.sent;
  return known[label] ?? `${label}:`;
}
