import type { Seat } from '../../cartridge.ts';

export interface Gain {
  seat: Seat;
  points: number;
}

/** Every author of a lie gains for every player it fooled. */
export function foolingGains(
  authors: readonly Seat[],
  voters: readonly Seat[],
  each: number,
): Gain[] {
  return gains(authors, voters.length * each);
}

/** One gain a seat; gains of nothing are left out. */
export function gains(seats: readonly Seat[], points: number): Gain[] {
  return points === 0 ? [] : seats.map((seat) => ({ seat, points }));
}

/** The points after some gains. */
export function withGains(
  points: Record<Seat, number>,
  gained: readonly Gain[],
): Record<Seat, number> {
  const after = { ...points };
  for (const gain of gained) after[gain.seat] = (after[gain.seat] ?? 0) + gain.points;
  return after;
}
