import type { Outcome } from '../../../../src/cartridge.ts';
import type { NewGameState } from './state.ts';

/** Null while it runs. Who has as many points shares the rank. */
export function outcome({ stage, players, points }: NewGameState): Outcome | null {
  if (stage.kind !== 'over') return null;
  const of = (seat: string) => points[seat] ?? 0;
  const totals = players
    .map((seat) => ({
      seat,
      points: of(seat),
      rank: 1 + players.filter((other) => of(other) > of(seat)).length,
    }))
    .toSorted((one, other) => one.rank - other.rank);
  return { totals, achievements: [], aborted: stage.aborted };
}
