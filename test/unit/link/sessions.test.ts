import { expect, test } from 'vitest';
import type { Verdict } from '../../../shared/messages.ts';
import { answer, LinkRig, taken, textOf } from '../../kit/link/link-rig.ts';
import { sampleView } from '../../kit/link/sample-view.ts';

async function linked(rig: LinkRig) {
  const host = rig.host();
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  return { host, phone };
}

test('[session] the newer window plays; the older is told, and silent until it is touched', async () => {
  const rig = new LinkRig();
  const { host, phone: older } = await linked(rig);
  const newer = rig.phone('someone');
  await rig.clock.pass(50);
  expect(older.states.at(-1)).toEqual({ kind: 'displaced' });
  expect(newer.states.at(-1)!.kind).toBe('linked');
  expect(new Set(host.arrivals).size).toBe(1);
  const published: string[] = [];
  rig.network.tap((topic) => topic.endsWith('/up') && published.push(topic));
  const before = older.states.length;
  newer.link.close();
  older.wake();
  older.link.send(answer('unheard'));
  await rig.clock.pass(20_000);
  expect(older.states).toHaveLength(before);
  expect(published).toEqual([]);
  older.link.dial();
  await rig.clock.pass(50);
  expect(older.states.at(-1)!.kind).toBe('linked');
  expect(host.heard.map(({ text }) => text)).toEqual(['unheard']);
});

test('[session] the older window is told again when the first word was lost, and never takes the seat back', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  const { phone: older } = await linked(rig);
  let losing = true;
  const downs: string[] = [];
  rig.network.setWeather((topic) => {
    if (topic.includes('/down/') && !downs.includes(topic)) downs.push(topic);
    return losing && downs.indexOf(topic) === 0 ? [] : [1];
  });
  await rig.clock.pass(2500);
  const newer = rig.phone('someone');
  await rig.clock.pass(500);
  losing = false;
  await rig.clock.pass(5000);
  expect(older.states.at(-1)).toEqual({ kind: 'displaced' });
  expect(newer.states.filter(({ kind }) => kind === 'displaced')).toEqual([]);
});

test('[session] a host that starts again, with the same key, is found at once', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  const { host, phone } = await linked(rig);
  host.link.close();
  await rig.clock.pass(1500);
  const number = phone.link.send(answer('kept'));
  const again = rig.host();
  await rig.clock.pass(1500);
  expect(again.arrivals).toEqual(host.arrivals);
  expect(again.heard.map(({ text }) => text)).toEqual(['kept']);
  expect(phone.verdicts).toEqual([{ message: number, verdict: taken }]);
});

test('[session] a message whose verdict was lost with its session is not heard twice', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  let settle: (verdict: Verdict) => void = () => undefined;
  const heard: string[] = [];
  rig.host({
    message: (_identity, message) => {
      heard.push(textOf(message));
      return new Promise((resolve) => {
        settle = resolve;
      });
    },
  });
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  const number = phone.link.send(answer('once'));
  await rig.clock.pass(50);
  expect(heard).toEqual(['once']);
  rig.network.setUp('ws://one/mqtt', false);
  await rig.clock.pass(1000);
  settle({ verdict: 'closed', problem: 'too late' });
  await rig.clock.pass(1000);
  expect(phone.verdicts).toEqual([]);
  rig.network.setUp('ws://one/mqtt', true);
  await rig.clock.pass(2000);
  expect(heard).toEqual(['once']);
  expect(phone.verdicts).toEqual([
    { message: number, verdict: { verdict: 'closed', problem: 'too late' } },
  ]);
});

test('[session] numbers of messages are stable across sessions, and go on', async () => {
  const rig = new LinkRig();
  const { host, phone } = await linked(rig);
  expect(phone.link.send(answer('a'))).toBe(1);
  await rig.clock.pass(50);
  rig.clock.sleep(60_000);
  phone.wake();
  expect(phone.link.send(answer('b'))).toBe(2);
  await rig.clock.pass(100);
  expect(phone.verdicts.map(({ message }) => message)).toEqual([1, 2]);
  expect(host.heard.map(({ text }) => text)).toEqual(['a', 'b']);
});

