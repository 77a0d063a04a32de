import { expect, test, vi } from 'vitest';
import { encodeJson } from '../../../shared/link/frame.ts';
import { decodePacket, encodePacket } from '../../../shared/link/packet.ts';
import { roomTopics } from '../../../shared/link/topics.ts';
import { identityIn } from '../../../shared/sealing/identity.ts';
import { sayHello } from '../../../shared/sealing/handshake.ts';
import { SealedChannel } from '../../../shared/sealing/sealed-channel.ts';
import { answer, LinkRig } from '../../kit/link/link-rig.ts';
import { seededNumbers, seededRandom } from '../../kit/link/seeded-random.ts';

const broker = 'ws://one/mqtt';

async function relayedRoom() {
  const rig = new LinkRig();
  rig.peers.possible = false;
  const host = rig.host();
  await rig.clock.pass(10);
  const topics = roomTopics(rig.keys.publicKey);
  const seen: { topic: string; bytes: Uint8Array }[] = [];
  rig.network.tap((topic, bytes) => seen.push({ topic, bytes }));
  return { rig, host, topics, seen };
}

const count = (reasons: string[], reason: string) =>
  reasons.filter((each) => each === reason).length;

test('[hostile] the broker reads neither names nor answers nor who it is', async () => {
  const { rig, seen } = await relayedRoom();
  const phone = rig.phone('7b1a4f1e-player-uuid');
  await rig.clock.pass(50);
  phone.link.send(answer('A VERY SECRET HAT'));
  await rig.clock.pass(5000);
  expect(phone.verdicts).toHaveLength(1);
  const wire = seen.map(({ topic, bytes }) => topic + new TextDecoder().decode(bytes)).join();
  const identity = identityIn(rig.keys.publicKey, '7b1a4f1e-player-uuid');
  for (const secret of ['SECRET', 'hat', 'kind', 'player-uuid', identity, 'welcome']) {
    expect(wire).not.toContain(secret);
  }
});

test('[hostile] everything ever sent to the host, played back, does nothing', async () => {
  const { rig, host, topics, seen } = await relayedRoom();
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  phone.link.send(answer('once'));
  await rig.clock.pass(3000);
  const recorded = seen.filter(({ topic }) => topic === topics.up);
  const states = phone.states.length;
  for (let round = 0; round < 3; round++) {
    for (const { bytes } of recorded) rig.network.inject(broker, topics.up, bytes);
    await rig.clock.pass(20_000);
  }
  expect(host.arrivals).toHaveLength(1);
  expect(host.heard).toHaveLength(1);
  expect(phone.states).toHaveLength(states);
  expect(phone.states.at(-1)!.kind).toBe('linked');
  expect(count(host.dropped, 'frame refused')).toBeGreaterThan(0);
});

test('[hostile] everything ever sent to a phone, played back to it, does nothing', async () => {
  const { rig, host, topics, seen } = await relayedRoom();
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  const number = phone.link.send(answer('once'));
  await rig.clock.pass(3000);
  const before = { views: phone.views.length, states: phone.states.length };
  for (const { topic, bytes } of seen.filter(({ topic }) => topic !== topics.up)) {
    rig.network.inject(broker, topic, bytes);
  }
  await rig.clock.pass(3000);
  expect(phone.views).toHaveLength(before.views);
  expect(phone.verdicts.map(({ message }) => message)).toEqual([number]);
  expect(phone.states).toHaveLength(before.states);
  expect(host.arrivals).toHaveLength(1);
});

