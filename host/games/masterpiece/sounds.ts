import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import { answerSounds } from '../bluff/cues.ts';
import type { Sound } from '../../show/sounds/sound.ts';

/** What is heard at once: canvases that dry or fall, and answers that come in. */
export function sounds(before: View | null, view: View): Sound[] {
  if (before === null) return [];
  if (view.kind === 'prompting' && before.kind === 'prompting') {
    return view.easels.flatMap(({ state }, index): Sound[] => {
      if (state === before.easels[index]?.state) return [];
      if (state === 'dry') return [{ kind: 'cloth' }];
      return state === 'fallen' ? [{ kind: 'fall' }] : [];
    });
  }
  if (view.kind === 'fooling' && before.kind === 'fooling')
    return answerSounds(before.lied, view.lied);
  if (view.kind === 'guessing' && before.kind === 'guessing') {
    return answerSounds(before.guessed, view.guessed);
  }
  return [];
}
