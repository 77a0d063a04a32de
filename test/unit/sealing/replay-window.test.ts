import { expect, test } from 'vitest';
import { ReplayWindow } from '../../../shared/sealing/replay-window.ts';
import { seededNumbers } from '../../kit/link/seeded-random.ts';

test('[sealing] the window agrees with a list of all that was seen', () => {
  const window = new ReplayWindow();
  const seen = new Set<number>();
  const next = seededNumbers(11);
  let newest = 0;
  for (let step = 0; step < 20_000; step++) {
    const jump = next() < 0.01 ? 5000 : 40;
    const number = Math.max(-2, Math.floor(newest - 2100 * next() * next() + jump * next()));
    const fresh = number >= 1 && number > newest - 2048 && !seen.has(number);
    expect(window.isFresh(number), `step ${step}: ${number} after ${newest}`).toBe(fresh);
    if (!fresh) continue;
    window.mark(number);
    seen.add(number);
    newest = Math.max(newest, number);
  }
  expect(newest).toBeGreaterThan(100_000);
});

test.each([0, -1, 1.5, Number.NaN, 2 ** 53])('[sealing] %d is no number of a frame', (number) => {
  expect(new ReplayWindow().isFresh(number)).toBe(false);
});
