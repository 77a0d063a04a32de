import { expect, test } from 'vitest';
import type { Kept, KeptEvent } from '../../../workers/archive/archive.ts';
import { Keeper } from '../../../workers/engine/keeper.ts';
import type { KeptRoom } from '../../../workers/engine/keeper.ts';
import { FakeTime } from '../../kit/fake-time.ts';
import { MemoryRoomArchive } from '../../kit/memory-room-archive.ts';

const event = (number: number): KeptEvent => ({
  number,
  event: { kind: 'due', at: number },
  game: null,
  stage: null,
});

function keeping(kept: KeptRoom = { room: 1 }) {
  const archive = new MemoryRoomArchive();
  const time = new FakeTime();
  const told: Kept[] = [];
  const keeper = new Keeper({ archive, kept, time, changed: (kept) => told.push(kept) });
  const keep = (number: number) => {
    keeper.add({ events: [event(number)] });
    return keeper.flush();
  };
  const numbers = () => archive.events.map(({ number }) => number);
  return { archive, time, told, keeper, keep, numbers };
}

test('what was added is on disk when the flush has settled', async () => {
  const { keep, numbers } = keeping();
  await keep(1);
  expect(numbers()).toEqual([1]);
});

test('a new room is opened with the first write', async () => {
  const secret = new Uint8Array([7]);
  const opening = { number: 0, rules: 'room', state: '{}', hash: '' };
  const { archive, keep, numbers } = keeping({ secret, opening });
  await Promise.all([keep(1), keep(2)]);
  expect(archive).toMatchObject({ rooms: 1, secret, snapshots: [opening] });
  expect(numbers()).toEqual([1, 2]);
});

test('what comes while a write is under way goes together with the next, and waits for that', async () => {
  const { archive, keep, numbers, time } = keeping();
  let letGo = () => {};
  archive.hold = new Promise((resolve) => (letGo = resolve));
  const settled: number[] = [];
  for (const number of [1, 2, 3]) void keep(number).then(() => settled.push(number));
  await time.pass(10);
  expect(settled).toEqual([]);
  letGo();
  await time.pass(0);
  expect(settled).toEqual([1, 2, 3]);
  expect(numbers()).toEqual([1, 2, 3]);
});

test('a full disk holds up nothing, is told once, and leaves no gap when there is room again', async () => {
  const { archive, keep, numbers, time, told } = keeping();
  await keep(1);
  archive.answer = { kept: false, why: 'full' };
  await keep(2);
  await keep(3);
  expect(told).toEqual([{ kept: false, why: 'full' }]);
  await time.pass(10_000);
  expect(told).toHaveLength(1);
  archive.answer = { kept: true };
  await keep(4);
  expect(numbers()).toEqual([1]);
  await time.pass(10_000);
  expect(numbers()).toEqual([1, 2, 3, 4]);
  expect(told).toEqual([{ kept: false, why: 'full' }, { kept: true }]);
});

test('a room that could not be opened is opened when there is room again', async () => {
  const secret = new Uint8Array([7]);
  const opening = { number: 0, rules: 'room', state: '{}', hash: '' };
  const { archive, keep, numbers, time } = keeping({ secret, opening });
  archive.answer = { kept: false, why: 'full' };
  await keep(1);
  archive.answer = { kept: true };
  await time.pass(10_000);
  expect(archive.rooms).toBe(1);
  expect(numbers()).toEqual([1]);
});

test('an archive that does not answer is waited for three seconds', async () => {
  const { archive, keep, time, told, numbers } = keeping();
  let letGo = () => {};
  archive.hold = new Promise((resolve) => (letGo = resolve));
  let settled = false;
  void keep(1).then(() => (settled = true));
  await time.pass(2999);
  expect(settled).toBe(false);
  await time.pass(1);
  expect(settled).toBe(true);
  expect(told).toEqual([{ kept: false, why: 'failed' }]);
  letGo();
  await time.pass(10_000);
  expect(told.at(-1)).toEqual({ kept: true });
  expect(numbers()).toEqual([1]);
});

test('an archive another tab has now is left alone', async () => {
  const { archive, keep, time, told, numbers } = keeping();
  archive.answer = { kept: false, why: 'closed' };
  await keep(1);
  archive.answer = { kept: true };
  await time.pass(60_000);
  expect(numbers()).toEqual([]);
  expect(told).toEqual([{ kept: false, why: 'closed' }]);
});
