import type { Outcome } from '../../cartridge.ts';
import { achievementsOf } from './rules/achievements.ts';
import { ranked } from '../bluff/ranks.ts';
import type { MasterpieceState } from './state.ts';

export function outcome(state: MasterpieceState): Outcome | null {
  const { stage } = state;
  if (stage.kind !== 'ending' || stage.beat.kind !== 'over') return null;
  return {
    totals: ranked(state.players, state.points),
    achievements: achievementsOf(state.players, state.hung),
    aborted: stage.aborted,
  };
}
