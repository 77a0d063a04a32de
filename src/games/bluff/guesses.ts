import * as z from 'zod/mini';
import { Seat } from '../../cartridge.ts';
import type { Option } from './options.ts';

export const Guess = z.strictObject({
  seat: Seat,
  /** The option's id. */
  option: z.string(),
});
export type Guess = z.infer<typeof Guess>;

export function hasGuessed(guesses: readonly Guess[], seat: Seat): boolean {
  return guesses.some((guess) => guess.seat === seat);
}

/** Who picked an option, first to last. */
export function votersOf(guesses: readonly Guess[], option: Option): Seat[] {
  return guesses.filter((guess) => guess.option === option.id).map((guess) => guess.seat);
}
