import type { Seat } from '../../cartridge.ts';
import type { Option } from './options.ts';

export interface Guess {
  seat: Seat;
  /** The option's id. */
  option: string;
}

export function hasGuessed(guesses: readonly Guess[], seat: Seat): boolean {
  return guesses.some((guess) => guess.seat === seat);
}

/** Who picked an option, first to last. */
export function votersOf(guesses: readonly Guess[], option: Option): Seat[] {
  return guesses.filter((guess) => guess.option === option.id).map((guess) => guess.seat);
}
