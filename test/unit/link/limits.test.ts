import { expect, test } from 'vitest';
import { encodeJson } from '../../../shared/link/frame.ts';
import { encodePacket } from '../../../shared/link/packet.ts';
import { roomTopics } from '../../../shared/link/topics.ts';
import { identityIn } from '../../../shared/sealing/identity.ts';
import { sayHello } from '../../../shared/sealing/handshake.ts';
import { answer, LinkRig } from '../../kit/link/link-rig.ts';
import type { RigPhone } from '../../kit/link/link-rig.ts';
import { seededRandom } from '../../kit/link/seeded-random.ts';

async function relayedRoom() {
  const rig = new LinkRig();
  rig.peers.possible = false;
  const barred: [string, boolean][] = [];
  let signals = 0;
  const host = rig.host({
    barred: (identity, is) => void barred.push([identity, is]),
    signal: () => void (signals += 1),
  });
  await rig.clock.pass(10);
  const identity = (player: string) => identityIn(rig.keys.publicKey, player);
  return { rig, host, barred, identity, signals: () => signals };
}

const linked = ({ states }: RigPhone) => states.at(-1)!.kind === 'linked';

/** Far more than a hand can press, for so many seconds. */
async function flood(rig: LinkRig, phone: RigPhone, seconds: number, perSecond = 1000) {
  for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
    for (let one = 0; one < perSecond / 10; one += 1) phone.link.signal({ kind: 'writing' });
    await rig.clock.pass(100);
  }
}

test('a phone that goes on flooding is put out for a minute, told so, and heard again', async () => {
  const { rig, host, barred, identity } = await relayedRoom();
  const [loud, quiet] = [rig.phone('loud'), rig.phone('quiet')];
  await rig.clock.pass(500);
  await flood(rig, loud, 10);
  expect(barred).toEqual([[identity('loud'), true]]);
  // It is not waited for, and what tells it so reaches it.
  expect(host.presences.at(-1)).toBe('gone');
  host.link.view(identity('loud'), { ...loud.views[0]!, caption: 'You are put out.' });
  await rig.clock.pass(2000);
  expect(loud.views.at(-1)!.caption).toBe('You are put out.');
  const heard = host.heard.length;
  loud.link.send(answer('not now'));
  quiet.link.send(answer('heard'));
  await rig.clock.pass(3000);
  expect(host.heard.slice(heard).map(({ text }) => text)).toEqual(['heard']);
  expect(linked(loud)).toBe(true);

  await rig.clock.pass(60_000);
  expect(barred).toEqual([
    [identity('loud'), true],
    [identity('loud'), false],
  ]);
  expect(host.presences.at(-1)).toBe('here');
  await rig.clock.pass(5000);
  expect(host.heard.at(-1)!.text).toBe('not now');
});

test('to dial again gives no fresh allowance', async () => {
  const { rig, barred, signals } = await relayedRoom();
  for (let windows = 0; windows < 8; windows += 1) {
    const phone = rig.phone('loud');
    await rig.clock.pass(100);
    await flood(rig, phone, 1);
    phone.link.close();
  }
  expect(barred).toHaveLength(1);
  // Eight times the 180 that may be saved up would be 1,440: all windows together have one.
  expect(signals()).toBeLessThan(180 + 60 * 9);
});

test('thirty flooding phones leave a playing one its share', async () => {
  const { rig, host } = await relayedRoom();
  const loud = Array.from({ length: 30 }, (_, number) => rig.phone(`loud ${number}`));
  const quiet = rig.phone('quiet');
  await rig.clock.pass(500);
  for (let second = 0; second < 5; second += 1) {
    for (const phone of loud) {
      for (let one = 0; one < 100; one += 1) phone.link.signal({ kind: 'writing' });
    }
    for (let one = 0; one < 5; one += 1) quiet.link.signal({ kind: 'writing' });
    quiet.link.send(answer(`${second}`));
    await rig.clock.pass(1000);
  }
  expect(host.heard.map(({ text }) => text)).toEqual(Array.from({ length: 5 }, (_, n) => `${n}`));
  expect(quiet.verdicts).toHaveLength(5);
});

test('answers beyond eight a second are heard later, each once and in order', async () => {
  const { rig, host } = await relayedRoom();
  const phone = rig.phone('keen');
  await rig.clock.pass(500);
  for (let number = 0; number < 60; number += 1) phone.link.send(answer(`${number}`));
  await rig.clock.pass(100);
  expect(host.heard.length).toBeLessThanOrEqual(42);
  await rig.clock.pass(20_000);
  expect(host.heard.map(({ text }) => Number(text))).toEqual(
    Array.from({ length: 60 }, (_, number) => number),
  );
});

/** Hellos of `players`, a tenth of a second's worth at a time. */
async function helloFlood(rig: LinkRig, players: () => string, seconds: number, perSecond: number) {
  const topics = roomTopics(rig.keys.publicKey);
  const random = seededRandom(11);
  for (let tenth = 0; tenth < seconds * 10; tenth += 1) {
    for (let one = 0; one < perSecond / 10; one += 1) {
      const payload = {
        identity: identityIn(rig.keys.publicKey, players()),
        returnName: 'B'.repeat(16),
        since: 1,
      };
      const { packet } = sayHello(rig.keys.publicKey, encodeJson(payload), random);
      const hello = encodePacket({ kind: 'hello', body: packet });
      rig.network.inject('ws://one/mqtt', topics.up, hello);
    }
    await rig.clock.pass(100);
  }
}

test('a flood of strangers’ hellos does not keep out a phone of the room that comes back', async () => {
  const { rig, host } = await relayedRoom();
  rig.phone('known').link.close();
  const first = rig.phone('known');
  await rig.clock.pass(500);
  first.link.close();
  let strangers = 0;
  await helloFlood(rig, () => `stranger ${(strangers += 1)}`, 3, 100);
  const again = rig.phone('known');
  await helloFlood(rig, () => `stranger ${(strangers += 1)}`, 1, 100);
  expect(linked(again)).toBe(true);
  expect(host.dropped).toContain('hello too often');
});

test('a phone of the room that floods with hellos does not keep out a newcomer', async () => {
  const { rig } = await relayedRoom();
  rig.phone('known');
  await rig.clock.pass(500);
  await helloFlood(rig, () => 'known', 1, 100);
  const late = rig.phone('late');
  await helloFlood(rig, () => 'known', 1, 50);
  expect(linked(late)).toBe(true);
});

test('a room takes 120 new phones at once, then two a second, whoever holds its link', async () => {
  const { rig, host } = await relayedRoom();
  const phones: RigPhone[] = [];
  for (let number = 0; number < 150; number += 1) {
    phones.push(rig.phone(`new ${number}`));
    await rig.clock.pass(20);
  }
  expect(host.arrivals.length).toBeLessThanOrEqual(128);
  expect(host.dropped).toContain('joined too often');
  await rig.clock.pass(60_000);
  expect(phones.every(linked)).toBe(true);
});

test('of 256 phones, one that has been away for longest makes room for the next', async () => {
  const { rig, host, identity } = await relayedRoom();
  const come = async (name: string) => {
    const phone = rig.phone(name);
    await rig.clock.pass(600);
    return phone;
  };
  for (let number = 0; number < 256; number += 1) (await come(`n${number}`)).link.close();
  await rig.clock.pass(40_000);
  const late = await come('late');
  expect(linked(late)).toBe(true);
  // The one that made room may come back, as if it had never been away.
  const back = await come('n0');
  expect(linked(back)).toBe(true);
  expect(host.arrivals.at(-1)).toBe(identity('n0'));
});
