import * as z from 'zod/mini';
import { Seat } from '../../cartridge.ts';

/** What a player wrote that was too close to the truth: how often, and what it was last. */
const Refusal = z.strictObject({ times: z.int(), text: z.string() });
export const Refusals = z.record(Seat, Refusal);
export type Refusals = z.infer<typeof Refusals>;

/** M21: after so many refusals the ask closes for that player. */
const refusalsAllowed = 2;

export function withRefusal(refusals: Refusals, seat: Seat, text: string): Refusals {
  return { ...refusals, [seat]: { times: refusalsOf(refusals, seat) + 1, text } };
}

export function refusalsOf(refusals: Refusals, seat: Seat): number {
  return refusals[seat]?.times ?? 0;
}

export function isClosed(refusals: Refusals, seat: Seat): boolean {
  return refusalsOf(refusals, seat) >= refusalsAllowed;
}
