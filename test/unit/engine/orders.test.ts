import { expect, test } from 'vitest';
import type { Order } from '../../../src/picture.ts';
import { OrderDesk } from '../../../workers/engine/orders.ts';
import type { Painter, Painting } from '../../../workers/engine/painters/painter.ts';
import { FakeTime } from '../../kit/fake-time.ts';

const order = (id: string): Order => ({ id, prompt: id, seed: 1 });
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
    started: (id) => record.push(`started ${id}`),
    painted: (id) => record.push(`painted ${id}`),
    failed: (id, failure) => record.push(`failed ${id}: ${failure}`),
  });
  const answer = async (id: string, painting: Painting) => {
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
  const { orders, record, answer } = desk();
  orders.sync([order('a')]);
  orders.sync([]);
  await answer('a', picture);
  expect(record).toEqual(['started a', 'aborted a']);
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
