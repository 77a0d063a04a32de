import * as z from 'zod/mini';
import { shuffle, type Dice } from '../../base/dice.ts';
import { Seat } from '../../cartridge.ts';
import type { Lie } from './lies.ts';

/** One of the texts to choose from. The id names its place on the wall and says nothing else. */
export const Option = z.strictObject({
  id: z.string(),
  text: z.string(),
  /** Whose lie it is; empty for the truth. */
  authors: z.array(Seat),
  truth: z.boolean(),
});
export type Option = z.infer<typeof Option>;

/** Lies and truth in an order drawn by the dice, named `o1`, `o2`, … by the place they got. */
export function mixOptions(lies: readonly Lie[], truth: string, dice: Dice): [Option[], Dice] {
  const told = lies.map((lie) => ({ text: lie.text, authors: lie.authors, truth: false }));
  const [mixed, after] = shuffle(dice, [...told, { text: truth, authors: [], truth: true }]);
  return [mixed.map((option, index) => ({ id: `o${index + 1}`, ...option })), after];
}

/** M31: nobody can pick what they wrote. */
export function isOpenTo(option: Option, seat: Seat): boolean {
  return !option.authors.includes(seat);
}

/** M31: who would have only one option left is not asked. */
export function canChoose(options: readonly Option[], seat: Seat): boolean {
  const first = options.findIndex((option) => isOpenTo(option, seat));
  return first !== -1 && options.some((option, index) => index > first && isOpenTo(option, seat));
}
