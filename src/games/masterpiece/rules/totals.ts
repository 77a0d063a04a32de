import { ledger, type LedgerRow } from '../../bluff/ledger.ts';
import { withGains } from '../../bluff/points.ts';
import type { MasterpieceState, Totals } from '../state.ts';
import { beatsOf, gainsOf } from './beats.ts';

/** M41: the totals, moving from before this picture to after it. */
export function totalsOf(state: MasterpieceState, stage: Totals): LedgerRow[] {
  const gained = beatsOf(stage, state.settings).flatMap(gainsOf);
  const taken = gained.map(({ seat, points }) => ({ seat, points: -points }));
  const before = withGains(state.points, taken);
  return ledger(state.players, before, state.points, stage.round.pointsBefore);
}
