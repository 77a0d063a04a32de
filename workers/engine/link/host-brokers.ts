import type { Broker, OpenBroker } from '../../../shared/link/broker.ts';
import { encodePacket } from '../../../shared/link/packet.ts';
import type { WallClock } from '../../../shared/link/wall-clock.ts';
import type { RoomTopics } from '../../../shared/link/topics.ts';
import type { BrokerHealth } from '../messages.ts';

export interface HostBrokers {
  publish(broker: number, topic: string, bytes: Uint8Array): void;
  /** Over every broker. */
  tellAll(bytes: Uint8Array): void;
  close(): void;
}

/** The host is on every broker of the list at once; a broker's index in the list names it. */
export function openHostBrokers(
  addresses: readonly string[],
  topics: RoomTopics,
  world: { openBroker: OpenBroker; clock: WallClock },
  events: { packet(broker: number, bytes: Uint8Array): void; health(all: BrokerHealth[]): void },
): HostBrokers {
  const health = addresses.map((address): BrokerHealth => ({ address, connected: false }));
  const change = (index: number, connected: boolean) => {
    if (health[index]!.connected === connected) return;
    health[index] = { address: addresses[index]!, connected };
    events.health([...health]);
  };
  const brokers = addresses.map((address, index): Broker =>
    world.openBroker(address, [topics.up], {
      connected: () => {
        change(index, true);
        // Phones that know another life of this host find out, and those that wait need not.
        brokers[index]?.publish(topics.all, encodePacket({ kind: 'dialAgain', session: null }));
      },
      lost: () => change(index, false),
      packet: (_topic, bytes) => events.packet(index, bytes),
    }),
  );
  world.clock.after(0, () => events.health([...health]));
  return {
    publish: (broker, topic, bytes) => brokers[broker]?.publish(topic, bytes),
    tellAll: (bytes) => brokers.forEach((broker) => broker.publish(topics.all, bytes)),
    close: () => brokers.forEach((broker) => broker.close()),
  };
}
