import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { editDistance } from '../../../src/games/bluff/edit-distance.ts';
import { normalise } from '../../../src/games/bluff/normalise.ts';
import { isSame } from '../../../src/games/bluff/same.ts';

test.each([
  ['Two  Cats', 'two cats'],
  ['two-cats!', 'two cats'],
  ['Crème brûlée', 'creme brulee'],
  ['The Moon', 'moon'],
  ['a the moon', 'the moon'],
  ['an', 'an'],
  ['theatre', 'theatre'],
  ['🐷', '🐷'],
  [' 🐷 🐷 ', '🐷 🐷'],
  ['pig 🐷', 'pig'],
  ['!?', '!?'],
  ['İstanbul', 'istanbul'],
  ['हिन्दी', 'हिन्दी'],
  ['ﬁsh', 'fish'],
])('[M22] %j is compared as %j', (text, bare) => {
  expect(normalise(text)).toBe(bare);
});

test('[M22] letters that are told apart by more than an accent stay apart', () => {
  expect(normalise('が')).not.toBe(normalise('か'));
});

test.each([
  ['', '', 0],
  ['cat', 'cat', 0],
  ['cat', 'cut', 1],
  ['cat', 'cats', 1],
  ['cat', 'at', 1],
  ['kitten', 'sitting', 3],
  ['', 'abc', 3],
  ['🐷🐷', '🐷🐑', 1],
])('the edit distance of %j and %j is %i', (one, other, distance) => {
  expect(editDistance([...one], [...other], 9)).toBe(distance);
  expect(editDistance([...other], [...one], 9)).toBe(distance);
});

test('the edit distance is that of the whole table, as far as it is counted', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '🐷'), maxLength: 12 });
  fc.assert(
    fc.property(text, text, fc.nat(6), (one, other, limit) => {
      const whole = wholeTable([...one], [...other]);
      expect(editDistance([...one], [...other], limit)).toBe(Math.min(whole, limit + 1));
    }),
    { numRuns: 2000 },
  );
});

function wholeTable(one: string[], other: string[]): number {
  const table = Array.from({ length: one.length + 1 }, (_, row) =>
    Array.from({ length: other.length + 1 }, (_, column) => (row === 0 ? column : row)),
  );
  const at = (row: number, column: number) => table[row]?.[column] ?? 0;
  for (let row = 1; row <= one.length; row += 1) {
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = at(row - 1, column - 1) + (one[row - 1] === other[column - 1] ? 0 : 1);
      const best = Math.min(replaced, at(row - 1, column) + 1, at(row, column - 1) + 1);
      (table[row] ?? [])[column] = best;
    }
  }
  return at(one.length, other.length);
}

test('an edit distance is counted no further than asked', () => {
  expect(editDistance([...'kitten'], [...'sitting'], 2)).toBe(3);
  expect(editDistance([...'aaaaaaaaaa'], [...'bbbbbbbbbb'], 2)).toBe(3);
  expect(editDistance([...'a'], [...'bbbbbbbbbb'], 2)).toBe(3);
});

test.each([
  ['cat', 'CAT!', true],
  ['cat', 'cut', false],
  // Nine characters forgive nothing, ten forgive one slip, twenty two.
  ['blue goat', 'blue boat', false],
  ['blue goats', 'blue boats', true],
  ['blue goats', 'blew boats', false],
  ['nine blue goats here', 'nine blew boats here', false],
  ['nine blue boat here', 'nine blue goats here', true],
  ['nine blue goats here', 'mine blue boats here', true],
  ['🐷', '🐷', true],
  ['🐷', '🐑', false],
  ['❤️', '❤️', true],
  ['🐷', 'pig', false],
])('[M21] [M22] %j and %j: %s', (text, known, same) => {
  expect(isSame(text, known)).toBe(same);
});
