import type { OpenBroker } from '../../../shared/link/broker.ts';
import { encodePacket } from '../../../shared/link/packet.ts';
import type { WallClock } from '../../../shared/link/wall-clock.ts';
import type { RoomTopics } from '../../../shared/link/topics.ts';
import type { Random } from '../../../shared/sealing/random.ts';
import type { BrokerHealth } from '../messages.ts';
import { WatchedBroker } from './watched-broker.ts';

export interface HostBrokers {
  readonly anyConnected: boolean;
  publish(broker: number, topic: string, bytes: Uint8Array): void;
  /** Over every broker. */
  tellAll(bytes: Uint8Array): void;
  /** Call often. */
  tick(): void;
  /** The host may have slept, or changed its network. */
  doubt(): void;
  close(): void;
}

/** The host is on every broker of the list at once; a broker's index in the list names it. */
export function openHostBrokers(
  addresses: readonly string[],
  topics: RoomTopics,
  world: { openBroker: OpenBroker; clock: WallClock; random: Random },
  events: { packet(broker: number, bytes: Uint8Array): void; health(all: BrokerHealth[]): void },
): HostBrokers {
  const health = addresses.map((address): BrokerHealth => ({ address, connected: false }));
  const change = (index: number, connected: boolean) => {
    if (health[index]!.connected === connected) return;
    health[index] = { address: addresses[index]!, connected };
    events.health([...health]);
  };
  const brokers = addresses.map((address, index) => {
    const broker: WatchedBroker = new WatchedBroker(address, topics, world, {
      connected: () => {
        change(index, true);
        // Phones that know another life of this host find out, and those that wait need not.
        broker.publish(topics.all, encodePacket({ kind: 'dialAgain', session: null }));
      },
      lost: () => change(index, false),
      packet: (bytes) => events.packet(index, bytes),
    });
    return broker;
  });
  world.clock.after(0, () => events.health([...health]));
  return {
    get anyConnected() {
      return brokers.some(({ connected }) => connected);
    },
    publish: (broker, topic, bytes) => brokers[broker]?.publish(topic, bytes),
    tellAll: (bytes) => brokers.forEach((broker) => broker.publish(topics.all, bytes)),
    tick: () => brokers.forEach((broker) => broker.tick()),
    doubt: () => brokers.forEach((broker) => broker.doubt()),
    close: () => brokers.forEach((broker) => broker.close()),
  };
}
