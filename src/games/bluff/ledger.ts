import type { Seat } from '../../cartridge.ts';
import { ranked } from './ranks.ts';

/** A line of the ledger; rows are in the order of the new ranks. */
export interface LedgerRow {
  seat: Seat;
  before: number;
  /** What was won since the ledger's own beginning: of the round, say. */
  round: number;
  after: number;
  rankBefore: number;
  rank: number;
}

/** The totals, moving from before to after; best first. `opened`: as the round began. */
export function ledger(
  players: readonly Seat[],
  before: Record<Seat, number>,
  after: Record<Seat, number>,
  opened: Record<Seat, number>,
): LedgerRow[] {
  const old = ranked(players, before);
  return ranked(players, after).flatMap(({ seat, points, rank }) =>
    old
      .filter((row) => row.seat === seat)
      .map((row) => ({
        seat,
        before: row.points,
        round: points - (opened[seat] ?? 0),
        after: points,
        rankBefore: row.rank,
        rank,
      })),
  );
}
