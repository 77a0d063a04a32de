import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import type { Cue } from '../../show/cue.ts';
import { timesUp } from '../../show/times-up.ts';

/** What the pig says within a view. */
export function spokenCues(view: View): Cue[] {
  switch (view.kind) {
    case 'prompting':
    case 'fooling':
    case 'guessing':
      // Whoever is still asked then has the grace to send what is in the box, and no more.
      return [{ at: view.timer.total, moment: timesUp }];
    default:
      return [];
  }
}
