import type { BrokerEvents, OpenBroker } from './broker.ts';
import type { WallClock } from './wall-clock.ts';

interface Listener {
  topics: string[];
  events: BrokerEvents;
  connected: boolean;
  connect(): void;
}

/** What becomes of a packet on its way: the delays in ms after which it arrives (none: lost). */
type Weather = (topic: string, bytes: Uint8Array) => number[];

/** The in-memory twin of a network with brokers, by address. */
export interface MemoryNetwork {
  open: OpenBroker;
  /** A broker that is down loses all connections and accepts none. */
  setUp(address: string, up: boolean): void;
  setWeather(weather: Weather): void;
  /** Who wants to read everything, as a broker can. */
  tap(listener: (topic: string, bytes: Uint8Array) => void): void;
  /** As a stranger with a client of his own could. */
  inject(address: string, topic: string, bytes: Uint8Array): void;
}

const retryAfter = 250;

export function memoryNetwork(clock: WallClock): MemoryNetwork {
  const listeners = new Map<string, Set<Listener>>();
  const down = new Set<string>();
  const taps: ((topic: string, bytes: Uint8Array) => void)[] = [];
  let weather: Weather = () => [1];

  const at = (address: string) => {
    const there = listeners.get(address) ?? new Set<Listener>();
    listeners.set(address, there);
    return there;
  };
  const carry = (address: string, topic: string, bytes: Uint8Array) => {
    const copy = bytes.slice();
    for (const tap of taps) tap(topic, copy);
    for (const delay of weather(topic, copy)) {
      clock.after(delay, () => {
        if (down.has(address)) return;
        for (const listener of at(address)) {
          if (listener.connected && listener.topics.includes(topic)) {
            listener.events.packet(topic, copy.slice());
          }
        }
      });
    }
  };

  return {
    open(address, topics, events) {
      let closed = false;
      const listener: Listener = {
        topics,
        events,
        connected: false,
        connect() {
          if (closed || listener.connected) return;
          if (down.has(address)) {
            clock.after(retryAfter, listener.connect);
            events.lost();
          } else {
            listener.connected = true;
            events.opened?.();
            if (listener.connected) events.connected();
          }
        },
      };
      at(address).add(listener);
      clock.after(1, listener.connect);
      return {
        publish(topic, bytes) {
          if (listener.connected) carry(address, topic, bytes);
        },
        close() {
          closed = true;
          listener.connected = false;
          at(address).delete(listener);
        },
      };
    },
    setUp(address, up) {
      if (up) down.delete(address);
      else down.add(address);
      if (up) return;
      for (const listener of at(address)) {
        if (!listener.connected) continue;
        listener.connected = false;
        clock.after(retryAfter, listener.connect);
        listener.events.lost();
      }
    },
    setWeather: (next) => {
      weather = next;
    },
    tap: (listener) => taps.push(listener),
    inject: carry,
  };
}
