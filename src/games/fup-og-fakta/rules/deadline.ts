import { answersEnd } from '../../bluff/answers-end.ts';
import type { FupOgFaktaState, Scoring } from '../state.ts';
import { stampedAt } from './show-times.ts';

/** The next moment at which time alone changes something; null when nothing will. */
export function deadlineOf({ stage, settings }: FupOgFaktaState): number | null {
  switch (stage.kind) {
    case 'lying':
    case 'guessing':
      return answersEnd(stage.timer, settings.graceSeconds);
    case 'scoring':
      return stage.paid ? stage.timer.ends : stampMoment(stage);
    case 'reading':
    case 'landing':
    case 'scoreboard':
      return stage.timer.ends;
    case 'ending':
      return stage.timer === null ? null : stage.timer.ends;
  }
}

/** F5: when the points of the beat that is shown are stamped on it. */
function stampMoment({ timer: { ends, total } }: Scoring): number {
  return ends - total + Math.floor(total * stampedAt);
}
