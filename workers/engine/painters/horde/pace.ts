import type { Tools } from '../painter.ts';

/** Lets callers through one after the other, so many milliseconds apart. */
export class Pace {
  #milliseconds: number;
  #free: Promise<void> = Promise.resolve();

  constructor(milliseconds: number) {
    this.#milliseconds = milliseconds;
  }

  async pass({ wait, signal }: Pick<Tools, 'wait' | 'signal'>): Promise<void> {
    const before = this.#free;
    const passed = before.then(() => signal.throwIfAborted());
    // One who gave up keeps nobody waiting.
    this.#free = passed.then(() => wait(this.#milliseconds)).catch(() => undefined);
    await passed;
  }
}
