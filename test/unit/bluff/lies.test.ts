import { expect, test } from 'vitest';
import { diceFrom } from '../../../src/base/dice.ts';
import { hasLied, withLie, type Lie } from '../../../src/games/bluff/lies.ts';
import { canChoose, mixOptions } from '../../../src/games/bluff/options.ts';
import { gains, withGains } from '../../../src/games/bluff/points.ts';
import { isClosed, withRefusal } from '../../../src/games/bluff/refusals.ts';
import { reveal } from '../../../src/games/bluff/reveal.ts';
import { voteSpread } from '../../../src/games/bluff/vote-spread.ts';

const tell = (...told: [string, string][]): Lie[] =>
  told.reduce<Lie[]>((lies, [seat, text]) => withLie(lies, seat, text), []);

test('[M22] each lie is compared with the first text of each option, in order', () => {
  const lies = tell(
    ['p1', 'nine blue goats here'],
    ['p2', 'nine blue boats hero'],
    ['p3', 'mine blue boats hero'],
  );
  // p3 is as near to p2's words as p2 is to p1's, but p2's words are not an option.
  expect(lies).toEqual([
    { text: 'nine blue goats here', authors: ['p1', 'p2'] },
    { text: 'mine blue boats hero', authors: ['p3'] },
  ]);
  expect(['p1', 'p2', 'p3', 'p4'].map((seat) => hasLied(lies, seat))).toEqual([
    true,
    true,
    true,
    false,
  ]);
});

test('[M21] the second refusal closes', () => {
  const once = withRefusal({}, 'p1', 'a cow');
  const twice = withRefusal(once, 'p1', 'the cow');
  expect([{}, once, twice].map((refusals) => isClosed(refusals, 'p1'))).toEqual([
    false,
    false,
    true,
  ]);
  expect(isClosed(twice, 'p2')).toBe(false);
  expect(twice['p1']).toEqual({ times: 2, text: 'the cow' });
});

test('[M30] options are named by the place they got', () => {
  const [options, after] = mixOptions(tell(['p1', 'goat'], ['p2', 'sheep']), 'cow', diceFrom(3));
  expect(options.map((option) => option.id)).toEqual(['o1', 'o2', 'o3']);
  expect(options.map((option) => option.text).toSorted()).toEqual(['cow', 'goat', 'sheep']);
  expect(options.filter((option) => option.truth)).toMatchObject([{ text: 'cow', authors: [] }]);
  expect(after).not.toEqual(diceFrom(3));
});

test('[M31] a lone liar could only pick the truth, so is not asked', () => {
  const [options] = mixOptions(tell(['p1', 'goat']), 'cow', diceFrom(3));
  expect(canChoose(options, 'p1')).toBe(false);
  expect(canChoose(options, 'p2')).toBe(true);
});

test('[M41] the reveal rises by votes, and equal votes keep the order of the wall', () => {
  const [options] = mixOptions(
    tell(['p1', 'goat'], ['p2', 'sheep'], ['p3', 'hen']),
    'cow',
    diceFrom(3),
  );
  const id = (text: string) => options.find((option) => option.text === text)?.id ?? '';
  const guesses = [
    { seat: 'p4', option: id('goat') },
    { seat: 'p5', option: id('goat') },
    { seat: 'p6', option: id('hen') },
    { seat: 'p1', option: id('cow') },
  ];
  const shown = reveal(options, guesses);
  expect(shown.unpicked.map((option) => option.text)).toEqual(['sheep']);
  expect(shown.picked.map((one) => [one.option.text, one.voters])).toEqual([
    ['hen', ['p6']],
    ['goat', ['p4', 'p5']],
  ]);
  expect(shown.truth).toMatchObject([{ voters: ['p1'] }]);
});

test('[M62] gains of nothing are left out, the others add up', () => {
  expect(gains(['p1', 'p2'], 0)).toEqual([]);
  const before = { p1: 2, p2: 0 };
  expect(withGains(before, gains(['p1', 'p1', 'p2'], 3))).toEqual({ p1: 8, p2: 3 });
  expect(before).toEqual({ p1: 2, p2: 0 });
});

test.each([
  [[4], 0],
  [[2, 2], 1],
  [[1, 1, 1, 1], 2],
  [[2, 1, 1], 1.5],
  [[3, 0, 0], 0],
  [[0, 0], 0],
])('[M50] votes %j are spread by %f bits', (votes, bits) => {
  expect(voteSpread(votes)).toBeCloseTo(bits, 12);
});

test('[M50] the spread does not depend on the order of the votes, to the last bit', () => {
  const votes = [5, 3, 1, 1, 2, 7];
  const turned = votes.map((_, index) => [...votes.slice(index), ...votes.slice(0, index)]);
  expect(new Set(turned.map(voteSpread)).size).toBe(1);
});
