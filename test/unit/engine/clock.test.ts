import { expect, test } from 'vitest';
import { GameClock } from '../../../workers/engine/clock.ts';
import { FakeTime } from '../../kit/fake-time.ts';

test('game time runs at its rate, in whole milliseconds', async () => {
  const time = new FakeTime();
  const clock = new GameClock(time, 8);
  await time.pass(1000.5);
  expect(clock.now()).toBe(8004);
  expect(clock.until(8804)).toBe(100);
});

test('game time stands still while paused', async () => {
  const time = new FakeTime();
  const clock = new GameClock(time, 1);
  await time.pass(1234);
  clock.running = false;
  await time.pass(60_000);
  expect(clock.now()).toBe(1234);
  clock.running = true;
  await time.pass(6);
  expect(clock.now()).toBe(1240);
});

test('a machine that slept for more than 5 s has lost no game time', async () => {
  const time = new FakeTime();
  const clock = new GameClock(time, 1);
  await time.pass(2000);
  await time.sleep(5001);
  expect(clock.now()).toBe(2000);
  await time.pass(10);
  expect(clock.now()).toBe(2010);
});

test('a busy machine that stalls for less keeps its time', async () => {
  const time = new FakeTime();
  const clock = new GameClock(time, 1);
  await time.pass(2000);
  await time.sleep(4900);
  expect(clock.now()).toBe(6900);
});
