import type { Seat } from '../../cartridge.ts';

export interface Ranked {
  seat: Seat;
  points: number;
  /** From 1; equal points share a rank, and the next rank is left out (1, 1, 3). */
  rank: number;
}

/** Best first; players with equal points keep the order of their seats. */
export function ranked(players: readonly Seat[], points: Record<Seat, number>): Ranked[] {
  const rows = players.map((seat) => ({ seat, points: points[seat] ?? 0 }));
  return rows
    .map((row) => ({ ...row, rank: 1 + rows.filter((other) => other.points > row.points).length }))
    .toSorted((one, other) => one.rank - other.rank);
}
