import { describe, expect, test } from 'vitest';
import type { RoomOrder } from '../../../src/room/needs.ts';
import type { AnyPainter, Commission, Painting } from '../../../workers/engine/painters/painter.ts';
import type { Studio, Work } from '../../../workers/engine/studio.ts';
import { fakePainter, fakeStudio, paintedAs } from '../../kit/fake-painter.ts';
import { FakeTime } from '../../kit/fake-time.ts';

const key = 'sk-0123456789abcdefghijklmnop';
const order: RoomOrder = { id: 'g1.r1.p1#1', prompt: 'a pig', seed: 7, seat: 'p1', job: null };
const picture: Painting = { ok: true, painted: paintedAs('a picture') };
const failure = (kind: string, retryAfter: number | null = null): Painting => ({
  ok: false,
  failure: kind as never,
  said: `said: ${kind}`,
  retryAfter,
});

/** A painter that answers with these in turn, and notes when it was asked and what. */
function scripted(time: FakeTime, answers: readonly Painting[], over: Partial<AnyPainter> = {}) {
  const asked: { at: number; commission: Commission }[] = [];
  const painter = fakePainter(time, {
    id: 'main',
    title: 'Main',
    paint: async (commission: Commission) => {
      const answer = answers[Math.min(asked.length, answers.length - 1)]!;
      asked.push({ at: time.now(), commission });
      return answer;
    },
    ...over,
  });
  return { painter, asked, times: () => asked.map(({ at }) => at) };
}

async function outcome(studio: Studio, time: FakeTime, paidOrders = 0, of = order) {
  const aborter = new AbortController();
  const accepted: string[] = [];
  const commissioned = studio.commission(of, paidOrders);
  let work: Work | null = null;
  void commissioned
    .run({ signal: aborter.signal, accepted: (job) => accepted.push(job), progress() {} })
    .then((done) => (work = done));
  await time.pass(600_000);
  if (work === null) throw new Error('never done');
  return { ...(work as Work), commissioned, accepted };
}

describe('what is worth it is tried again', () => {
  test.each(['rate', 'unavailable', 'unreachable'])('%s, each time after longer', async (kind) => {
    const time = new FakeTime();
    const { painter, times } = scripted(time, [failure(kind), failure(kind), picture]);
    const { painting } = await outcome(await fakeStudio(time, [painter]), time);
    expect(painting).toEqual(picture);
    expect(times()).toEqual([0, 1000, 3000]);
  });

  test('when the service says when, then', async () => {
    const time = new FakeTime();
    const { painter, times } = scripted(time, [failure('rate', 4500), picture]);
    await outcome(await fakeStudio(time, [painter], {}), time);
    expect(times()).toEqual([0, 4500]);
  });

  test('but never at once, which would be all the time', async () => {
    const time = new FakeTime();
    const { painter, times } = scripted(time, [failure('rate', 0), failure('rate', 0), picture]);
    await outcome(await fakeStudio(time, [painter]), time);
    expect(times()).toEqual([0, 1000, 2000]);
  });

  test('and given up when that would be after the order’s time', async () => {
    const time = new FakeTime();
    const { painter, times } = scripted(time, [failure('rate', 6001), picture]);
    const { painting } = await outcome(await fakeStudio(time, [painter]), time);
    expect(painting).toMatchObject({ ok: false, failure: 'rate' });
    expect(times()).toEqual([0]);
  });

  test.each(['blocked', 'auth', 'billing', 'input'])('but not %s', async (kind) => {
    const time = new FakeTime();
    const { painter, times } = scripted(time, [failure(kind), picture]);
    const { painting } = await outcome(await fakeStudio(time, [painter]), time);
    expect(painting).toMatchObject({ failure: kind });
    expect(times()).toEqual([0]);
  });

  test('nor what may have been paid for already', async () => {
    const time = new FakeTime();
    const { painter, times } = scripted(time, [failure('unreachable'), picture], {
      price: () => null,
    });
    const { painting } = await outcome(await fakeStudio(time, [painter]), time);
    expect(painting).toMatchObject({ failure: 'unreachable' });
    expect(times()).toEqual([0]);
  });
});

test.each([
  ['a paid one that was served', 0.03, 200, 'unavailable', 1],
  ['nobody knows what it costs', null, 200, 'unavailable', 1],
  ['a free one', 0, 200, 'unavailable', 3],
  ['a paid one that was refused', 0.03, 500, 'unavailable', 3],
  ['a paid one that was not begun', 0.03, 200, 'rate', 3],
] as const)(
  'what was served and held no picture may have been paid for: %s',
  async (_, price, status, kind, tries) => {
    const time = new FakeTime();
    let asked = 0;
    const painter = fakePainter(time, {
      price: () => price,
      paint: async (_commission, _settings, _key, { fetch }) => {
        asked += 1;
        await fetch('https://painter.example');
        return failure(kind);
      },
    });
    const world = { fetch: async () => new Response('<html>', { status }) };
    await outcome(await fakeStudio(time, [painter], {}, {}, world), time);
    expect(asked).toBe(tries);
  },
);

