import { directSilence } from './link-limits.ts';

/**
 * Whether a data channel can be trusted with traffic. That it opened is not enough: something must
 * have been heard over it, and of late. Both ends use it.
 */
export class DirectHealth {
  #open = false;
  #heardAt = -Infinity;

  get open(): boolean {
    return this.#open;
  }

  opened(): void {
    this.#open = true;
    this.#heardAt = -Infinity;
  }

  /** A genuine frame came over it. */
  heard(now: number): void {
    this.#heardAt = now;
  }

  closed(): void {
    this.#open = false;
  }

  usable(now: number): boolean {
    return this.#open && now - this.#heardAt <= directSilence;
  }
}