test.each([5, 60, 1200])(
  '[session] a phone that slept for %i s is back at once',
  async (seconds) => {
    const rig = new LinkRig();
    const { host, phone } = await linked(rig);
    await rig.clock.pass(100);
    host.link.view(host.arrivals[0]!, sampleView('before'));
    await rig.clock.pass(100);
    rig.network.setWeather((topic) => (topic.includes('/down/') ? [] : [1]));
    rig.peers.cut();
    // The host lives on while the phone hears nothing.
    host.link.view(host.arrivals[0]!, sampleView('meanwhile'));
    await rig.clock.pass(Math.min(seconds, 60) * 1000);
    rig.clock.sleep(Math.max(0, seconds - 60) * 1000);
    rig.network.setWeather(() => [1]);
    phone.wake();
    await rig.clock.pass(50);
    expect(phone.states.at(-1)!.kind).toBe('linked');
    expect(phone.views.at(-1)!.caption).toBe('meanwhile');
  },
);

test('[session] presence: gone after 10 s of silence, away after 30 s, here again when heard', async () => {
  const rig = new LinkRig();
  const { host, phone } = await linked(rig);
  await rig.clock.pass(60_000);
  expect(host.presences).toEqual([]);
  phone.link.close();
  await rig.clock.pass(7500);
  expect(host.presences).toEqual([]);
  await rig.clock.pass(3000);
  expect(host.presences).toEqual(['gone']);
  await rig.clock.pass(17_000);
  expect(host.presences).toEqual(['gone']);
  await rig.clock.pass(5000);
  expect(host.presences).toEqual(['gone', 'away']);
  rig.phone('someone');
  await rig.clock.pass(50);
  expect(host.presences).toEqual(['gone', 'away', 'here']);
});

test('[session] a view that had to be sent again shows the true time', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  const { host, phone } = await linked(rig);
  rig.network.setWeather(() => []);
  host.link.view(host.arrivals[0]!, {
    ...sampleView('late'),
    clock: { now: 5000, rate: 8, running: true },
  });
  await rig.clock.pass(500);
  rig.network.setWeather(() => [0]);
  await rig.clock.pass(2000);
  const { caption, clock } = phone.views.at(-1)!;
  expect(caption).toBe('late');
  expect(clock.now).toBeGreaterThanOrEqual(5000 + 8 * 1000);
  expect(clock.now).toBeLessThanOrEqual(5000 + 8 * 1500);
});

test('[session] a view that is too large is dropped and counted; the one before stays', async () => {
  const rig = new LinkRig();
  const { host, phone } = await linked(rig);
  host.link.view(host.arrivals[0]!, sampleView('x'.repeat(24 * 1024)));
  await rig.clock.pass(3000);
  expect(host.dropped).toEqual(['view too large']);
  expect(phone.views.at(-1)!.caption).toBe('welcome');
});

test('[session] while views pour in, a phone gets the newest and not every one', async () => {
  const rig = new LinkRig();
  rig.peers.possible = false;
  const { host, phone } = await linked(rig);
  rig.network.setWeather(() => [50]);
  const before = phone.views.length;
  for (let step = 1; step <= 100; step++) {
    host.link.view(host.arrivals[0]!, sampleView(`view ${step}`));
    await rig.clock.pass(5);
  }
  await rig.clock.pass(500);
  expect(phone.views.at(-1)!.caption).toBe('view 100');
  expect(phone.views.length - before).toBeLessThan(10);
});

test('[session] the host tells how each of its brokers is doing', async () => {
  const rig = new LinkRig();
  rig.brokers = ['ws://one/mqtt', 'ws://two/mqtt'];
  rig.network.setUp('ws://two/mqtt', false);
  const told: string[] = [];
  rig.host({
    brokers: (all) => told.push(all.map(({ connected }) => (connected ? 'up' : 'down')).join()),
  });
  await rig.clock.pass(10);
  rig.network.setUp('ws://two/mqtt', true);
  await rig.clock.pass(300);
  rig.network.setUp('ws://one/mqtt', false);
  await rig.clock.pass(10);
  expect(told).toEqual(['down,down', 'up,down', 'up,up', 'down,up']);
});
