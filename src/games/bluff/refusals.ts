import type { Seat } from '../../cartridge.ts';

/** What a player wrote that was too close to the truth: how often, and what it was last. */
export interface Refusal {
  times: number;
  text: string;
}
export type Refusals = Record<Seat, Refusal>;

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
