import { expect, test } from 'vitest';
import { answer, blankUnsent, LinkRig, taken } from '../../kit/link/link-rig.ts';
import { sampleView } from '../../kit/link/sample-view.ts';
import { seededNumbers } from '../../kit/link/seeded-random.ts';

const broker = 'ws://one/mqtt';

async function directlyLinked(rig: LinkRig) {
  const host = rig.host();
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(700);
  expect(phone.states.at(-1)).toEqual({ kind: 'linked', way: 'direct' });
  return { host, phone };
}

test('[session] a window that slept or had no network while a newer one was opened does not take the seat back', async () => {
  const rig = new LinkRig();
  const host = rig.host();
  await rig.clock.pass(10);
  const older = rig.phone('someone');
  await rig.clock.pass(50);
  rig.network.setReach('someone', 'offline');
  await rig.clock.pass(100);
  const newer = rig.phone('someone');
  await rig.clock.pass(100);
  rig.network.setReach('someone', 'online');
  newer.wake();
  await rig.clock.pass(100);
  older.wake();
  await rig.clock.pass(10_000);
  expect(newer.states.at(-1)!.kind).toBe('linked');
  expect(newer.states).not.toContainEqual({ kind: 'displaced' });
  expect(older.states.at(-1)).toEqual({ kind: 'displaced' });
  older.link.dial();
  await rig.clock.pass(1500);
  expect(older.states.at(-1)!.kind).toBe('linked');
  expect(newer.states.at(-1)).toEqual({ kind: 'displaced' });
  expect(new Set(host.arrivals).size).toBe(1);
});

test('[session] a phone whose network changes as it dials begins anew, though it has just begun', async () => {
  const rig = new LinkRig();
  rig.host();
  await rig.clock.pass(10);
  rig.network.setWeather(() => []);
  const phone = rig.phone('someone');
  await rig.clock.pass(300);
  rig.network.setReach('someone', 'swallowed');
  rig.network.setReach('someone', 'online');
  rig.network.setWeather(() => [5]);
  phone.wake();
  await rig.clock.pass(1200);
  expect(phone.states.at(-1)!.kind).toBe('linked');
});

test('[session] an answer that never left a page is delivered once by the page that comes after it', async () => {
  const rig = new LinkRig();
  const host = rig.host();
  await rig.clock.pass(10);
  const unsent = blankUnsent();
  const page = rig.phone('someone', rig.brokers, unsent);
  await rig.clock.pass(50);
  rig.network.setUp(broker, false);
  rig.peers.cut();
  page.link.send(answer('written in a tunnel'));
  page.link.close();
  const next = rig.phone('someone', rig.brokers, unsent);
  next.link.send(answer('written after it'));
  await rig.clock.pass(3000);
  expect(host.heard).toEqual([]);
  rig.network.setUp(broker, true);
  await rig.clock.pass(1000);
  expect(host.heard.map(({ text }) => text)).toEqual(['written in a tunnel', 'written after it']);
  expect(next.verdicts).toEqual([{ message: 1, verdict: taken }]);
  next.link.close();
  rig.phone('someone', rig.brokers, unsent);
  await rig.clock.pass(1000);
  expect(host.heard).toHaveLength(2);
  expect(unsent.get()).toBeNull();
});

test('[session] what is kept on the shelf for another room, or is no text of ours, is left alone', async () => {
  const rig = new LinkRig();
  const host = rig.host();
  await rig.clock.pass(10);
  for (const text of ['{', '{"room":"other","messages":[{"id":"a","message":1}]}', '7']) {
    const unsent = blankUnsent();
    unsent.set(text);
    rig.phone('someone', rig.brokers, unsent);
    await rig.clock.pass(100);
  }
  expect(host.heard).toEqual([]);
});

