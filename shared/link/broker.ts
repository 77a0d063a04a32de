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
  /**
   * Connected: packets can be published. Its topics have been asked for before any of them, so an
   * answer to one is heard; whether they are granted is not known yet.
   */
  opened?(): void;
  /** Listening on all its topics; comes after `opened`. */
  connected(): void;
  /** Lost, could not be made, or a topic was refused. Comes once for each attempt. */
  lost(): void;
  packet(topic: string, bytes: Uint8Array): void;
}

export type OpenBroker = (address: string, topics: string[], events: BrokerEvents) => Broker;
