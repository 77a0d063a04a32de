import type { Broker, OpenBroker } from '../../../shared/link/broker.ts';
import { newReturnName } from '../../../shared/link/topics.ts';
import type { RoomTopics } from '../../../shared/link/topics.ts';
import type { WallClock } from '../../../shared/link/wall-clock.ts';
import type { Random } from '../../../shared/sealing/random.ts';

/** A broker over which nothing has come for so long is asked for an echo. */
const askAfter = 2000;
/** It has so long to answer, and to grant the topics of a new connection. */
const answerWithin = 3000;
/** When there is doubt, it has only so long. */
const answerSoonWithin = 1000;

export interface WatchedBrokerEvents {
  connected(): void;
  lost(): void;
  packet(bytes: Uint8Array): void;
}

interface BrokerWorld {
  openBroker: OpenBroker;
  clock: WallClock;
  random: Random;
}

/**
 * A connection that is believed in only while it carries something: a socket may be dead, or its
 * broker mute, long before anybody says so. Where no phone is heard it must echo, else it is made anew.
 */
export class WatchedBroker {
  readonly #address: string;
  readonly #topics: RoomTopics;
  readonly #world: BrokerWorld;
  readonly #events: WatchedBrokerEvents;
  #broker: Broker | null = null;
  #echo = '';
  #connected = false;
  #heardAt = 0;
  /** Until when something must be heard; null when nothing is asked. */
  #answerBy: number | null = null;

  constructor(
    address: string,
    topics: RoomTopics,
    world: BrokerWorld,
    events: WatchedBrokerEvents,
  ) {
    this.#address = address;
    this.#topics = topics;
    this.#world = world;
    this.#events = events;
    this.#open();
  }

  get connected(): boolean {
    return this.#connected;
  }

  publish(topic: string, bytes: Uint8Array): void {
    this.#broker?.publish(topic, bytes);
  }

  /** Call often. */
  tick(): void {
    const now = this.#world.clock.now();
    if (this.#answerBy !== null && now > this.#answerBy) this.#openAnew();
    else if (this.#connected && this.#answerBy === null && now - this.#heardAt >= askAfter) {
      this.#ask(answerWithin);
    }
  }

  /** The machine may have slept, or changed its network: what was open is in doubt. */
  doubt(): void {
    if (this.#connected) this.#ask(answerSoonWithin);
    else this.#openAnew();
  }

  close(): void {
    const broker = this.#broker;
    this.#broker = null;
    this.#connected = false;
    this.#answerBy = null;
    broker?.close();
  }

  #ask(within: number): void {
    this.#answerBy = this.#world.clock.now() + within;
    this.publish(this.#echo, Uint8Array.of(0));
  }

  #openAnew(): void {
    const wasConnected = this.#connected;
    this.close();
    if (wasConnected) this.#events.lost();
    this.#open();
  }

  #open(): void {
    const { openBroker, clock, random } = this.#world;
    const echo = this.#topics.down(newReturnName(random));
    const ifCurrent = (act: () => void) => {
      if (echo === this.#echo) act();
    };
    this.#echo = echo;
    this.#broker = openBroker(this.#address, [this.#topics.up, echo], {
      opened: () =>
        ifCurrent(() => {
          this.#answerBy = clock.now() + answerWithin;
        }),
      connected: () =>
        ifCurrent(() => {
          this.#heard();
          this.#connected = true;
          this.#events.connected();
        }),
      lost: () =>
        ifCurrent(() => {
          this.#connected = false;
          this.#answerBy = null;
          this.#events.lost();
        }),
      packet: (topic, bytes) =>
        ifCurrent(() => {
          this.#heard();
          if (topic !== echo) this.#events.packet(bytes);
        }),
    });
  }

  #heard(): void {
    this.#heardAt = this.#world.clock.now();
    this.#answerBy = null;
  }
}
