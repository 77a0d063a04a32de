import { afterEach, expect, test } from 'vitest';
import { openPahoBroker } from '../../../shared/link/paho-broker.ts';
import { openPhoneLink } from '../../../shared/link/open-phone-link.ts';
import { browserClock } from '../../../shared/link/wall-clock.ts';
import { browserRandom } from '../../../shared/sealing/random.ts';
import { createRoomKeys, openHostLink } from '../../../workers/engine/link/open-host-link.ts';
import { newBrokerServer } from '../../kit/link/chosen-broker.ts';
import { answer, blankUnsent, taken, textOf } from '../../kit/link/link-rig.ts';
import { sampleView } from '../../kit/link/sample-view.ts';

const closing: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closing.splice(0).reverse()) await close();
});

const world = () => ({
  clock: browserClock(),
  random: browserRandom,
  openBroker: openPahoBroker,
  wakeCalls: () => () => undefined,
});

async function startBroker() {
  const broker = newBrokerServer();
  await broker.start();
  closing.push(() => broker.kill());
  return broker;
}

function startHost(brokers: string[]) {
  const keys = createRoomKeys();
  const heard: string[] = [];
  const link = openHostLink(
    {
      keys,
      brokers,
      iceServers: [],
      peers: {
        dial: () => undefined,
        signal: () => undefined,
        send: () => undefined,
        close: () => undefined,
      },
      events: {
        arrived: (identity) => link.view(identity, sampleView('welcome')),
        message: (_identity, message) => {
          heard.push(textOf(message));
          return taken;
        },
        signal: () => undefined,
        presence: () => undefined,
        barred: () => undefined,
        brokers: () => undefined,
        dropped: () => undefined,
      },
    },
    world(),
  );
  closing.push(() => link.close());
  return { room: keys.room, heard };
}

function startPhone(room: string, player: string, brokers: string[]) {
  let arrived: () => void = () => undefined;
  const verdicts = new Map<number, () => void>();
  const inRoom = new Promise<void>((resolve) => {
    arrived = resolve;
  });
  const link = openPhoneLink(
    {
      room,
      player,
      brokers,
      iceServers: [],
      unsent: blankUnsent(),
      events: {
        view: () => arrived(),
        signal: () => undefined,
        verdict: (message) => verdicts.get(message)?.(),
        state: () => undefined,
      },
    },
    {
      ...world(),
      date: () => Date.now(),
      // As on a phone without WebRTC.
      openPeer: null,
    },
  );
  closing.push(() => link.close());
  const say = (text: string) =>
    new Promise<void>((resolve) => {
      verdicts.set(link.send(answer(text)), resolve);
    });
  return { inRoom, say };
}

test('[relay] over real sockets: the broker dies in the middle and comes back, each message is heard once', async () => {
  const broker = await startBroker();
  const host = startHost([broker.address]);
  const phones = ['ann', 'bob', 'cat'].map((name) => ({
    name,
    ...startPhone(host.room, name, [broker.address]),
  }));
  await Promise.all(phones.map(({ inRoom }) => inRoom));
  const before = phones.map(({ name, say }) => say(`${name} before`));
  await Promise.all(before);
  await broker.kill();
  const during = phones.map(({ name, say }) => say(`${name} during`));
  await broker.start();
  await Promise.all(during);
  expect(host.heard.toSorted()).toEqual(
    phones.flatMap(({ name }) => [`${name} before`, `${name} during`]).toSorted(),
  );
});

test('[relay] over real sockets: of two brokers either may be dead', async () => {
  const [one, two] = [await startBroker(), await startBroker()];
  const addresses = [one.address, two.address];
  const host = startHost(addresses);
  const phone = startPhone(host.room, 'ann', addresses);
  await phone.inRoom;
  await one.kill();
  await phone.say('without one');
  await one.start();
  await phone.say('with both');
  await two.kill();
  await phone.say('without two');
  expect(host.heard).toEqual(['without one', 'with both', 'without two']);
});
