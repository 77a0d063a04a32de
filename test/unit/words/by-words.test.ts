import { expect, test } from 'vitest';
import { memoryNetwork } from '../../../shared/link/memory-broker.ts';
import { roomTopics } from '../../../shared/link/topics.ts';
import type { RoomLink } from '../../../shared/room-link.ts';
import { callByWords } from '../../../shared/words/call-by-words.ts';
import { wordsOf } from '../../../shared/words/room-words.ts';
import { stretchWords } from '../../../shared/words/stretch-words.ts';
import { openWordDoor } from '../../../workers/engine/link/word-door.ts';
import { FakeClock } from '../../kit/link/fake-clock.ts';
import { seededRandom } from '../../kit/link/seeded-random.ts';

const words = wordsOf(new Uint8Array(32).fill(1));
const pair = await stretchWords(words);
const link: RoomLink = { room: 'R'.repeat(43), brokers: ['wss://own.example/mqtt'] };
const addresses = ['ws://one/mqtt', 'ws://two/mqtt'];

function table(seed = 1) {
  const clock = new FakeClock();
  const network = memoryNetwork(clock);
  const carried: { topic: string; bytes: Uint8Array }[] = [];
  network.tap((topic, bytes) => carried.push({ topic, bytes }));
  const world = { clock, openBroker: network.open, brokers: addresses };
  let caller = seed * 100;
  return {
    clock,
    network,
    carried,
    open: () => openWordDoor({ ...world, pair, link, random: seededRandom(seed) }),
    call(of = pair) {
      const events: string[] = [];
      const found: RoomLink[] = [];
      const stop = callByWords(
        { ...world, pair: of, random: seededRandom((caller += 1)) },
        { reached: () => events.push('reached'), answered: (link) => found.push(link) },
      );
      return { events, found, stop };
    },
  };
}

test('[words] the words lead to the room’s link, brokers and all, in one round trip', async () => {
  const { clock, open, call, carried } = table();
  open();
  await clock.pass(5);
  const { found } = call();
  await clock.pass(5);
  expect(found).toEqual([link]);
  const before = carried.length;
  await clock.pass(20_000);
  expect(carried).toHaveLength(before);
});

test('[words] other words meet nobody, and the room hears nothing of them', async () => {
  const { clock, open, call, carried } = table();
  open();
  const { found, events, stop } = call(await stretchWords(wordsOf(new Uint8Array(32).fill(2))));
  await clock.pass(10_000);
  expect(events).toContain('reached');
  expect(found).toEqual([]);
  const up = roomTopics(pair.publicKey).up;
  expect(carried.filter(({ topic }) => topic === up)).toEqual([]);
  stop();
});

test('[words] a room that opens later answers who still calls; one broker of two is enough', async () => {
  const { clock, network, open, call } = table();
  network.setUp('ws://one/mqtt', false);
  const { found } = call();
  await clock.pass(3000);
  expect(found).toEqual([]);
  open();
  await clock.pass(4500);
  expect(found).toEqual([link]);
});

test('[words] the broker reads neither the words nor the link', async () => {
  const { clock, open, call, carried } = table();
  open();
  await clock.pass(5);
  const { found } = call();
  await clock.pass(5);
  expect(found).toHaveLength(1);
  const text = carried.map(({ bytes }) => new TextDecoder('latin1').decode(bytes)).join();
  for (const secret of [...words, link.room, 'own.example']) expect(text).not.toContain(secret);
});

test('[words] rubbish and floods at the words’ topic are answered slowly or not at all', async () => {
  const { clock, network, open, call, carried } = table();
  open();
  await clock.pass(5);
  const { up } = roomTopics(pair.publicKey);
  for (const length of [0, 1, 33, 64, 200, 5000]) {
    network.inject('ws://one/mqtt', up, seededRandom(length)(length));
  }
  await clock.pass(5);
  expect(carried.filter(({ topic }) => topic !== up)).toEqual([]);
  const calls = Array.from({ length: 100 }, () => call());
  await clock.pass(50);
  const answered = () => calls.filter(({ found }) => found.length > 0).length;
  expect(answered()).toBeLessThanOrEqual(31);
  expect(answered()).toBeGreaterThan(10);
  for (const { stop } of calls) stop();
  await clock.pass(20_000);
  const late = call();
  await clock.pass(10);
  expect(late.found).toEqual([link]);
});

test('[words] the same words stretch to the same keys, and one letter to others', async () => {
  expect(await stretchWords(words)).toEqual(pair);
  expect((await stretchWords(words.with(0, 'acid'))).publicKey).not.toEqual(pair.publicKey);
});
