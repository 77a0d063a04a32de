import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Broker, OpenBroker } from '../../../shared/link/broker.ts';

/** A broker that can be reached at `address`, killed and started again. */
export interface BrokerBench {
  address: string;
  open: OpenBroker;
  kill(): Promise<void>;
  revive(): Promise<void>;
  close(): Promise<void>;
}

interface Client {
  broker: Broker;
  got: { topic: string; bytes: number[] }[];
  events: string[];
  /** Resolves once `events` holds so many of this kind. */
  until(kind: 'connected' | 'lost' | 'packet', count?: number): Promise<void>;
}

const room = 'hogwash/room';

function connect({ open, address }: BrokerBench, topics: string[], opened?: () => void): Client {
  const got: Client['got'] = [];
  const events: string[] = [];
  let waiting: { kind: string; count: number; done: () => void }[] = [];
  const happen = (kind: string) => {
    events.push(kind);
    waiting = waiting.filter((wait) => {
      if (events.filter((event) => event === wait.kind).length < wait.count) return true;
      wait.done();
      return false;
    });
  };
  const broker = open(address, topics, {
    ...(opened && { opened }),
    connected: () => happen('connected'),
    lost: () => happen('lost'),
    packet: (topic, bytes) => {
      got.push({ topic, bytes: [...bytes] });
      happen('packet');
    },
  });
  const until: Client['until'] = (kind, count = 1) =>
    new Promise((done) => {
      if (events.filter((event) => event === kind).length >= count) done();
      else waiting.push({ kind, count, done });
    });
  return { broker, got, events, until };
}

/** What the link asks of any broker: run against the real one and its twin in memory. */
export function brokerContract(name: string, start: () => Promise<BrokerBench>): void {
  describe(name, () => {
    let bench: BrokerBench;
    let clients: Client[] = [];
    const client = (...topics: string[]) => {
      const made = connect(bench, topics);
      clients.push(made);
      return made;
    };

    beforeEach(async () => {
      bench = await start();
    });
    afterEach(async () => {
      for (const { broker } of clients) broker.close();
      clients = [];
      await bench.close();
    });

    test('[broker] what is published reaches every listener of the topic, in order, and no other', async () => {
      const [one, two, other] = [client(`${room}/up`), client(`${room}/up`), client(`${room}/all`)];
      const speaker = client();
      await Promise.all([one, two, other, speaker].map((each) => each.until('connected')));
      for (const byte of [1, 2, 3]) speaker.broker.publish(`${room}/up`, Uint8Array.of(byte));
      speaker.broker.publish(`${room}/all`, Uint8Array.of(9));
      await Promise.all([one.until('packet', 3), two.until('packet', 3), other.until('packet')]);
      const expected = [1, 2, 3].map((byte) => ({ topic: `${room}/up`, bytes: [byte] }));
      expect(one.got).toEqual(expected);
      expect(two.got).toEqual(expected);
      expect(other.got).toEqual([{ topic: `${room}/all`, bytes: [9] }]);
      expect(speaker.got).toEqual([]);
    });

    test('[broker] one connection listens on all its topics before it says that it is connected', async () => {
      const listener = client(`${room}/up`, `${room}/down/abc`);
      await listener.until('connected');
      const speaker = client();
      await speaker.until('connected');
      speaker.broker.publish(`${room}/down/abc`, Uint8Array.of(1));
      speaker.broker.publish(`${room}/up`, Uint8Array.of(2));
      await listener.until('packet', 2);
      expect(listener.got.map(({ topic }) => topic)).toEqual([`${room}/down/abc`, `${room}/up`]);
    });

    test('[broker] what is published as soon as it is open is answered within hearing, before it is said to listen', async () => {
      const host = client(`${room}/up`);
      await host.until('connected');
      for (let dial = 1; dial <= 20; dial += 1) {
        const order: string[] = [];
        const phone: Client = connect(bench, [`${room}/down/${dial}`, `${room}/up`], () => {
          order.push('opened');
          phone.broker.publish(`${room}/up`, Uint8Array.of(dial));
        });
        clients.push(phone);
        await Promise.all([phone.until('packet'), host.until('packet', dial)]);
        await phone.until('connected');
        expect(order).toEqual(['opened']);
        expect(phone.got).toEqual([{ topic: `${room}/up`, bytes: [dial] }]);
        phone.broker.close();
      }
      expect(host.got.map(({ bytes }) => bytes[0])).toEqual(
        Array.from({ length: 20 }, (_, index) => index + 1),
      );
    });

    test('[broker] bytes arrive as they were sent: all values, none, and 32 KiB', async () => {
      const listener = client(`${room}/up`);
      const speaker = client();
      await Promise.all([listener.until('connected'), speaker.until('connected')]);
      const all = Uint8Array.from({ length: 256 }, (_, index) => index);
      const large = Uint8Array.from({ length: 32 * 1024 }, (_, index) => index % 251);
      for (const bytes of [all, new Uint8Array(0), large]) {
        speaker.broker.publish(`${room}/up`, bytes);
      }
      await listener.until('packet', 3);
      expect(listener.got.map(({ bytes }) => bytes)).toEqual([[...all], [], [...large]]);
    });

    test('[broker] a lost broker is told, and found again when it is back, with all topics', async () => {
      const listener = client(`${room}/up`);
      const speaker = client();
      await Promise.all([listener.until('connected'), speaker.until('connected')]);
      await bench.kill();
      await Promise.all([listener.until('lost', 2), speaker.until('lost')]);
      speaker.broker.publish(`${room}/up`, Uint8Array.of(1));
      await bench.revive();
      await Promise.all([listener.until('connected', 2), speaker.until('connected', 2)]);
      speaker.broker.publish(`${room}/up`, Uint8Array.of(2));
      await listener.until('packet');
      expect(listener.got).toEqual([{ topic: `${room}/up`, bytes: [2] }]);
    });

    test('[broker] a broker that is not there yet is found when it comes', async () => {
      await bench.kill();
      const early = client(`${room}/up`);
      await early.until('lost');
      await bench.revive();
      await early.until('connected');
      expect(early.events.filter((event) => event === 'connected')).toHaveLength(1);
    });

    test('[broker] after close nothing comes, and nothing is tried again', async () => {
      const closed = client(`${room}/up`);
      const open = client(`${room}/up`);
      await Promise.all([closed.until('connected'), open.until('connected')]);
      closed.broker.close();
      open.broker.publish(`${room}/up`, Uint8Array.of(1));
      await open.until('packet');
      await bench.kill();
      await open.until('lost');
      await bench.revive();
      await open.until('connected', 2);
      expect(closed.events).toEqual(['connected']);
    });
  });
}
