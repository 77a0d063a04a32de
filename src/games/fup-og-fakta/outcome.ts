import type { Outcome } from '../../cartridge.ts';
import { ranked } from '../bluff/ranks.ts';
import { awardsOf } from './rules/awards.ts';
import type { FupOgFaktaState } from './state.ts';

export function outcome(state: FupOgFaktaState): Outcome | null {
  const { stage, players, points } = state;
  if (stage.kind !== 'ending' || stage.beat.kind !== 'over') return null;
  return {
    totals: ranked(players, points),
    achievements: awardsOf(state),
    aborted: stage.aborted,
  };
}
