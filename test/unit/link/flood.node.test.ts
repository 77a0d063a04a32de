import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { decodeJson, encodeJson, WelcomePayload } from '../../../shared/link/frame.ts';
import { memoryNetwork } from '../../../shared/link/memory-broker.ts';
import { openPhoneLink } from '../../../shared/link/open-phone-link.ts';
import { encodePacket, sessionLength } from '../../../shared/link/packet.ts';
import type { LinkState } from '../../../shared/link/phone-link.ts';
import { newReturnName, roomTopics } from '../../../shared/link/topics.ts';
import { browserClock } from '../../../shared/link/wall-clock.ts';
import { fromBase64url } from '../../../shared/sealing/base64url.ts';
import { identityIn } from '../../../shared/sealing/identity.ts';
import { sayHello } from '../../../shared/sealing/handshake.ts';
import { SealedChannel } from '../../../shared/sealing/sealed-channel.ts';
import { House } from '../../kit/link/chaos/house.ts';
import { Dice } from '../../kit/link/chaos/world.ts';
import type { World } from '../../kit/link/chaos/world.ts';
import { averageSize, hostilePackets } from '../../kit/link/hostile/hostile-packets.ts';
import { answer, blankUnsent } from '../../kit/link/link-rig.ts';
import { MemoryPeers } from '../../kit/link/memory-peers.ts';

/** `HOSTILE_MESSAGES=100000` is the long run. */
const messages = Number(process.env.HOSTILE_MESSAGES ?? 4000);
/** Of the short run's some hundred round trips the slowest few are this machine's hiccups. */
const share = messages < 50_000 ? 0.9 : 0.99;
/** They are made beforehand, so many at a time: the attacker's work is not the host's. */
const wave = 500;
/** So many come at a time, and so many ms apart: 500 a second. */
const atOnce = 5;
const every = 10;
/** Below this, in ms, two latencies differ by the timers' grain and not by what is done. */
const grain = 5;
/** What may be kept of a flood, in bytes: some sessions, early messages, and code that has warmed up. */
const mayKeep = 8_000_000;
/** Of the second half of it: nothing but the garbage collector's own ups and downs. */
const mayGrow = 3_000_000;
const names = Array.from({ length: 9 }, (_, index) => `phone ${index}`);
const broker = 'ws://one/mqtt';

setFlagsFromString('--expose_gc');
const collectGarbage = runInNewContext('gc') as () => void;
const pause = (milliseconds: number) =>
  new Promise<void>((done) => void setTimeout(done, milliseconds));

function memory(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function openWorld(): World {
  const clock = browserClock();
  const peers = new MemoryPeers(clock);
  peers.possible = false;
  return { clock, network: memoryNetwork(clock), peers, dice: new Dice(1), brokers: [broker] };
}

/** A phone that asks something of no consequence, and how long the host took to say so, in ms. */
function honestPhone({ clock, network, peers, dice, brokers }: World, room: string, name: string) {
  const states: LinkState[] = [];
  const waiting = new Map<number, () => void>();
  let shown: () => void = () => undefined;
  const inRoom = new Promise<void>((resolve) => {
    shown = resolve;
  });
  const link = openPhoneLink(
    {
      room,
      player: name,
      brokers: [...brokers],
      iceServers: [],
      unsent: blankUnsent(),
      events: {
        view: () => shown(),
        signal: () => undefined,
        verdict: (message) => {
          waiting.get(message)?.();
          waiting.delete(message);
        },
        state: (state) => states.push(state),
      },
    },
    {
      clock,
      date: () => Date.now(),
      random: dice.bytes,
      openBroker: network.open,
      openPeer: peers.open,
      wakeCalls: () => () => undefined,
    },
  );
  return {
    link,
    inRoom,
    states,
    async roundTrip(): Promise<number> {
      const from = performance.now();
      await new Promise<void>((done) => waiting.set(link.send(answer('late')), done));
      return performance.now() - from;
    },
  };
}

/** Opens a session as a phone of the room, and hands over its keys. */
async function openSession({ network, dice }: World, roomKey: Uint8Array) {
  const topics = roomTopics(roomKey);
  const returnName = newReturnName(dice.bytes);
  const payload = { identity: identityIn(roomKey, 'the attacker'), returnName, since: 1 };
  const hello = sayHello(roomKey, encodeJson(payload), dice.bytes);
  const welcomed = new Promise<ReturnType<typeof hello.welcomed>>((resolve) => {
    const client = network.open(broker, [topics.down(returnName)], {
      connected: () =>
        client.publish(topics.up, encodePacket({ kind: 'hello', body: hello.packet })),
      lost: () => undefined,
      packet: (_topic, bytes) => resolve(hello.welcomed(bytes.subarray(1))),
    });
  });
  const { keys, payload: said } = (await welcomed)!;
  expect(decodeJson(WelcomePayload, said)).toEqual({ iceServers: [] });
  const session = keys.transcript.slice(0, sessionLength);
  const ping = encodeJson({ kind: 'ping', number: 1, viewed: 0 });
  const body = new SealedChannel(keys).seal(ping);
  network.inject(broker, topics.up, encodePacket({ kind: 'frame', session, body }));
  await pause(50);
  return { own: keys, session };
}

function* take<Item>(items: Generator<Item>, count: number): Generator<Item> {
  for (let taken = 0; taken < count; taken += 1) {
    const { value, done } = items.next();
    if (done) return;
    yield value;
  }
}

/** All but whether the attacker's own phone, which is put out, is there. */
function stateOf(house: House) {
  const { at: _, seats, ...room } = house.state();
  const honest = seats.filter((_, index) => index < names.length);
  return { ...room, honest, seats: seats.length };
}

const percentile = (values: number[], share: number) =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length * share)]!;

