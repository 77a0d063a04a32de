import { expect, test } from 'vitest';
import { ticksOf } from '../../../host/show/ticks.ts';

const lefts = (total: number) =>
  ticksOf({ ends: 100_000, total }).map(({ at, sound }) => {
    if (sound?.kind !== 'tick') throw new Error('A clock only ticks');
    expect(at).toBe(total - 1000 * sound.left);
    return sound.left;
  });

const lastTen = [10, 9, 8, 7, 6, 5, 4.5, 4, 3.5, 3, 2.5, 2, 1.5, 1, 0.5];

test('a tick each second of the last ten, two a second in the last five, none at zero', () => {
  expect(lefts(45_000)).toEqual(lastTen);
});

test('a clock shorter than that ticks from its beginning', () => {
  expect(lefts(10_000)).toEqual(lastTen);
  expect(lefts(7000)).toEqual(lastTen.slice(3));
  expect(lefts(2200)).toEqual([2, 1.5, 1, 0.5]);
});

test('the ticks come in the order they are heard', () => {
  const moments = ticksOf({ ends: 0, total: 30_000 }).map(({ at }) => at);
  expect(moments).toEqual(moments.toSorted((one, other) => one - other));
});
