import { diceFrom, roll } from '../../../src/base/dice.ts';

/** A whole number from 0 to `most`, both included. */
export type Roll = (most: number) => number;

/** The same numbers for the same seed (any 32-bit integer). */
export function seededRoll(seed: number): Roll {
  let dice = diceFrom(seed);
  return (most) => {
    const [rolled, after] = roll(dice, 0, most);
    dice = after;
    return rolled;
  };
}

/** Undefined for an empty list. */
export function oneOf<Item>(items: readonly Item[], roll: Roll): Item | undefined {
  return items.length === 0 ? undefined : items[roll(items.length - 1)];
}
