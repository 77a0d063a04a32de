import { expect, test } from 'vitest';
import { diceFrom, roll, shuffle } from '../../../src/base/dice.ts';

test('dice of the same seed fall the same way and survive JSON', () => {
  const dice = diceFrom(7);
  const copied = JSON.parse(JSON.stringify(dice)) as typeof dice;
  expect(roll(copied, 1, 6)).toEqual(roll(dice, 1, 6));
});

test('a shuffle keeps every item and leaves the list as it was', () => {
  const items = [1, 2, 3, 4, 5, 6, 7, 8];
  const [mixed] = shuffle(diceFrom(1), items);
  expect(mixed).not.toEqual(items);
  expect(mixed.toSorted((one, other) => one - other)).toEqual(items);
  expect(items).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
});
