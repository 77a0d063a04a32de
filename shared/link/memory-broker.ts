import type { BrokerEvents, OpenBroker } from './broker.ts';
import type { WallClock } from './wall-clock.ts';

interface Listener {
  owner: string;
  topics: string[];
  events: BrokerEvents;
  state: 'closed' | 'waiting' | 'open' | 'listening';
  /** Its socket is dead and nobody has told it: what it sends and should hear is lost. */
  stale: boolean;
}

/** What becomes of a packet on its way: the delays in ms after which it arrives (none: lost). */
type Weather = (topic: string, bytes: Uint8Array) => number[];

/** online · offline: connections are lost · swallowed: they go dead without a word. */
type Reach = 'online' | 'offline' | 'swallowed';

/** The in-memory twin of a network with brokers, by address. */
export interface MemoryNetwork {
  open: OpenBroker;
  /** For someone whose network can be taken away. */
  openAs(owner: string): OpenBroker;
  setReach(owner: string, reach: Reach): void;
  /** A broker that is down loses all connections and accepts none. */
  setUp(address: string, up: boolean): void;
  /** A broker that is silent accepts connections and does nothing more. */
  setSilent(address: string, silent: boolean): void;
  setWeather(weather: Weather): void;
  /** Who wants to read everything, as a broker can. */
  tap(listener: (topic: string, bytes: Uint8Array) => void): void;
  /** As a stranger with a client of his own could. */
  inject(address: string, topic: string, bytes: Uint8Array): void;
}

const retryAfter = 250;
/** When a client finds out by itself that its socket is dead. */
const staleFor = 45_000;

export function memoryNetwork(clock: WallClock): MemoryNetwork {
  const listeners = new Map<string, Set<Listener>>();
  const down = new Set<string>();
  const silent = new Set<string>();
  const reaches = new Map<string, Reach>();
  const taps: ((topic: string, bytes: Uint8Array) => void)[] = [];
  let weather: Weather = () => [1];

  const at = (address: string) => {
    const there = listeners.get(address) ?? new Set<Listener>();
    listeners.set(address, there);
    return there;
  };
  const reach = (owner: string) => reaches.get(owner) ?? 'online';

  const connect = (address: string, listener: Listener) => {
    if (listener.state !== 'waiting') return;
    if (down.has(address) || reach(listener.owner) !== 'online') {
      clock.after(retryAfter, () => connect(address, listener));
      // A dead network says nothing of an attempt either.
      if (reach(listener.owner) !== 'swallowed') listener.events.lost();
      return;
    }
    listener.state = 'open';
    listener.stale = false;
    listener.events.opened?.();
    grant(address, listener);
  };
  const grant = (address: string, listener: Listener) => {
    if (listener.state !== 'open' || silent.has(address)) return;
    listener.state = 'listening';
    listener.events.connected();
  };
  const lose = (address: string, listener: Listener) => {
    if (listener.state !== 'open' && listener.state !== 'listening') return;
    listener.state = 'waiting';
    clock.after(retryAfter, () => connect(address, listener));
    listener.events.lost();
  };
  const everyListener = function* (owner: string) {
    for (const [address, all] of listeners) {
      for (const listener of all) if (listener.owner === owner) yield { address, listener };
    }
  };

  const carry = (address: string, topic: string, bytes: Uint8Array) => {
    const copy = bytes.slice();
    for (const tap of taps) tap(topic, copy);
    for (const delay of weather(topic, copy)) {
      clock.after(delay, () => {
        if (down.has(address) || silent.has(address)) return;
        for (const { topics, state, stale, events } of at(address)) {
          if (state === 'listening' && !stale && topics.includes(topic)) {
            events.packet(topic, copy.slice());
          }
        }
      });
    }
  };

  const openAs =
    (owner: string): OpenBroker =>
    (address, topics, events) => {
      const listener: Listener = { owner, topics, events, state: 'waiting', stale: false };
      at(address).add(listener);
      clock.after(1, () => connect(address, listener));
      return {
        publish(topic, bytes) {
          const isOpen = listener.state === 'open' || listener.state === 'listening';
          if (isOpen && !listener.stale && !silent.has(address)) carry(address, topic, bytes);
        },
        close() {
          listener.state = 'closed';
          at(address).delete(listener);
        },
      };
    };

  return {
    open: openAs(''),
    openAs,
    setReach(owner, next) {
      reaches.set(owner, next);
      for (const { address, listener } of everyListener(owner)) {
        if (next === 'offline') lose(address, listener);
        else if (next === 'swallowed' && !listener.stale) {
          listener.stale = true;
          clock.after(staleFor, () => listener.stale && lose(address, listener));
        }
      }
    },
    setUp(address, up) {
      if (up) down.delete(address);
      else down.add(address);
      if (!up) for (const listener of at(address)) lose(address, listener);
    },
    setSilent(address, isSilent) {
      if (isSilent) silent.add(address);
      else silent.delete(address);
      for (const listener of at(address)) grant(address, listener);
    },
    setWeather: (next) => {
      weather = next;
    },
    tap: (listener) => taps.push(listener),
    inject: carry,
  };
}
