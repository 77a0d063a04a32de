import { afterEach, expect, test, vi } from 'vitest';
import { WebSocket } from 'ws';
import { BrokerServer } from '../../kit/link/broker-server.ts';
import { openHouse } from '../../kit/full-house.ts';

// Node 20 has none of its own.
globalThis.WebSocket ??= WebSocket as unknown as typeof globalThis.WebSocket;

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const patient = { timeout: 50_000, interval: 20 };

test('[watchers] ten players and ninety who look on, over one relay: all see each change', async () => {
  const broker = new BrokerServer();
  await broker.start();
  closing.push(() => broker.kill());
  const house = await openHouse(broker.address);
  closing.push(() => house.close());
  for (let number = 1; number <= 10; number += 1) {
    const { link } = house.enter(`player ${number}`);
    link.send({ kind: 'profile', name: `N${number}`, face: { kind: 'offered', number } });
    await vi.waitUntil(() => house.phones.at(-1)!.view !== null, patient);
  }
  for (let number = 1; number <= 90; number += 1) {
    house.enter(`watcher ${number}`).link.send({ kind: 'profile', watch: true });
  }
  const everyone = (has: (phone: (typeof house.phones)[number]) => boolean) =>
    vi.waitUntil(() => house.phones.every(has), patient);
  await everyone(({ view }) => view !== null && view.watchers >= 89);
  const [first, ...others] = house.phones;
  const watchers = others.slice(9);
  expect(watchers.every(({ view }) => view!.watches && view!.ask.kind === 'wait')).toBe(true);
  expect(watchers.every(({ view }) => view!.people.length === 11)).toBe(true);
  first!.link.send({ kind: 'profile', name: 'Renamed' });
  await everyone(({ view }) => view!.people.some(({ name }) => name === 'Renamed'));
});
