import type { FupOgFaktaStage as View } from '../../../src/games/fup-og-fakta/stage-view.ts';
import type { Sound } from '../../show/sounds/sound.ts';
import { answerSounds } from '../bluff/cues.ts';

/** What is heard at once: answers that come in. */
export function sounds(before: View | null, view: View): Sound[] {
  if (view.kind === 'lying' && before?.kind === 'lying') {
    return answerSounds(before.lied, view.lied);
  }
  if (view.kind === 'guessing' && before?.kind === 'guessing') {
    return answerSounds(before.guessed, view.guessed);
  }
  return [];
}
