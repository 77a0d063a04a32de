import * as z from 'zod/mini';
import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus, xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';

/** The random generator's state, as it is kept inside a game's state: plain JSON numbers. */
export const Dice = z.readonly(z.array(z.int()));
export type Dice = z.infer<typeof Dice>;

/** Dice that fall the same way for the same seed, on every machine. `seed` is any 32-bit integer. */
export function diceFrom(seed: number): Dice {
  return xoroshiro128plus(seed).getState().slice();
}

/** A whole number from `from` to `to`, both included, and the dice after it was drawn. */
export function roll(dice: Dice, from: number, to: number): [number, Dice] {
  const generator = xoroshiro128plusFromState(dice);
  const drawn = uniformInt(generator, from, to);
  return [drawn, generator.getState().slice()];
}

/** The items in a drawn order (Fisher–Yates); the list given is left as it was. */
export function shuffle<Item>(dice: Dice, items: readonly Item[]): [Item[], Dice] {
  const generator = xoroshiro128plusFromState(dice);
  const mixed = items.slice();
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = uniformInt(generator, 0, last);
    const moved = mixed[last] as Item;
    mixed[last] = mixed[other] as Item;
    mixed[other] = moved;
  }
  return [mixed, generator.getState().slice()];
}