test('[direct] with every broker dead, a channel that stalls and heals is gone on with', async () => {
  const rig = new LinkRig();
  const { host, phone } = await directlyLinked(rig);
  rig.network.setUp(broker, false);
  await rig.clock.pass(5000);
  rig.peers.carrying = false;
  await rig.clock.pass(9000);
  expect(phone.states.at(-1)).toMatchObject({ kind: 'dialling', step: 'broker' });
  host.link.view(host.arrivals[0]!, sampleView('meanwhile'));
  phone.link.send(answer('meanwhile'));
  rig.peers.carrying = true;
  await rig.clock.pass(2500);
  expect(phone.states.at(-1)).toEqual({ kind: 'linked', way: 'direct' });
  expect(phone.views.at(-1)!.caption).toBe('meanwhile');
  expect(host.heard.map(({ text }) => text)).toEqual(['meanwhile']);
});

test('[direct] a relay that died unnoticed while traffic was direct is found out within a second', async () => {
  const rig = new LinkRig();
  rig.brokers = [broker, 'ws://two/mqtt'];
  const { host, phone } = await directlyLinked(rig);
  for (const address of rig.brokers) rig.network.setSilent(address, true);
  await rig.clock.pass(300);
  rig.network.setSilent('ws://two/mqtt', false);
  rig.peers.cut();
  phone.link.send(answer('over the other'));
  await rig.clock.pass(1500);
  expect(phone.states.at(-1)).toEqual({ kind: 'linked', way: 'relay' });
  expect(host.heard.map(({ text }) => text)).toEqual(['over the other']);
});

/** How a phone can go away, for so many ms, and what it does when it has a network again. */
const absences: Record<string, (rig: LinkRig, milliseconds: number) => Promise<void>> = {
  'sleeps, and its sockets live': async (rig, milliseconds) => {
    rig.network.setWeather((topic) => (topic.includes('/down/') ? [] : [25]));
    await rig.clock.pass(milliseconds);
    rig.network.setWeather(() => [25]);
  },
  'sleeps, and its sockets are dead without a word': async (rig, milliseconds) => {
    rig.network.setReach('someone', 'swallowed');
    rig.peers.cut('someone');
    await rig.clock.pass(milliseconds);
    rig.network.setReach('someone', 'online');
  },
  'loses its network': async (rig, milliseconds) => {
    rig.network.setReach('someone', 'offline');
    rig.peers.cut('someone');
    await rig.clock.pass(milliseconds);
    rig.network.setReach('someone', 'online');
  },
};

test.each(Object.keys(absences))(
  '[session] a phone that %s is on the right screen soon after: p50 1 s, p95 2 s',
  async (how) => {
    const took: number[] = [];
    for (let seed = 1; seed <= 20; seed++) {
      const next = seededNumbers(seed);
      const rig = new LinkRig(seed);
      rig.peers.possible = next() < 0.5;
      rig.network.setWeather(() => [25]);
      const host = rig.host();
      await rig.clock.pass(100);
      const phone = rig.phone('someone');
      await rig.clock.pass(1000 + next() * 2000);
      const seconds = seed % 7 === 0 ? 1200 : [5, 60][seed % 2]!;
      await absences[how]!(rig, seconds * 1000 + next() * 1000);
      host.link.view(host.arrivals[0]!, sampleView(`now ${seed}`));
      const unsent = phone.link.send(answer('unsent'));
      const from = rig.clock.now();
      phone.wake();
      // The rig's host greets a new session with a view of its own.
      const arrivals = host.arrivals.length;
      const isBack = () => {
        const right = host.arrivals.length > arrivals ? 'welcome' : `now ${seed}`;
        const isShown = phone.views.at(-1)!.caption === right;
        return isShown && phone.verdicts.some(({ message }) => message === unsent);
      };
      while (!isBack() && rig.clock.now() - from < 10_000) await rig.clock.pass(25);
      took.push(rig.clock.now() - from);
      expect(host.heard).toHaveLength(1);
    }
    took.sort((one, other) => one - other);
    expect(took[Math.floor(took.length * 0.5)]).toBeLessThanOrEqual(1000);
    expect(took[Math.floor(took.length * 0.95)]).toBeLessThanOrEqual(2000);
  },
);
