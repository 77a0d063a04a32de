import { votersOf, type Guess } from './guesses.ts';
import type { Option } from './options.ts';

export interface Picked {
  option: Option;
  voters: string[];
}
/** The order in which options are turned: what nobody took, then by rising votes, then the truth. */
export interface Reveal {
  unpicked: Option[];
  picked: Picked[];
  truth: Picked[];
}

export function reveal(options: readonly Option[], guesses: readonly Guess[]): Reveal {
  const all = options.map((option) => ({ option, voters: votersOf(guesses, option) }));
  const lies = all.filter((one) => !one.option.truth);
  return {
    unpicked: lies.filter((lie) => lie.voters.length === 0).map((lie) => lie.option),
    // Sorting is stable: equal votes keep the order of the wall.
    picked: lies
      .filter((lie) => lie.voters.length > 0)
      .toSorted((one, other) => one.voters.length - other.voters.length),
    truth: all.filter((one) => one.option.truth),
  };
}
