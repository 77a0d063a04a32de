import * as z from 'zod/mini';
import { Seat } from '../../cartridge.ts';
import { sameAs } from './same.ts';

/** A lie and all who told it; the text is the first one's. */
export const Lie = z.strictObject({ text: z.string(), authors: z.array(Seat) });
export type Lie = z.infer<typeof Lie>;

/** The lies after this one: told by one more author, or new. */
export function withLie(lies: readonly Lie[], seat: Seat, text: string): Lie[] {
  const isTold = sameAs(text);
  const told = lies.findIndex((lie) => isTold(lie.text));
  if (told === -1) return [...lies, { text, authors: [seat] }];
  return lies.map((lie, index) =>
    index === told ? { text: lie.text, authors: [...lie.authors, seat] } : lie,
  );
}

export function hasLied(lies: readonly Lie[], seat: Seat): boolean {
  return lies.some((lie) => lie.authors.includes(seat));
}
