import type { RecordedLabel } from '../../game-record.ts';
import { votersOf, type Guess } from './guesses.ts';
import type { Option } from './options.ts';

/** A label on the wall. Ids name places (`o1`, `o2`, …) in the mixed order and say nothing else. */
export interface Label {
  id: string;
  text: string;
}

/** Only what is on the paper: the state's options know the truth. */
export function labelsOf(options: readonly Option[]): Label[] {
  return options.map(({ id, text }) => ({ id, text }));
}

/** What the archive keeps of them: whose they were, and whom they caught. */
export function recordedLabels(
  options: readonly Option[],
  guesses: readonly Guess[],
): RecordedLabel[] {
  return options.map((option) => ({
    text: option.text,
    truth: option.truth,
    authors: option.authors,
    voters: votersOf(guesses, option),
  }));
}
