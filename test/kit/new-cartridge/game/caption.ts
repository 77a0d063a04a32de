import type { NewGameState } from './state.ts';
import { captions } from './words.ts';

/** What the big screen says, in a sentence, for phones. */
export function caption({ stage, settings }: NewGameState): string {
  switch (stage.kind) {
    case 'writing':
      return captions.writing(stage.round, settings.rounds);
    case 'choosing':
    case 'results':
      return captions[stage.kind];
    case 'over':
      return stage.aborted === null ? captions.over : captions.aborted;
  }
}
