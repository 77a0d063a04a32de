import { expect, test } from 'vitest';
import { Follower } from '../../../phone/overlay/follower.ts';
import { followEvery } from '../../../shared/follow-every.ts';
import type { FeedMessage } from '../../../shared/feed.ts';
import type { PhoneSignal } from '../../../shared/messages.ts';
import { FakeTime } from '../../kit/fake-time.ts';

const clock = { now: 0, rate: 1, running: true };
const present = (number: number) => ({
  kind: 'present',
  number,
  clock,
  present: { players: [], next: { cartridge: 'masterpiece', title: 'Masterpiece' }, game: null },
});
const happened = (...numbers: number[]) => ({
  kind: 'happened',
  clock,
  events: numbers.map((number) => ({ number, at: 0, event: { kind: 'room.lobby' } })),
});

function following() {
  const time = new FakeTime();
  const asked: PhoneSignal[] = [];
  const heard: FeedMessage[] = [];
  const follower = new Follower({
    clock: time,
    signal: (signal) => asked.push(signal),
    message: (message) => heard.push(message),
  });
  const take = () =>
    asked.splice(0).map((signal) => (signal.kind === 'follow' ? signal.have : signal.kind));
  const numbers = () =>
    heard.flatMap((message): (number | string)[] =>
      message.kind === 'happened' ? message.events.map(({ number }) => number) : [message.kind],
    );
  return { time, follower, take, numbers };
}

test('it asks at once, again each second until it is answered, then every five seconds', async () => {
  const { time, follower, take } = following();
  follower.linked();
  expect(take()).toEqual([null]);
  await time.pass(3000);
  expect(take()).toEqual([null, null, null]);
  follower.hear(present(7));
  await time.pass(1000);
  expect(take()).toEqual([7]);
  await time.pass(2 * followEvery);
  expect(take()).toEqual([7, 7]);
});

test('what comes twice is heard once; a gap is asked for, and nothing is heard before it is filled', () => {
  const { follower, take, numbers } = following();
  follower.linked();
  follower.hear(present(7));
  take();
  follower.hear(happened(8, 9));
  follower.hear(happened(9));
  follower.hear(happened(11));
  expect(take()).toEqual([9]);
  follower.hear(happened(10, 11));
  expect(numbers()).toEqual(['present', 8, 9, 10, 11]);
});

test('after a new link what happens means nothing until how things stand is known', () => {
  const { follower, take, numbers } = following();
  follower.linked();
  follower.hear(present(7));
  follower.linked();
  expect(take()).toEqual([null, null]);
  expect(follower.isCurrent).toBe(false);
  follower.hear(happened(8));
  follower.hear('no message at all');
  expect(numbers()).toEqual(['present']);
  follower.hear(present(2));
  expect(follower.isCurrent).toBe(true);
});
