import type { FromEngine } from '../workers/engine/messages.ts';

/** What a painter last failed at in a room, and when, in milliseconds since 1970. */
export type PainterTrouble = Omit<Extract<FromEngine, { kind: 'painterSaid' }>, 'kind'> & {
  at: number;
};
