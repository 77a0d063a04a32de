import type { WallClock } from '../../shared/link/wall-clock.ts';

/** Real time under a test's hand: it passes when told to, and calls back in order. */
export class FakeTime implements WallClock {
  #now = 0;
  #next = 0;
  #calls = new Map<number, { at: number; call: () => void }>();

  now(): number {
    return this.#now;
  }

  after(delay: number, call: () => void): () => void {
    const id = this.#next;
    this.#next += 1;
    this.#calls.set(id, { at: this.#now + delay, call });
    return () => this.#calls.delete(id);
  }

  /** Lets `milliseconds` pass; what awaits something settled goes on in between. */
  async pass(milliseconds: number): Promise<void> {
    const end = this.#now + milliseconds;
    for (;;) {
      await settle();
      const due = [...this.#calls.entries()]
        .filter(([, { at }]) => at <= end)
        .toSorted(([one, a], [other, b]) => a.at - b.at || one - other);
      const [first] = due;
      if (first === undefined) break;
      const [id, { at, call }] = first;
      this.#calls.delete(id);
      this.#now = Math.max(this.#now, at);
      call();
    }
    this.#now = end;
    await settle();
  }

  /** Lets the machine sleep: time jumps, and what was due is only called afterwards. */
  async sleep(milliseconds: number): Promise<void> {
    this.#now += milliseconds;
    await this.pass(0);
  }
}

/** Waits until every promise that can settle without time has settled. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
}