test('an order that takes three times the painter’s patience has failed, answer or not', async () => {
  const time = new FakeTime();
  const stuck = fakePainter(time, { paint: () => new Promise(() => {}) });
  const { painting } = await outcome(await fakeStudio(time, [stuck]), time);
  expect(painting).toMatchObject({ failure: 'timeout', said: 'No picture after 6 seconds.' });
});

test('a painter that throws has failed', async () => {
  const time = new FakeTime();
  const broken = fakePainter(time, {
    paint: () => {
      throw new Error(`broken with ${key}`);
    },
    key: 'needed',
  });
  const studio = await fakeStudio(time, [broken], {}, { fake: key });
  const { painting } = await outcome(studio, time);
  expect(painting).toMatchObject({ failure: 'unavailable', said: 'Error: broken with •••' });
});

describe('a stand-in', () => {
  const standingIn = (time: FakeTime, over: Partial<AnyPainter> = {}) =>
    fakePainter(time, { id: 'other', title: 'Other', ...over });

  test('paints what the chosen one failed at twice, and is named', async () => {
    const time = new FakeTime();
    const { painter, times } = scripted(time, [failure('unavailable')]);
    const studio = await fakeStudio(time, [painter, standingIn(time)], { standIn: 'other' });
    const work = await outcome(studio, time);
    expect(work).toMatchObject({ painting: { ok: true }, painter: 'other', standIn: 'Other' });
    expect(times()).toEqual([0, 1000]);
  });

  test.each(['auth', 'billing', 'timeout'])('is there at once after %s', async (kind) => {
    const time = new FakeTime();
    const { painter, times } = scripted(time, [failure(kind)]);
    const studio = await fakeStudio(time, [painter, standingIn(time)], { standIn: 'other' });
    expect(await outcome(studio, time)).toMatchObject({ painter: 'other' });
    expect(times()).toEqual([0]);
  });

  test('is there when the chosen one never answers', async () => {
    const time = new FakeTime();
    const stuck = fakePainter(time, { paint: () => new Promise(() => {}) });
    const studio = await fakeStudio(time, [stuck, standingIn(time)], { standIn: 'other' });
    expect(await outcome(studio, time)).toMatchObject({ painting: { ok: true }, standIn: 'Other' });
  });

  test.each(['blocked', 'input'])('is no help with %s, which is the player’s own', async (kind) => {
    const time = new FakeTime();
    const { painter } = scripted(time, [failure(kind)]);
    const studio = await fakeStudio(time, [painter, standingIn(time)], { standIn: 'other' });
    expect(await outcome(studio, time)).toMatchObject({ painter: 'main', standIn: null });
  });

  test('that costs something does not stand in unasked; one that fails leaves the first word', async () => {
    for (const over of [
      { price: () => 0.01 },
      { paint: async () => failure('unavailable') },
      { paint: () => new Promise(() => {}) },
    ] as Partial<AnyPainter>[]) {
      const time = new FakeTime();
      const { painter } = scripted(time, [failure('auth')]);
      const studio = await fakeStudio(time, [painter, standingIn(time, over)], {
        standIn: 'other',
      });
      const { painting, standIn } = await outcome(studio, time);
      expect(painting).toMatchObject({ failure: 'auth' });
      expect(standIn).toBeNull();
    }
  });
});

describe('the most paid orders of a room', () => {
  const paid = (time: FakeTime) => scripted(time, [picture], { price: () => 0.03 });

  test('are counted by what has left', async () => {
    const time = new FakeTime();
    const { painter, times } = paid(time);
    const studio = await fakeStudio(time, [painter], { mostPaid: 2 });
    expect(await outcome(studio, time, 1)).toMatchObject({
      painting: { ok: true },
      commissioned: { paid: true },
    });
    const over = await outcome(studio, time, 2);
    expect(over).toMatchObject({
      painting: { ok: false, failure: 'billing' },
      commissioned: { paid: false },
    });
    expect(times()).toHaveLength(1);
  });

  test('are no limit to what is free, nor to who stands in', async () => {
    const time = new FakeTime();
    const { painter, times } = paid(time);
    const other = fakePainter(time, { id: 'other', title: 'Other' });
    const both = await fakeStudio(time, [painter, other], { mostPaid: 0, standIn: 'other' });
    expect(await outcome(both, time)).toMatchObject({ painter: 'other', standIn: 'Other' });
    const free = await fakeStudio(time, [other], { mostPaid: 0 });
    expect(await outcome(free, time, 9)).toMatchObject({ painting: { ok: true } });
    expect(times()).toEqual([]);
  });
});

