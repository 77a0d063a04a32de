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
  expect(editDistance(one, other, 9)).toBe(distance);
  expect(editDistance(other, one, 9)).toBe(distance);
});

test('an edit distance is counted no further than asked', () => {
  expect(editDistance('kitten', 'sitting', 2)).toBe(3);
  expect(editDistance('aaaaaaaaaa', 'bbbbbbbbbb', 2)).toBe(3);
  expect(editDistance('a', 'bbbbbbbbbb', 2)).toBe(3);
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
