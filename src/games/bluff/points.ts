import type { Seat } from '../../cartridge.ts';
import type { Picked } from './reveal.ts';

export interface Gain {
  seat: Seat;
  points: number;
}

/** Every author of a lie gains for every player it fooled. */
export function foolingGains({ option, voters }: Picked, each: number): Gain[] {
  return gains(option.authors, voters.length * each);
}

/** Everyone who picked the truth gains. */
export function guessingGains({ voters }: Picked, each: number): Gain[] {
  return gains(voters, each);
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
