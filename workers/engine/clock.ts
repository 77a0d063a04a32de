import type { WallClock } from '../../shared/link/wall-clock.ts';

/** A longer gap between two readings means that the machine slept: no game time passed. */
const sleepGap = 5000;
/** How often the clock is read when nothing else happens. */
const tick = 1000;

/**
 * Game time: whole milliseconds that never fall, stand still while paused and while the machine
 * sleeps, and run `rate` times as fast as real ones.
 */
export class GameClock {
  readonly rate: number;
  #time: WallClock;
  #game: number;
  #read: number;
  #running = true;
  #stopTick: () => void = () => {};

  /** `from`: the game time it begins at. */
  constructor(time: WallClock, rate: number, from = 0) {
    this.#time = time;
    this.#game = from;
    this.rate = rate;
    this.#read = time.now();
    this.#tick();
  }

  now(): number {
    const real = this.#time.now();
    const gap = real - this.#read;
    this.#read = real;
    if (this.#running && gap <= sleepGap) this.#game += gap * this.rate;
    return Math.floor(this.#game);
  }

  get running(): boolean {
    return this.#running;
  }

  set running(running: boolean) {
    this.now();
    this.#running = running;
  }

  /** Real milliseconds until game time `at`. */
  until(at: number): number {
    return Math.max(0, at - this.now()) / this.rate;
  }

  close(): void {
    this.#stopTick();
  }

  #tick(): void {
    this.#stopTick = this.#time.after(tick, () => {
      this.now();
      this.#tick();
    });
  }
}