test('[hostile] another phone of the room cannot forge, nor use up the victim’s numbers or limits', async () => {
  const { rig, host, topics, seen } = await relayedRoom();
  const victim = rig.phone('victim');
  await rig.clock.pass(50);
  const frame = seen
    .map(({ bytes }) => decodePacket(bytes))
    .find((packet) => packet?.kind === 'frame')!;
  if (frame.kind !== 'frame') throw new Error('no frame');
  const random = seededRandom(5);
  const own = new SealedChannel({ send: random(32), receive: random(32), transcript: random(32) });
  for (let tries = 0; tries < 2000; tries++) {
    const forged = encodeJson({ kind: 'message', number: 1, id: 'x', message: answer('forged') });
    const body = own.seal(forged);
    const packet = encodePacket({ kind: 'frame', session: frame.session, body });
    rig.network.inject(broker, topics.up, packet);
  }
  await rig.clock.pass(50);
  expect(count(host.dropped, 'frame refused')).toBe(2000);
  victim.link.send(answer('true'));
  await rig.clock.pass(50);
  expect(host.heard.map(({ text }) => text)).toEqual(['true']);
});

test('[hostile] a hello alone opens nothing, displaces nobody, and is forgotten', async () => {
  const { rig, host, topics, seen } = await relayedRoom();
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  const identity = identityIn(rig.keys.publicKey, 'someone');
  const payload = encodeJson({ identity, returnName: 'AAAAAAAAAAAAAAAA', since: 1 });
  const hello = sayHello(rig.keys.publicKey, payload, seededRandom(6));
  const packet = encodePacket({ kind: 'hello', body: hello.packet });
  rig.network.inject(broker, topics.up, packet);
  await rig.clock.pass(50);
  const welcomed = seen
    .filter(({ topic }) => topic.endsWith('/down/AAAAAAAAAAAAAAAA'))
    .map(({ bytes }) => hello.welcomed(bytes.subarray(1)));
  expect(welcomed).toHaveLength(1);
  expect(host.arrivals).toHaveLength(1);
  await rig.clock.pass(11_000);
  // Eleven seconds later its keys are worth nothing.
  const { keys } = welcomed[0]!;
  const body = new SealedChannel(keys).seal(encodeJson({ kind: 'ping', number: 1, viewed: 0 }));
  const late = encodePacket({ kind: 'frame', session: keys.transcript.slice(0, 8), body });
  rig.network.inject(broker, topics.up, late);
  await rig.clock.pass(50);
  expect(host.arrivals).toHaveLength(1);
  expect(count(host.dropped, 'unknown session')).toBe(1);
  expect(phone.states.at(-1)!.kind).toBe('linked');
});

test('[hostile] a flood of hellos is capped, and an honest phone still gets in', async () => {
  const { rig, host, topics, seen } = await relayedRoom();
  const random = seededRandom(7);
  for (let tries = 0; tries < 400; tries++) {
    const payload = encodeJson({
      identity: identityIn(rig.keys.publicKey, `flood ${tries}`),
      returnName: 'BBBBBBBBBBBBBBBB',
      since: 1,
    });
    const { packet } = sayHello(rig.keys.publicKey, payload, random);
    rig.network.inject(broker, topics.up, encodePacket({ kind: 'hello', body: packet }));
  }
  await rig.clock.pass(10);
  expect(count(host.dropped, 'hello too often')).toBeGreaterThan(200);
  expect(seen.filter(({ topic }) => topic.includes('/down/')).length).toBeLessThan(150);
  const phone = rig.phone('honest');
  await rig.clock.pass(2000);
  expect(phone.states.at(-1)!.kind).toBe('linked');
  expect(host.arrivals).toHaveLength(1);
});

test('[hostile] "dial again" from a stranger cannot part a phone from its host', async () => {
  const { rig, host, topics, seen } = await relayedRoom();
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  const frame = seen
    .map(({ bytes }) => decodePacket(bytes))
    .find((packet) => packet?.kind === 'frame');
  const session = frame?.kind === 'frame' ? frame.session : null;
  const states = phone.states.length;
  for (let tries = 0; tries < 200; tries++) {
    const hint = encodePacket({ kind: 'dialAgain', session: tries % 2 === 0 ? session : null });
    rig.network.inject(broker, topics.all, hint);
    await rig.clock.pass(50);
  }
  expect(phone.states).toHaveLength(states);
  expect(host.arrivals).toHaveLength(1);
});

