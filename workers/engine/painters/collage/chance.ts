import { type Dice, diceFrom, roll } from '../../../../src/base/dice.ts';

/** Dice in a cup: the same seed gives the same throws. */
export interface Chance {
  whole(from: number, to: number): number;
  /** From 0 up to, but not including, 1. */
  unit(): number;
  between(from: number, to: number): number;
  odds(share: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
}

const fineness = 0x1000000;

export function chanceFrom(seed: number): Chance {
  let dice: Dice = diceFrom(seed);
  const whole = (from: number, to: number): number => {
    const [drawn, next] = roll(dice, from, to);
    dice = next;
    return drawn;
  };
  const unit = (): number => whole(0, fineness - 1) / fineness;
  return {
    whole,
    unit,
    between: (from, to) => from + (to - from) * unit(),
    odds: (share) => unit() < share,
    pick: (items) => {
      if (items.length === 0) throw new RangeError('nothing to pick from');
      return items[whole(0, items.length - 1)] as (typeof items)[number];
    },
  };
}

/** A 32-bit hash of a text (FNV-1a over its UTF-16 units, then mixed). */
export function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return (hash ^ (hash >>> 15)) | 0;
}
