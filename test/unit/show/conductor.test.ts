import { beforeEach, describe, expect, test } from 'vitest';
import { conductor } from '../../../host/show/conductor.ts';
import type { Conductor } from '../../../host/show/conductor.ts';
import type { Cue, CueSheet } from '../../../host/show/cue.ts';
import { FakeTime } from '../../kit/fake-time.ts';

/** So long before its moment a cue is given. */
const lead = 120;

/** A sheet whose timer began at game time 0. */
function sheet(name: string, ...cues: (number | Cue)[]): CueSheet {
  return {
    name,
    timer: { ends: 60_000, total: 60_000 },
    cues: cues.map((cue) => (typeof cue === 'number' ? { at: cue } : cue)),
  };
}

let time: FakeTime;
let given: [now: number, at: number][];
let score: Conductor;

beforeEach(() => {
  time = new FakeTime();
  given = [];
  score = conductor((_, at) => given.push([time.now(), at]), time);
});

/** Game time is `now` when it is read. */
function clock(now: number, { running = true, rate = 1 } = {}) {
  return { now, rate, running, readAt: time.now() };
}

test('each cue is given once, a little before its moment, with its moment', async () => {
  score.conduct([sheet('a', 1000, 2500)], clock(0));
  await time.pass(10_000);
  expect(given).toEqual([
    [1000 - lead, 1000],
    [2500 - lead, 2500],
  ]);
});

test('a cue whose moment is nearly here is given at once', async () => {
  score.conduct([sheet('a', 0, 50)], clock(0));
  await time.pass(0);
  expect(given).toEqual([
    [0, 0],
    [0, 50],
  ]);
});

test('the same sheet again, as every word of the room brings it, gives nothing twice', async () => {
  score.conduct([sheet('a', 1000, 2000)], clock(0));
  await time.pass(950);
  score.conduct([sheet('a', 1000, 2000)], clock(950));
  await time.pass(550);
  score.conduct([sheet('a', 1000, 2000)], clock(1500));
  await time.pass(10_000);
  expect(given.map(([, at]) => at)).toEqual([1000, 2000]);
});

test('a cue is called off when its sheet goes, and those of the others are not', async () => {
  score.conduct([sheet('a', 1000, 3000), sheet('b', 2000)], clock(0));
  await time.pass(1500);
  score.conduct([sheet('b', 2000)], clock(1500));
  await time.pass(10_000);
  expect(given.map(([, at]) => at)).toEqual([1000, 2000]);
});

test('what is long past when its sheet comes is not given; what was just missed is', async () => {
  score.conduct([sheet('a', 1000, 4950, 6000)], clock(5000));
  await time.pass(10_000);
  expect(given.map(([, at]) => at)).toEqual([-50, 1000]);
});

test('nothing is given any more once it is stopped', async () => {
  score.conduct([sheet('a', 1000)], clock(0));
  score.stop();
  await time.pass(10_000);
  expect(given).toEqual([]);
});

test('game time that runs eight times as fast brings cues eight times as soon', async () => {
  score.conduct([sheet('a', 8000, { at: 16_000, after: 450 })], clock(0, { rate: 8 }));
  await time.pass(10_000);
  expect(given.map(([, at]) => at)).toEqual([1000, 2450]);
});

describe('a pause', () => {
  test('gives nothing while the clock stands', async () => {
    score.conduct([sheet('a', 1000)], clock(0));
    await time.pass(500);
    score.conduct([sheet('a', 1000)], clock(500, { running: false }));
    await time.pass(60_000);
    expect(given).toEqual([]);
  });

  test('is over: what was still to come keeps its distance, what was given stays given', async () => {
    score.conduct([sheet('a', 1000, 3000)], clock(0));
    await time.pass(2000);
    score.conduct([sheet('a', 1000, 3000)], clock(2000, { running: false }));
    await time.pass(60_000);
    score.conduct([sheet('a', 1000, 3000)], clock(2000));
    await time.pass(10_000);
    expect(given.map(([, at]) => at)).toEqual([1000, 63_000]);
  });

  test('that takes the sheets away, as a paused room does, brings what was to come all the same', async () => {
    score.conduct([sheet('a', 1000, 3000)], clock(0));
    await time.pass(2000);
    score.conduct([], clock(2000, { running: false }));
    await time.pass(60_000);
    score.conduct([sheet('a', 1000, 3000)], clock(2000));
    await time.pass(10_000);
    expect(given.map(([, at]) => at)).toEqual([1000, 63_000]);
  });
});
