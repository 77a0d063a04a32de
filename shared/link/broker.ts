/**
 * A connection to one broker, which listens on a fixed list of topics. It connects by itself, and
 * again after every loss, until closed. Delivery is at most once: packets may be lost.
 */
export interface Broker {
  /** Dropped when there is no connection. */
  publish(topic: string, bytes: Uint8Array): void;
  close(): void;
}

export interface BrokerEvents {
  /** Connected, and listening on all its topics. */
  connected(): void;
  /** Lost, or could not be made. Comes once for each attempt. */
  lost(): void;
  packet(topic: string, bytes: Uint8Array): void;
}

export type OpenBroker = (address: string, topics: string[], events: BrokerEvents) => Broker;
