import type { LedgerRow } from '../stage-view.ts';
import type { MasterpieceState, Totals } from '../state.ts';
import { withGains } from '../../bluff/points.ts';
import { beatsOf, gainsOf } from './beats.ts';
import { ranked } from './ranks.ts';

/** M41: the totals, moving from before this picture to after it; best first. */
export function ledger(state: MasterpieceState, stage: Totals): LedgerRow[] {
  const gained = beatsOf(stage, state.settings).flatMap(gainsOf);
  const taken = gained.map(({ seat, points }) => ({ seat, points: -points }));
  const before = ranked(state.players, withGains(state.points, taken));
  return ranked(state.players, state.points).flatMap(({ seat, points, rank }) =>
    before
      .filter((old) => old.seat === seat)
      .map((old) => ({
        seat,
        before: old.points,
        round: points - (stage.round.pointsBefore[seat] ?? 0),
        after: points,
        rankBefore: old.rank,
        rank,
      })),
  );
}
