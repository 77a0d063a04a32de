import { expect, test } from 'vitest';
import { followEvery } from '../../../shared/follow-every.ts';
import type { FeedMessage } from '../../../shared/feed.ts';
import { FeedPost } from '../../../workers/engine/feed-post.ts';
import { FakeTime } from '../../kit/fake-time.ts';
import { RoomScript } from '../../kit/room-script.ts';

/** A room of three whose feed is told to whoever follows. */
function newsroom() {
  const time = new FakeTime();
  const script = new RoomScript().join(3);
  const sent: [string, FeedMessage][] = [];
  const feed = new FeedPost((to, message) => sent.push([to, message]), time);
  const clock = () => ({ now: script.now, rate: 1, running: true });
  const follow = (who: string, have: number | null) => feed.follow(who, have, script.room, clock());
  /** Something happens in the room, and is told. */
  const tell = () => {
    feed.took(script.room);
    feed.tell(clock());
  };
  const join = () => {
    script.join(1);
    tell();
  };
  const react = () =>
    feed.reacted({ kind: 'room.reaction', seat: 'p1', name: 'Player 1', emoji: '🐷' }, clock());
  const take = () => sent.splice(0);
  return { time, script, feed, follow, tell, join, react, take };
}

const numbersOf = (message: FeedMessage | undefined) =>
  message?.kind === 'happened' ? message.events.map(({ number }) => number) : message?.kind;

test('who follows is told how things stand, then what happens, in order and numbered', () => {
  const { follow, join, react, take } = newsroom();
  follow('a', null);
  join();
  react();
  expect(take().map(([to, message]) => [to, numbersOf(message)])).toEqual([
    ['a', 'present'],
    ['a', [1]],
    ['a', [2]],
  ]);
});

test('nobody who has not asked is told anything, and nothing is told twice', () => {
  const { follow, join, tell, take } = newsroom();
  join();
  expect(take()).toEqual([]);
  follow('a', null);
  take();
  tell();
  expect(take()).toEqual([]);
});

test('what was lost on the way is told again to who says what it has', async () => {
  const { time, follow, join, react, take } = newsroom();
  follow('a', null);
  join();
  react();
  react();
  take();
  await time.pass(followEvery);
  follow('a', 1);
  expect(take().map(([, message]) => numbersOf(message))).toEqual([[2, 3]]);
  await time.pass(followEvery);
  follow('a', 3);
  expect(take()).toEqual([]);
});

test('who comes later, or again, gets how things stand, whatever number it names', async () => {
  const { time, feed, follow, join, take } = newsroom();
  follow('a', null);
  join();
  follow('b', 0);
  expect(take().at(-1)).toMatchObject(['b', { kind: 'present', number: 1 }]);
  feed.forget('a');
  await time.pass(1000);
  follow('a', 1);
  expect(take()).toMatchObject([['a', { kind: 'present', number: 1 }]]);
});

test('who has missed more than is remembered gets how things stand', async () => {
  const { time, follow, react, take } = newsroom();
  follow('a', null);
  for (let count = 0; count < 300; count += 1) react();
  take();
  await time.pass(followEvery);
  follow('a', 20);
  expect(take()).toMatchObject([['a', { kind: 'present', number: 300 }]]);
  await time.pass(followEvery);
  follow('a', 290);
  expect(numbersOf(take()[0]?.[1])).toHaveLength(10);
});

test('who does not say again that it follows follows no more', async () => {
  const { time, follow, join, take } = newsroom();
  follow('a', null);
  follow('b', null);
  take();
  await time.pass(4 * followEvery - 1);
  follow('b', 0);
  await time.pass(2);
  join();
  expect(take().map(([to]) => to)).toEqual(['b']);
});

test('to ask again and again brings no more than two answers a second', async () => {
  const { time, follow, take } = newsroom();
  for (let count = 0; count < 100; count += 1) {
    follow('a', null);
    await time.pass(20);
  }
  expect(take().length).toBeLessThanOrEqual(4);
});
