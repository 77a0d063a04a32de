import type { WallClock } from '../../../shared/link/wall-clock.ts';

interface Timer {
  at: number;
  order: number;
  run(): void;
}

/** Real time that passes only when told to. */
export class FakeClock implements WallClock {
  #now = 0;
  #order = 0;
  #timers: Timer[] = [];

  now = (): number => this.#now;

  after = (milliseconds: number, run: () => void): (() => void) => {
    const timer = { at: this.#now + milliseconds, order: (this.#order += 1), run };
    this.#timers.push(timer);
    return () => {
      this.#timers = this.#timers.filter((other) => other !== timer);
    };
  };

  /** Lets time pass, and promises settle at every step of it. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    for (;;) {
      const next = this.#timers
        .filter((timer) => timer.at <= until)
        .sort((one, other) => one.at - other.at || one.order - other.order)[0];
      if (!next) break;
      this.#timers = this.#timers.filter((timer) => timer !== next);
      this.#now = Math.max(this.#now, next.at);
      next.run();
      await settled();
    }
    this.#now = until;
  }

  /** As a device that sleeps: time passes, and nothing runs until it wakes. */
  sleep(milliseconds: number): void {
    this.#now += milliseconds;
  }
}

/** Promises that wait for nothing but each other are done after a few turns. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 6; turn++) await Promise.resolve();
}
