import type { WaitAsk as WaitAskSchema } from '../../src/ask.ts';
import type * as z from 'zod/mini';
import { words } from '../words.ts';
import { PaintingProgress } from './painting-progress.tsx';
import './wait-ask.css';

interface Props {
  ask: z.infer<typeof WaitAskSchema>;
}

/** Nothing to do but see what was sent, that it arrived, and what is being made of it. */
export function WaitAsk({ ask: { sent, painting } }: Props) {
  return (
    <>
      {sent && (
        <p className="wait-ask">
          <span className="wait-ask-label">{introduction(sent.label)}</span>{' '}
          <q className="wait-ask-text">{sent.text}</q>{' '}
          <span className="wait-ask-arrived">{words.ask.arrived}</span>
        </p>
      )}
      {painting && <PaintingProgress />}
    </>
  );
}

function introduction(label: string): string {
  const known: Partial<Record<string, string>> = words.ask.sent;
  return known[label] ?? `${label}:`;
}
