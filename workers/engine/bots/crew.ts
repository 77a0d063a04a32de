import type { WallClock } from '../../../shared/link/wall-clock.ts';
import type { PhoneView } from '../../../shared/messages.ts';
import { cartridgeOf } from '../../../src/registry.ts';
import { askOf } from '../../../src/room/ask.ts';
import { isBot } from '../../../src/room/bots.ts';
import { knockOf, placeOf } from '../../../src/room/door.ts';
import type { Room, SeatRecord } from '../../../src/room/state.ts';
import type { HostLinkEvents, Identity } from '../link/host-link.ts';
import type { Control } from '../messages.ts';
import { Bot } from './bot.ts';
import { castSize, numberOf, partOf } from './cast.ts';
import type { Part } from './cast.ts';
import { seededRoll } from './roll.ts';

/** What a crew needs of the engine: the side that phones are on, and a few of the host's buttons. */
interface CrewHouse {
  readonly room: Room;
  readonly link: Pick<HostLinkEvents, 'arrived' | 'message' | 'signal'>;
  control(control: Control): void;
}

/** In a demo, between two who come in, and from the last to the start, in game milliseconds. */
const comesInEvery = 900;
const startsAfter = 3000;

export interface CrewOptions {
  house: CrewHouse;
  time: WallClock;
  rate: number;
  /** A fresh 32-bit integer. */
  seed(): number;
}

/** The bots of a room. People go before them. */
export class Crew {
  readonly #options: CrewOptions;
  readonly #bots = new Map<Identity, Bot>();
  /** How many play when nobody else is there; null where people do. */
  #demo: number | null = null;
  #settling = false;
  #starting = false;

  constructor(options: CrewOptions) {
    this.#options = options;
  }

  view(identity: Identity, view: PhoneView): void {
    this.#bots.get(identity)?.view(view);
  }

  /** One more takes a seat, if there is one that no person has. */
  fillSeat(): void {
    const { house } = this.#options;
    const { seats } = house.room;
    if (this.#free() <= 0) return;
    const home = seats.find((record) => isBot(record) && record.kicked);
    const number = home ? numberOf(home.identity) : seats.filter(isBot).length + 1;
    if (number > castSize) return;
    if (home) house.control({ kind: 'readmit', seat: home.seat });
    void this.#enter(partOf(number)).sign();
  }

  sendHome(): void {
    for (const { seat } of this.#present()) this.#options.house.control({ kind: 'kick', seat });
  }

  /** Those of a room that was left and is open again. */
  takeUp(): void {
    for (const { identity } of this.#present()) this.#enter(partOf(numberOf(identity)));
  }

  /** So many come in one by one, open the doors, and play. */
  demo(count: number): void {
    this.#demo = count;
    for (let come = 1; come <= count; come += 1) {
      this.#later(come * comesInEvery, () => this.fillSeat());
    }
  }

  /** After whatever has happened in the room. */
  changed(): void {
    if (this.#settling || this.#bots.size === 0) return;
    this.#settling = true;
    // Not in the middle of what is happening.
    this.#later(0, () => {
      this.#settling = false;
      this.#dismissKicked();
      this.#giveWay();
      this.#open();
    });
  }

  /** In a demo nobody else is there to press Start. */
  #open(): void {
    const isReady = () => {
      const { scene } = this.#options.house.room;
      return scene.kind === 'lobby' && this.#present().length === this.#demo;
    };
    if (this.#starting || !isReady()) return;
    this.#starting = true;
    this.#later(startsAfter, () => {
      this.#starting = false;
      if (isReady()) this.#pressStart();
    });
  }

  #pressStart(): void {
    const { house } = this.#options;
    const [first] = this.#present();
    if (first === undefined) return;
    const { id } = askOf(house.room, first.seat);
    const answer = { kind: 'pick', option: 'start' } as const;
    void house.link.message(first.identity, { kind: 'answer', ask: id, answer });
  }

  #dismissKicked(): void {
    const still = new Set(this.#present().map(({ identity }) => identity));
    for (const [identity, bot] of this.#bots) {
      if (still.has(identity)) continue;
      bot.leave();
      this.#bots.delete(identity);
    }
  }

  /** The last to come goes first; nobody is taken out of a game. */
  #giveWay(): void {
    const { house } = this.#options;
    const { kind } = house.room.scene;
    if (kind === 'playing' || kind === 'beginning') return;
    const tooMany = Math.max(0, -this.#free());
    const present = this.#present();
    for (const { seat } of present.slice(Math.max(0, present.length - tooMany))) {
      house.control({ kind: 'kick', seat });
    }
  }

  #enter(part: Part): Bot {
    const { house, time, seed } = this.#options;
    const { identity } = part;
    const bot = new Bot(
      part,
      {
        send: (message) => house.link.message(identity, message),
        signal: (signal) => house.link.signal(identity, signal),
      },
      time,
      seededRoll(seed()),
    );
    this.#bots.set(identity, bot);
    house.link.arrived(identity);
    // The host who asked for it has said yes.
    const place = placeOf(house.room, identity);
    if (place !== undefined && knockOf(house.room, place) !== undefined) {
      house.control({ kind: 'admit', knock: place });
    }
    return bot;
  }

  #present(): SeatRecord[] {
    return this.#options.house.room.seats.filter((record) => isBot(record) && !record.kicked);
  }

  /** Places of the next game that nobody has; negative when there are too many for them. */
  #free(): number {
    const { seats, next } = this.#options.house.room;
    const players = seats.filter(
      (record) =>
        !record.kicked && !record.watches && (isBot(record) || record.presence !== 'away'),
    );
    return cartridgeOf(next.cartridge).players.max - players.length;
  }

  #later(milliseconds: number, run: () => void): void {
    this.#options.time.after(milliseconds / this.#options.rate, run);
  }
}
