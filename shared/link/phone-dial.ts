import { sayHello } from '../sealing/handshake.ts';
import type { Hello, SessionKeys } from '../sealing/handshake.ts';
import type { Random } from '../sealing/random.ts';
import type { Broker, OpenBroker } from './broker.ts';
import { decodeJson, encodeJson, WelcomePayload } from './frame.ts';
import { maximumPacket } from './link-limits.ts';
import { decodePacket, encodePacket } from './packet.ts';
import { newReturnName, roomTopics } from './topics.ts';
import type { WallClock } from './wall-clock.ts';

/** Milliseconds between hellos; the last one repeats. */
const helloWaits = [500, 1000, 2000, 4000] as const;
/** A hello that is older has been forgotten by the host, which keeps half-open sessions for 10 s. */
const helloKeptFor = 8000;

/** One broker of a dial; after the welcome, the session's relay. */
export interface DialledBroker {
  readonly connected: boolean;
  publish(bytes: Uint8Array): void;
  close(): void;
}

export interface PhoneDialEvents {
  /** A broker is there and the hello is out. */
  reached(): void;
  /** No welcome has come yet; the hello was said again, if any broker was there to say it to. */
  repeated(said: boolean): void;
  /** The first welcome; the other brokers are closed. */
  welcomed(keys: SessionKeys, broker: DialledBroker, said: WelcomePayload): void;
  /** A packet that is no welcome, over a broker of this dial. */
  packet(bytes: Uint8Array): void;
  /** The relay of the session that this dial led to was lost, or is there again. */
  relayChanged(): void;
}

interface Line extends DialledBroker {
  connected: boolean;
}

/**
 * One dial: tries all brokers at once, says the same hello on each, and keeps the one over which the
 * host's answer comes first.
 */
export class PhoneDial {
  readonly #events: PhoneDialEvents;
  readonly #clock: WallClock;
  readonly #random: Random;
  readonly #roomKey: Uint8Array;
  readonly #identity: string;
  readonly #since: number;
  readonly #returnName: string;
  #lines: Line[] = [];
  #hello: Hello;
  #madeAt: number;
  #repeats = 0;
  #callOff: () => void = () => undefined;
  #welcomed = false;

  constructor(
    parts: {
      roomKey: Uint8Array;
      identity: string;
      /** When this window was opened or last touched. */
      since: number;
      brokers: readonly string[];
      openBroker: OpenBroker;
      clock: WallClock;
      random: Random;
    },
    events: PhoneDialEvents,
  ) {
    this.#events = events;
    this.#clock = parts.clock;
    this.#random = parts.random;
    this.#roomKey = parts.roomKey;
    this.#identity = parts.identity;
    this.#since = parts.since;
    this.#returnName = newReturnName(parts.random);
    for (const address of parts.brokers)
      this.#lines.push(this.#openLine(address, parts.openBroker));
    // Its keys take a phone tens of milliseconds: they are made while the brokers are being reached.
    this.#hello = this.#makeHello();
    this.#madeAt = this.#clock.now();
    this.#repeatLater();
  }

  /** The host may just have come: say hello now. */
  hasten(): void {
    if (this.#welcomed) return;
    for (const line of this.#lines) this.#sayHello(line);
  }

  close(): void {
    this.#callOff();
    for (const line of this.#lines) line.close();
    this.#lines = [];
  }

  #openLine(address: string, openBroker: OpenBroker): Line {
    const topics = roomTopics(this.#roomKey);
    const down = topics.down(this.#returnName);
    const broker: Broker = openBroker(address, [down, topics.all], {
      opened: () => {
        if (!this.#lines.includes(line)) return;
        line.connected = true;
        if (this.#welcomed) this.#events.relayChanged();
        else {
          this.#sayHello(line);
          this.#events.reached();
        }
      },
      // The hello does not wait for it: a topic that is refused comes as a loss.
      connected: () => undefined,
      lost: () => {
        if (!this.#lines.includes(line)) return;
        const wasConnected = line.connected;
        line.connected = false;
        if (this.#welcomed && wasConnected) this.#events.relayChanged();
      },
      packet: (_topic, bytes) => this.#receive(line, bytes),
    });
    const line: Line = {
      connected: false,
      publish: (bytes) => broker.publish(topics.up, bytes),
      close: () => broker.close(),
    };
    return line;
  }

  #makeHello(): Hello {
    const payload = {
      identity: this.#identity,
      returnName: this.#returnName,
      since: this.#since,
    };
    return sayHello(this.#roomKey, encodeJson(payload), this.#random);
  }

  #sayHello(line: Line): void {
    if (!line.connected) return;
    const now = this.#clock.now();
    if (now - this.#madeAt > helloKeptFor) {
      this.#hello = this.#makeHello();
      this.#madeAt = now;
    }
    line.publish(encodePacket({ kind: 'hello', body: this.#hello.packet }));
  }

  #repeatLater(): void {
    const wait = helloWaits[Math.min(this.#repeats, helloWaits.length - 1)]!;
    this.#callOff = this.#clock.after(wait, () => {
      this.#repeats += 1;
      for (const line of this.#lines) this.#sayHello(line);
      this.#repeatLater();
      this.#events.repeated(this.#lines.some((line) => line.connected));
    });
  }

  #receive(line: Line, bytes: Uint8Array): void {
    if (bytes.length > maximumPacket || !this.#lines.includes(line)) return;
    const packet = decodePacket(bytes);
    if (packet?.kind !== 'welcome') {
      this.#events.packet(bytes);
      return;
    }
    const welcome = this.#welcomed ? null : this.#hello.welcomed(packet.body);
    const said = welcome && decodeJson(WelcomePayload, welcome.payload);
    if (!welcome || !said) return;
    this.#welcomed = true;
    this.#callOff();
    for (const other of this.#lines) if (other !== line) other.close();
    this.#lines = [line];
    this.#events.welcomed(welcome.keys, line, said);
  }
}