test(`[hostile] ${messages} generated messages at the host’s door: no crash, no change, no memory, and honest phones as quick as before`, async () => {
  const world = openWorld();
  const { dice, network } = world;
  const house = new House(world);
  await house.open();
  const roomKey = fromBase64url(house.room)!;
  const { up } = roomTopics(roomKey);
  const recorded: Uint8Array[] = [];
  network.tap((topic, bytes) => {
    if (topic === up && recorded.length < 500) recorded.push(bytes);
  });
  const phones = names.map((name) => honestPhone(world, house.room, name));
  await Promise.all(phones.map(({ inRoom }) => inRoom));
  const attacker = await openSession(world, roomKey);

  const quiet: number[] = [];
  const flooded: number[] = [];
  const ask = async (into: number[], during: Promise<void>) => {
    const wave = { over: false };
    const ended = during.then(() => Object.assign(wave, { over: true }));
    while (!wave.over) {
      into.push(...(await Promise.all(phones.map((phone) => phone.roundTrip()))));
      // Fast for a thumb, and within what a phone may send.
      await pause(150);
    }
    await ended;
  };
  await ask([], pause(1000));
  const before = stateOf(house);
  const states = phones.map(({ states }) => states.length);
  const memoryBefore = memory();

  const packets = hostilePackets({ dice, roomKey, recorded: [...recorded], ...attacker }, messages);
  let weight = 0;
  let halfway: number | null = null;
  const flood = async (made: Uint8Array[]) => {
    for (let sent = 0; sent < made.length; sent += atOnce) {
      for (const packet of made.slice(sent, sent + atOnce)) {
        weight += packet.length;
        network.inject(broker, up, packet);
      }
      await pause(every);
    }
  };
  // Turn by turn: what else this machine does is the same for both.
  for (let sent = 0; sent < messages; sent += wave) {
    if (halfway === null && sent >= messages / 2) halfway = memory();
    const made = [...take(packets, wave)];
    await ask(quiet, pause((wave / atOnce) * every));
    await ask(flooded, flood(made));
  }
  await pause(100);

  const memoryAfter = memory();
  const [quietly, underFire] = [percentile(quiet, share), percentile(flooded, share)];
  console.info(
    `${messages} messages, ${(weight / 1e6).toFixed(0)} MB; p${share * 100} ${quietly.toFixed(1)} ms quiet, ` +
      `${underFire.toFixed(1)} ms under fire (${flooded.length} round trips); ` +
      `${(memoryBefore / 1e6).toFixed(1)} MB before, ${(halfway! / 1e6).toFixed(1)} MB halfway, ${(memoryAfter / 1e6).toFixed(1)} MB after; ` +
      JSON.stringify(Object.fromEntries(house.dropped)),
  );
  expect(stateOf(house)).toEqual(before);
  expect(phones.map(({ states }) => states.length)).toEqual(states);
  expect(halfway! - memoryBefore).toBeLessThan(mayKeep);
  expect(memoryAfter - halfway!).toBeLessThan(mayGrow);
  expect(weight).toBeLessThanOrEqual(averageSize * messages);
  expect(underFire).toBeLessThanOrEqual(2 * Math.max(quietly, grain));
  house.kill();
  for (const { link } of phones) link.close();
}, 1_800_000);
