import { expect, test } from 'vitest';
import type { RoomOrder } from '../../../src/room/needs.ts';
import { OrderDesk } from '../../../workers/engine/orders.ts';
import type { Painter, Painting } from '../../../workers/engine/painters/painter.ts';
import { FakeTime } from '../../kit/fake-time.ts';

const order = (id: string, job: string | null = null): RoomOrder => ({
  id,
  prompt: id,
  seed: 1,
  job,
});
const picture: Painting = {
  ok: true,
  painted: { bytes: new Uint8Array([1]), type: 'image/webp', width: 1, height: 1 },
};

/** A desk whose painter answers when the test says so, and a record of what came of it. */
function desk(over: Partial<Painter> = {}) {
  const record: string[] = [];
  const answers = new Map<string, (painting: Painting) => void>();
  const time = new FakeTime();
  const painter: Painter = {
    id: 'test',
    title: 'Test',
    patienceSeconds: 2,
    atOnce: 2,
    paid: false,
    paint: ({ id }, signal) => {
      signal.addEventListener('abort', () => record.push(`aborted ${id}`));
      return new Promise((resolve) => answers.set(id, resolve));
    },
    ...over,
  };
  const orders = new OrderDesk(painter, time, {
    started: async (id) => void record.push(`started ${id}`),
    accepted: (id, job) => record.push(`accepted ${id} as ${job}`),
    painted: (id) => record.push(`painted ${id}`),
    failed: (id, failure) => record.push(`failed ${id}: ${failure}`),
  });
  const answer = async (id: string, painting: Painting) => {
    await time.pass(0);
    answers.get(id)?.(painting);
    await time.pass(0);
  };
  return { orders, record, time, answer };
}

test('an order is started once, however often the state names it', async () => {
  const { orders, record, answer } = desk();
  orders.sync([order('a')]);
  orders.sync([order('a')]);
  await answer('a', picture);
  orders.sync([order('a')]);
  expect(record).toEqual(['started a', 'painted a']);
});

test('at most two at once; the rest wait their turn in order', async () => {
  const { orders, record, answer } = desk();
  orders.sync([order('a'), order('b'), order('c'), order('d')]);
  expect(record).toEqual(['started a', 'started b']);
  await answer('b', picture);
  expect(record).toEqual(['started a', 'started b', 'painted b', 'started c']);
});

test('an order nobody wants any more is cancelled, and its late answer is nothing', async () => {
  const { orders, record, answer, time } = desk();
  orders.sync([order('a')]);
  await time.pass(0);
  orders.sync([]);
  await answer('a', picture);
  expect(record).toEqual(['started a', 'aborted a']);
});

test('an order nobody wants any more when it is on record never leaves', async () => {
  const { orders, record, time } = desk({
    paint: async ({ id }) => {
      record.push(`painting ${id}`);
      return picture;
    },
  });
  orders.sync([order('a')]);
  orders.sync([]);
  await time.pass(0);
  expect(record).toEqual(['started a']);
});

test('work the painter has a name for is asked for, and not started again', async () => {
  const { orders, record, time } = desk({
    paint: async (_, __, accepted) => {
      accepted('job 7');
      return picture;
    },
    collect: async (job, { id }) => {
      record.push(`collected ${id} by ${job}`);
      return picture;
    },
  });
  orders.sync([order('a'), order('b', 'job 6')]);
  await time.pass(0);
  expect(record.toSorted()).toEqual([
    'accepted a as job 7',
    'collected b by job 6',
    'painted a',
    'painted b',
    'started a',
  ]);
});

test('a painter that never answers has failed after three times its patience', async () => {
  const { orders, record, time } = desk();
  orders.sync([order('a')]);
  await time.pass(5999);
  expect(record).toEqual(['started a']);
  await time.pass(1);
  expect(record).toEqual(['started a', 'aborted a', 'failed a: timeout']);
});

test('a failure is told by its kind', async () => {
  const { orders, record, answer } = desk();
  orders.sync([order('a')]);
  await answer('a', { ok: false, failure: 'blocked' });
  expect(record).toEqual(['started a', 'failed a: blocked']);
});
