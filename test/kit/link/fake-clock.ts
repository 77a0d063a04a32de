import type { WallClock } from '../../../shared/link/wall-clock.ts';

interface Timer {
  at: number;
  order: number;
  run: (() => void) | null;
}

/** Real time that passes only when told to. */
export class FakeClock implements WallClock {
  #now = 0;
  #order = 0;
  /** A heap: the timer that is due first is at its root. */
  readonly #timers: Timer[] = [];

  now = (): number => this.#now;

  after = (milliseconds: number, run: () => void): (() => void) => {
    const timer: Timer = { at: this.#now + milliseconds, order: (this.#order += 1), run };
    this.#add(timer);
    return () => {
      timer.run = null;
    };
  };

  /** Lets time pass, and promises settle at every step of it. */
  async pass(milliseconds: number): Promise<void> {
    const until = this.#now + milliseconds;
    for (let next = this.#timers[0]; next && next.at <= until; next = this.#timers[0]) {
      this.#takeFirst();
      if (!next.run) continue;
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

  #add(timer: Timer): void {
    const heap = this.#timers;
    let place = heap.push(timer) - 1;
    while (place > 0) {
      const above = (place - 1) >> 1;
      if (isBefore(heap[above]!, timer)) break;
      heap[place] = heap[above]!;
      place = above;
    }
    heap[place] = timer;
  }

  #takeFirst(): void {
    const heap = this.#timers;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let place = 0;
    for (;;) {
      let below = 2 * place + 1;
      if (below >= heap.length) break;
      if (below + 1 < heap.length && isBefore(heap[below + 1]!, heap[below]!)) below += 1;
      if (isBefore(last, heap[below]!)) break;
      heap[place] = heap[below]!;
      place = below;
    }
    heap[place] = last;
  }
}

function isBefore(one: Timer, other: Timer): boolean {
  return one.at < other.at || (one.at === other.at && one.order < other.order);
}

/** Promises that wait for nothing but each other are done after some turns. */
async function settled(): Promise<void> {
  for (let turn = 0; turn < 12; turn++) await Promise.resolve();
}
