import { expect, test } from 'vitest';
import type { PresenceChange } from '../../../workers/engine/link/host-link.ts';
import { answer, LinkRig } from '../../kit/link/link-rig.ts';

const broker = 'ws://one/mqtt';

async function threePhones(over: { direct: boolean }) {
  const rig = new LinkRig();
  rig.peers.possible = over.direct;
  const told: { at: number; changes: readonly PresenceChange[] }[] = [];
  const host = rig.host({
    presence: (changes) => told.push({ at: rig.clock.now(), changes }),
  });
  await rig.clock.pass(10);
  const phones = ['ann', 'bob', 'cat'].map((name) => rig.phone(name));
  await rig.clock.pass(2000);
  const words = () => told.map(({ changes }) => changes.map(({ presence }) => presence).join(' '));
  return { rig, host, phones, told, words };
}

test('[presence] a host that slept for a minute holds nobody’s silence against them', async () => {
  const { rig, host, phones, words } = await threePhones({ direct: false });
  rig.clock.sleep(60_000);
  await rig.clock.pass(3000);
  expect(words()).toEqual([]);
  phones[0]!.link.send(answer('good morning'));
  await rig.clock.pass(1000);
  expect(host.heard).toHaveLength(1);
});

test.each(['offline', 'swallowed'] as const)(
  '[presence] a host whose network goes (%s) loses all phones in one moment, and has them back soon after it',
  async (reach) => {
    const { rig, host, phones, words } = await threePhones({ direct: false });
    rig.network.setReach('host', reach);
    await rig.clock.pass(8000);
    expect(words()).toEqual([]);
    await rig.clock.pass(10_000);
    expect(words()).toEqual(['gone gone gone']);
    rig.network.setReach('host', 'online');
    host.wake();
    await rig.clock.pass(1500);
    expect(words().slice(1).join(' ')).toBe('here here here');
    expect(phones.map(({ states }) => states.at(-1)!.kind)).toEqual(['linked', 'linked', 'linked']);
  },
);

test('[presence] with every broker dead, one phone that leaves is gone, and the others are not', async () => {
  const { rig, phones, words } = await threePhones({ direct: true });
  rig.network.setUp(broker, false);
  await rig.clock.pass(20_000);
  expect(words()).toEqual([]);
  phones[1]!.link.close();
  await rig.clock.pass(13_000);
  expect(words()).toEqual(['gone']);
});

test('[broker] a broker that falls silent is left and found again, and its phones with it', async () => {
  const { rig, host, phones } = await threePhones({ direct: false });
  rig.network.setSilent(broker, true);
  await rig.clock.pass(20_000);
  phones[0]!.link.send(answer('kept'));
  rig.network.setSilent(broker, false);
  await rig.clock.pass(5000);
  expect(host.heard.map(({ text }) => text)).toEqual(['kept']);
});

test('[broker] a dead socket of the host’s is found out in seconds, not when the system tells of it', async () => {
  const rig = new LinkRig();
  const health: boolean[] = [];
  rig.host({ brokers: (all) => health.push(all[0]!.connected) });
  await rig.clock.pass(10);
  rig.network.setReach('host', 'swallowed');
  rig.network.setReach('host', 'online');
  await rig.clock.pass(6000);
  expect(health).toEqual([false, true, false, true]);
});

test('[broker] the host asks for an echo only where it hears nobody', async () => {
  const { rig } = await threePhones({ direct: false });
  const phonesTopics = new Set<string>();
  const echoes: string[] = [];
  rig.network.tap((topic, bytes) => {
    if (bytes.length > 1) phonesTopics.add(topic);
    else echoes.push(topic);
  });
  await rig.clock.pass(20_000);
  expect(phonesTopics.size).toBe(4);
  expect(echoes).toEqual([]);
});
