import { directSilence } from './link-limits.ts';

/** Whether a data channel can be trusted with traffic: open, and heard of late. Both ends use it. */
export class DirectHealth {
  #heardAt: number | null = null;

  get open(): boolean {
    return this.#heardAt !== null;
  }

  /** It opened, or a genuine frame came over it. */
  heard(now: number): void {
    this.#heardAt = now;
  }

  closed(): void {
    this.#heardAt = null;
  }

  usable(now: number): boolean {
    return this.#heardAt !== null && now - this.#heardAt <= directSilence;
  }
}
