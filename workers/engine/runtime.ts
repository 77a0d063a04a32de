import type { Clock } from '../../shared/messages.ts';
import type { RoomEvent } from '../../src/room/event.ts';
import { needs } from '../../src/room/needs.ts';
import { reduce } from '../../src/room/reduce.ts';
import type { Room } from '../../src/room/state.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { GameClock } from './clock.ts';

/** An event that has not been given its moment yet. */
export type Happening = RoomEvent extends infer Event
  ? Event extends RoomEvent
    ? Omit<Event, 'at'>
    : never
  : never;

interface RuntimeEvents {
  /** Every accepted event, with the rooms around it, in order. */
  took(before: Room, event: RoomEvent, after: Room): void;
  /** After all that happened in one moment, when the world has been made to match. */
  changed(): void;
}

export interface RuntimeOptions {
  opening: Room;
  clock: GameClock;
  time: WallClock;
  /** A fresh 32-bit integer. */
  seed(): number;
  /** What was laid out for a cartridge's next game; undefined where nothing was. */
  material(cartridge: string): unknown;
  events: RuntimeEvents;
}

/**
 * Runs a room: gives events their moment, applies what is due before them, keeps the log and the
 * one timer, and begins games. It decides nothing; what to do stands in `needs`.
 */
export class Runtime {
  readonly opening: Room;
  readonly log: RoomEvent[] = [];
  #options: RuntimeOptions;
  #room: Room;
  #stopTimer: () => void = () => {};

  constructor(options: RuntimeOptions) {
    this.#options = options;
    this.opening = options.opening;
    this.#room = options.opening;
  }

  get room(): Room {
    return this.#room;
  }

  clock(): Clock {
    const { clock } = this.#options;
    return { now: clock.now(), rate: clock.rate, running: clock.running };
  }

  /** Applies a happening now; the answer holds the states around it and the event as it is logged. */
  dispatch(happening: Happening): { before: Room; after: Room; event: RoomEvent } {
    const at = Math.max(this.#room.at, this.#options.clock.now());
    this.#applyDue(at);
    const event = { ...happening, at } as RoomEvent;
    const before = this.#room;
    this.#apply(event);
    const after = this.#room;
    this.#match();
    return { before, after, event };
  }

  close(): void {
    this.#stopTimer();
  }

  /** Every deadline up to `at`, each stamped with its own moment. */
  #applyDue(at: number): void {
    for (;;) {
      const { deadline } = needs(this.#room);
      if (deadline === null || deadline > at) return;
      const before = this.#room;
      this.#apply({ kind: 'due', at: Math.max(deadline, before.at) });
      if (this.#room === before) throw new Error(`a due at ${deadline} changed nothing`);
    }
  }

  #apply(event: RoomEvent): void {
    const before = this.#room;
    const next = reduce(before, event);
    if (next === before) return;
    this.#room = next;
    this.log.push(event);
    this.#options.events.took(before, event, next);
    // At once, so that no time passes between a pause and the clock's standing still.
    const { scene } = next;
    const running = !(scene.kind === 'playing' && scene.paused !== null);
    if (this.#options.clock.running !== running) this.#options.clock.running = running;
  }

  /** Makes the world match what the state needs. */
  #match(): void {
    const { begin } = needs(this.#room);
    if (begin !== null) {
      const at = Math.max(this.#room.at, this.#options.clock.now());
      const { seed, material: laidOut } = this.#options;
      const material = laidOut(begin.cartridge);
      const about = material === undefined ? {} : { material };
      this.#apply({ kind: 'begun', ...begin, seed: seed(), ...about, at });
    }
    this.#setTimer();
    this.#options.events.changed();
  }

  #setTimer(): void {
    this.#stopTimer();
    const { deadline } = needs(this.#room);
    if (deadline === null) return;
    const { clock, time } = this.#options;
    this.#stopTimer = time.after(clock.until(deadline), () => this.#wake());
  }

  #wake(): void {
    const before = this.#room;
    this.#applyDue(this.#options.clock.now());
    if (this.#room === before) this.#setTimer();
    else this.#match();
  }
}
