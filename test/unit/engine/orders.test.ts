import { expect, test } from 'vitest';
import type { RoomOrder } from '../../../src/room/needs.ts';
import { OrderDesk } from '../../../workers/engine/orders.ts';
import type { Painting } from '../../../workers/engine/painters/painter.ts';
import type { WorkEvents } from '../../../workers/engine/studio.ts';
import { paintedAs } from '../../kit/fake-painter.ts';
import { FakeTime } from '../../kit/fake-time.ts';

const order = (id: string, job: string | null = null): RoomOrder => ({
  id,
  prompt: id,
  seed: 1,
  seat: 'p1',
  job,
});
const picture: Painting = { ok: true, painted: paintedAs('a picture') };

/** A desk whose painter answers when the test says so, and a record of what came of it. */
function desk() {
  const record: string[] = [];
  const answers = new Map<string, (painting: Painting) => void>();
  const told = new Map<string, WorkEvents>();
  const time = new FakeTime();
  const atelier = {
    atOnce: 2,
    commission: ({ id, job }: RoomOrder) => ({
      painter: 'test',
      paid: true,
      run: async (events: WorkEvents) => {
        record.push(job === null ? `painting ${id}` : `collecting ${id} by ${job}`);
        told.set(id, events);
        events.signal.addEventListener('abort', () => record.push(`aborted ${id}`));
        const painting = await new Promise<Painting>((resolve) => answers.set(id, resolve));
        return { painting, painter: 'test', standIn: null };
      },
    }),
  };
  const orders = new OrderDesk(atelier, {
    started: async (id, { painter, paid }) => {
      record.push(`started ${id} by ${painter}${paid ? ', paid' : ''}`);
    },
    accepted: (id, job) => record.push(`accepted ${id} as ${job}`),
    progress: ({ id, seat }, { share, place }) =>
      record.push(`${id} of ${seat}: ${share === null ? `place ${place}` : share}`),
    painted: (id) => record.push(`painted ${id}`),
    failed: (id, failure, { said }) => record.push(`failed ${id}: ${failure}, ${said}`),
  });
  const answer = async (id: string, painting: Painting) => {
    await time.pass(0);
    answers.get(id)?.(painting);
    await time.pass(0);
  };
  return { orders, record, time, answer, told, atelier };
}

test('an order is started once, however often the state names it', async () => {
  const { orders, record, answer } = desk();
  orders.sync([order('a')]);
  orders.sync([order('a')]);
  await answer('a', picture);
  orders.sync([order('a')]);
  expect(record).toEqual(['started a by test, paid', 'painting a', 'painted a']);
});

test('an id that comes again after the state forgot it is a new order', async () => {
  const { orders, record, answer } = desk();
  orders.sync([order('a')]);
  await answer('a', picture);
  orders.sync([]);
  orders.sync([order('a')]);
  expect(record.filter((line) => line.startsWith('started'))).toHaveLength(2);
});

test('at most two at once; the rest wait their turn in order', async () => {
  const { orders, record, answer } = desk();
  const started = () => record.filter((line) => line.startsWith('started')).map((line) => line[8]);
  orders.sync([order('a'), order('b'), order('c'), order('d')]);
  expect(started()).toEqual(['a', 'b']);
  await answer('b', picture);
  expect(started()).toEqual(['a', 'b', 'c']);
});

test('who waits for a turn is told the place in the line, and when it is over', async () => {
  const { orders, record, answer } = desk();
  const places = () => record.splice(0).filter((line) => line.includes('place'));
  orders.sync([order('a'), order('b'), order('c'), order('d')]);
  expect(places()).toEqual(['c of p1: place 1', 'd of p1: place 2']);
  await answer('a', picture);
  expect(places()).toEqual(['c of p1: place null', 'd of p1: place 1']);
  orders.sync([order('b'), order('c'), order('d')]);
  expect(places()).toEqual(['d of p1: place 1']);
  orders.sync([order('b'), order('c')]);
  await answer('b', picture);
  expect(places()).toEqual([]);
});

test('nobody who comes later is served before, wherever the state names it', async () => {
  const { orders, record, answer } = desk();
  const started = () => record.filter((line) => line.startsWith('started')).map((line) => line[8]);
  orders.sync([order('a'), order('b'), order('c'), order('d')]);
  await answer('a', { ok: false, failure: 'blocked', said: '', retryAfter: null });
  orders.sync([order('A'), order('b'), order('c'), order('d')]);
  await answer('b', picture);
  await answer('c', picture);
  expect(started()).toEqual(['a', 'b', 'c', 'd', 'A']);
});

test('an order nobody wants any more is cancelled, and its late answer is nothing', async () => {
  const { orders, record, answer, time } = desk();
  orders.sync([order('a')]);
  await time.pass(0);
  orders.sync([]);
  await answer('a', picture);
  expect(record).toEqual(['started a by test, paid', 'painting a', 'aborted a']);
});

test('an order nobody wants any more when it is on record never leaves', async () => {
  const { orders, record, time } = desk();
  orders.sync([order('a')]);
  orders.sync([]);
  await time.pass(0);
  expect(record).toEqual(['started a by test, paid']);
});

test('work the painter has a name for is asked for, and not started again', async () => {
  const { orders, record, time } = desk();
  orders.sync([order('a', 'job 6')]);
  await time.pass(0);
  expect(record).toEqual(['collecting a by job 6']);
});

test('what the painter tells on the way is passed on', async () => {
  const { orders, record, time, told } = desk();
  orders.sync([order('a')]);
  await time.pass(0);
  told.get('a')?.accepted('job 7');
  told.get('a')?.progress({ share: 0.5, place: null, seconds: null });
  expect(record.slice(2)).toEqual(['accepted a as job 7', 'a of p1: 0.5']);
});

test('a failure is told by its kind and in the words of the service', async () => {
  const { orders, record, answer } = desk();
  orders.sync([order('a')]);
  await answer('a', { ok: false, failure: 'blocked', said: 'no pigs', retryAfter: null });
  expect(record.at(-1)).toBe('failed a: blocked, no pigs');
});
