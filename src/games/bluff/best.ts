import type { Seat } from '../../cartridge.ts';

/** Who reached most, and how much; nobody when it is nothing. Ties share. */
export function best(
  players: readonly Seat[],
  score: (seat: Seat) => number,
): { most: number; seats: Seat[] } {
  const reached = players.map(score);
  const most = Math.max(0, ...reached);
  const seats = most === 0 ? [] : players.filter((_, index) => reached[index] === most);
  return { most, seats };
}
