import { afterEach, expect, test, vi } from 'vitest';
import { encodeJson } from '../../../shared/link/frame.ts';
import { openPahoBroker } from '../../../shared/link/paho-broker.ts';
import { openPhoneLink } from '../../../shared/link/open-phone-link.ts';
import { decodePacket, encodePacket } from '../../../shared/link/packet.ts';
import { roomTopics } from '../../../shared/link/topics.ts';
import { browserClock } from '../../../shared/link/wall-clock.ts';
import { identityIn } from '../../../shared/sealing/identity.ts';
import { browserRandom } from '../../../shared/sealing/random.ts';
import { sayHello } from '../../../shared/sealing/handshake.ts';
import { SealedChannel } from '../../../shared/sealing/sealed-channel.ts';
import { createRoomKeys, openHostLink } from '../../../workers/engine/link/open-host-link.ts';
import { newBrokerServer } from '../../kit/link/chosen-broker.ts';
import { answer, blankUnsent, taken, textOf } from '../../kit/link/link-rig.ts';
import { sampleView } from '../../kit/link/sample-view.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const world = {
  clock: browserClock(),
  date: () => Date.now(),
  random: browserRandom,
  openBroker: openPahoBroker,
  openPeer: () => ({ signal: () => {}, send: () => {}, close: () => {} }),
  wakeCalls: () => () => undefined,
};

/** A room with a phone in it, over a real broker. */
async function roomWithPhone() {
  const server = newBrokerServer();
  await server.start();
  closing.push(() => server.kill());
  const brokers = [server.address];
  const keys = createRoomKeys();
  const arrivals: string[] = [];
  const heard: string[] = [];
  const dropped: string[] = [];
  const host = openHostLink(
    {
      keys,
      brokers,
      iceServers: [],
      peers: { dial: () => {}, signal: () => {}, send: () => {}, close: () => {} },
      events: {
        arrived: (identity) => {
          arrivals.push(identity);
          host.view(identity, sampleView('A VERY SECRET ASK'));
        },
        message: (_identity, message) => {
          heard.push(textOf(message));
          return taken;
        },
        signal: () => undefined,
        presence: () => undefined,
        barred: () => undefined,
        brokers: () => undefined,
        dropped: (reason) => dropped.push(reason),
      },
    },
    world,
  );
  closing.push(() => host.close());
  return { brokers, keys, arrivals, heard, dropped };
}

function openPhone(room: string, brokers: string[]) {
  const states: string[] = [];
  const captions: string[] = [];
  const verdicts: number[] = [];
  const link = openPhoneLink(
    {
      room,
      player: 'the victim',
      brokers,
      iceServers: [],
      unsent: blankUnsent(),
      events: {
        view: ({ caption }) => captions.push(caption),
        signal: () => undefined,
        verdict: (message) => verdicts.push(message),
        state: ({ kind }) => states.push(kind),
      },
    },
    world,
  );
  closing.push(() => link.close());
  return { link, states, captions, verdicts };
}

test('[hostile] a second client with the room’s link reads nothing, forges nothing, and what it plays back does nothing', async () => {
  const { brokers, keys, arrivals, heard, dropped } = await roomWithPhone();
  const topics = roomTopics(keys.publicKey);
  const recorded: { topic: string; bytes: Uint8Array }[] = [];
  const identity = identityIn(keys.publicKey, 'another');
  const listening = [topics.up, topics.all];
  const payload = { identity, returnName: 'A'.repeat(16), since: Date.now() + 1e9 };
  const hello = sayHello(keys.publicKey, encodeJson(payload), browserRandom);
  let own: SealedChannel | null = null;
  const stranger = openPahoBroker(brokers[0]!, [...listening, topics.down('A'.repeat(16))], {
    connected: () =>
      stranger.publish(topics.up, encodePacket({ kind: 'hello', body: hello.packet })),
    lost: () => undefined,
    packet(topic, bytes) {
      recorded.push({ topic, bytes });
      const welcomed = topic === topics.up ? null : hello.welcomed(bytes.subarray(1));
      if (welcomed) own = new SealedChannel(welcomed.keys);
    },
  });
  closing.push(() => stranger.close());
  await vi.waitFor(() => expect(own).not.toBeNull(), { timeout: 10_000 });

  const phone = openPhone(keys.room, brokers);
  await vi.waitFor(() => expect(phone.captions).toEqual(['A VERY SECRET ASK']), {
    timeout: 10_000,
  });
  phone.link.send(answer('A VERY SECRET HAT'));
  await vi.waitFor(() => expect(phone.verdicts).toEqual([1]), { timeout: 10_000 });
  const before = { states: [...phone.states], arrivals: [...arrivals] };

  // It reads nothing of all it has, with all the keys it has.
  const ups = recorded.filter(({ topic }) => topic === topics.up).map(({ bytes }) => bytes);
  expect(ups.length).toBeGreaterThan(2);
  const wire = recorded.map(({ bytes }) => new TextDecoder().decode(bytes)).join(' ');
  for (const secret of ['SECRET', 'write', 'kind', 'the victim', arrivals[0]!]) {
    expect(wire).not.toContain(secret);
  }
  const frames = ups.map((bytes) => decodePacket(bytes)).filter((one) => one?.kind === 'frame');
  for (const frame of frames) expect(own!.open(frame.body)).toBeNull();

  // It plays everything back, to the host and to all phones.
  for (let round = 0; round < 3; round += 1) {
    for (const bytes of ups) {
      stranger.publish(topics.up, bytes);
      stranger.publish(topics.all, bytes);
    }
  }
  // It forges the victim's frames, with a key of its own, for the host and for the phone.
  const { session } = frames[0]!;
  const forged = [
    encodeJson({ kind: 'message', number: 2, id: 'x', message: answer('forged') }),
    encodeJson({ kind: 'displaced', since: Date.now() + 1e9 }),
    encodeJson({ kind: 'view', version: 99, age: 0, view: sampleView('forged') }),
  ];
  for (const plain of forged) {
    const packet = encodePacket({ kind: 'frame', session, body: own!.seal(plain) });
    stranger.publish(topics.up, packet);
    stranger.publish(topics.all, packet);
  }
  for (const hint of [session, null]) {
    stranger.publish(topics.all, encodePacket({ kind: 'dialAgain', session: hint }));
  }
  await vi.waitFor(() => expect(dropped.length).toBeGreaterThan(ups.length * 2), {
    timeout: 10_000,
  });

  phone.link.send(answer('still mine'));
  await vi.waitFor(() => expect(phone.verdicts).toEqual([1, 2]), { timeout: 10_000 });
  expect(heard).toEqual(['A VERY SECRET HAT', 'still mine']);
  expect(arrivals).toEqual(before.arrivals);
  expect(phone.states).toEqual(before.states);
  expect(new Set(phone.captions)).toEqual(new Set(['A VERY SECRET ASK']));
});