test('[hostile] a phone that floods is held to its limit; another is unharmed', async () => {
  const { rig, host } = await relayedRoom();
  const [loud, quiet] = [rig.phone('loud'), rig.phone('quiet')];
  await rig.clock.pass(50);
  for (let tries = 0; tries < 3000; tries++) loud.link.signal({ kind: 'writing' });
  quiet.link.send(answer('heard'));
  await rig.clock.pass(50);
  expect(count(host.dropped, 'too much')).toBeGreaterThan(2700);
  expect(quiet.verdicts).toHaveLength(1);
  await rig.clock.pass(3000);
  loud.link.send(answer('calmer'));
  await rig.clock.pass(1500);
  expect(loud.verdicts).toHaveLength(1);
});

test('[hostile] rubbish of all sizes at the host’s door is dropped and counted, and nothing is thrown', async () => {
  const { rig, host, topics, seen } = await relayedRoom();
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  const next = seededNumbers(8);
  const random = seededRandom(8);
  const real = seen.filter(({ topic }) => topic === topics.up).map(({ bytes }) => bytes);
  for (let tries = 0; tries < 2000; tries++) {
    const shape = next();
    let bytes = random(Math.floor(2 ** (next() * 9)));
    if (shape < 0.5) bytes[0] = 1 + Math.floor(next() * 5);
    else if (shape < 0.7) {
      bytes = real[Math.floor(next() * real.length)]!.slice();
      bytes[Math.floor(next() * bytes.length)]! ^= 1 << Math.floor(next() * 8);
    } else if (shape < 0.72) bytes = new Uint8Array(33 * 1024).fill(3);
    rig.network.inject(broker, topics.up, bytes);
  }
  await rig.clock.pass(100);
  const reasons = new Set(host.dropped);
  for (const reason of ['packet too large', 'not a packet', 'unknown session', 'frame refused']) {
    expect(reasons).toContain(reason);
  }
  expect(host.arrivals).toHaveLength(1);
  expect(phone.states.at(-1)!.kind).toBe('linked');
});

test('[hostile] a phone that sends no valid message gets refusals, and its stream goes on', async () => {
  const { rig, host } = await relayedRoom();
  const phone = rig.phone('odd');
  await rig.clock.pass(50);
  const wrong = { kind: 'answer', ask: 7, answer: null } as unknown as ReturnType<typeof answer>;
  phone.link.send(wrong);
  phone.link.send(answer('right'));
  await rig.clock.pass(50);
  expect(phone.verdicts.map(({ verdict }) => verdict.verdict)).toEqual(['refused', 'taken']);
  expect(host.heard.map(({ text }) => text)).toEqual(['right']);
  expect(host.dropped).toEqual(['not a message']);
});

test('[hostile] a handler that throws costs its message a refusal and nothing else', async () => {
  const complaints = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const rig = new LinkRig();
  const dropped: string[] = [];
  let calls = 0;
  rig.host({
    message: () => {
      calls += 1;
      if (calls === 1) throw new Error('a bug');
      if (calls === 2) return Promise.reject(new Error('a bug, later'));
      return { verdict: 'taken', problem: null };
    },
    dropped: (reason) => dropped.push(reason),
  });
  await rig.clock.pass(10);
  const phone = rig.phone('someone');
  await rig.clock.pass(50);
  for (const text of ['a', 'b', 'c']) phone.link.send(answer(text));
  await rig.clock.pass(50);
  expect(phone.verdicts.map(({ verdict }) => verdict.verdict)).toEqual([
    'refused',
    'refused',
    'taken',
  ]);
  expect(dropped).toEqual(['handler failed', 'handler failed']);
  expect(complaints).toHaveBeenCalledTimes(2);
  complaints.mockRestore();
});