test('work that was accepted is collected, not painted again', async () => {
  const time = new FakeTime();
  const { painter, times } = scripted(time, [picture], {
    collect: async (job: string) => ({ ok: true, painted: paintedAs(`collected ${job}`) }),
  });
  const studio = await fakeStudio(time, [painter]);
  const { painting } = await outcome(studio, time, 0, { ...order, job: 'job 7' });
  expect(painting).toEqual({ ok: true, painted: paintedAs('collected job 7') });
  expect(times()).toEqual([]);
});

describe('a commission', () => {
  const commissioned = async (prompt: string, settings: object, longestPrompt = 500) => {
    const time = new FakeTime();
    const { painter, asked } = scripted(time, [picture], { longestPrompt });
    await outcome(await fakeStudio(time, [painter], settings), time, 0, { ...order, prompt });
    return asked[0]!.commission;
  };

  test('is in the style of the house, without what it never shows', async () => {
    expect(await commissioned('a pig', { style: ' in oil ', negative: 'clowns' })).toEqual({
      prompt: 'a pig, in oil',
      negative: 'clowns',
      seed: 7,
      familyFriendly: true,
    });
    expect(await commissioned('a pig', { filter: 'off' })).toMatchObject({
      prompt: 'a pig',
      familyFriendly: false,
    });
  });

  test('is as long as the painter takes: the style goes first, then words at the end', async () => {
    const prompt = 'a very long pig in a very long coat';
    expect((await commissioned(prompt, { style: 'in oil' }, 36)).prompt).toBe(prompt);
    expect((await commissioned(prompt, { style: 'in oil' }, 30)).prompt).toBe(
      'a very long pig in a very',
    );
    expect((await commissioned('x'.repeat(50), {}, 30)).prompt).toBe('x'.repeat(30));
    expect((await commissioned('🐷'.repeat(20), {}, 31)).prompt).toBe('🐷'.repeat(15));
  });
});

test('settings that make no sense are the painter’s own; an unknown painter is the first', async () => {
  const time = new FakeTime();
  const { painter } = scripted(time, [picture]);
  const studio = await fakeStudio(time, [painter], { painter: 'gone', settings: { main: 7 } });
  expect(await outcome(studio, time)).toMatchObject({ painter: 'main', painting: { ok: true } });
});

test('what a service repeats of the key is struck out', async () => {
  const time = new FakeTime();
  const said = `bad key ${key}, begins ${key.slice(0, 8)}…, ends …${key.slice(-8)}`;
  const { painter } = scripted(time, [{ ...failure('auth'), said } as Painting], { key: 'needed' });
  const studio = await fakeStudio(time, [painter], {}, { main: key });
  const { painting } = await outcome(studio, time);
  expect(painting).toMatchObject({ said: 'bad key •••, begins •••…, ends …•••' });
});

test.each([
  ['in blanks', ` ${key}\n`, `bad key ${key}`, 'bad key •••'],
  ['cut off at the end of what is said', key, `bad key ${key.slice(0, 19)}`, 'bad key •••'],
  ['without its beginning', key, `bad key …${key.slice(4)}`, 'bad key …•••'],
  ['too short to be told from a word', 'sk-oink', 'bad key sk-oin', 'bad key sk-oin'],
])('a key %s is struck out', async (_, kept, said, struck) => {
  const time = new FakeTime();
  const { painter } = scripted(time, [{ ...failure('auth'), said } as Painting], { key: 'needed' });
  const studio = await fakeStudio(time, [painter], {}, { main: kept });
  expect((await outcome(studio, time)).painting).toMatchObject({ said: struck });
});

test('a choice counts for the orders to come', async () => {
  const time = new FakeTime();
  const { painter } = scripted(time, [picture], { patienceSeconds: 30, atOnce: 4 });
  const other = fakePainter(time, { id: 'other', title: 'Other', patienceSeconds: 2, atOnce: 1 });
  const studio = await fakeStudio(time, [painter, other]);
  expect(studio).toMatchObject({ patienceSeconds: 30, atOnce: 4 });
  await studio.choose({ ...studio.settings, painter: 'other' });
  expect(studio).toMatchObject({ patienceSeconds: 2, atOnce: 1 });
  await studio.choose({ ...studio.settings, atOnce: 3 });
  expect(studio.atOnce).toBe(3);
});
