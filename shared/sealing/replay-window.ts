const size = 2048;

/**
 * Which numbers of a direction have been seen. Frames come over two ways, so they may be out of
 * order, but each counts once; what is older than the window counts as seen.
 */
export class ReplayWindow {
  #newest = 0;
  readonly #seen = new Uint8Array(size);

  isFresh(number: number): boolean {
    if (!Number.isSafeInteger(number) || number < 1 || number <= this.#newest - size) return false;
    return number > this.#newest || this.#seen[number % size] === 0;
  }

  /** Only for a fresh number whose frame was genuine: a forged one must not move the window. */
  mark(number: number): void {
    if (number - this.#newest >= size) this.#seen.fill(0);
    else for (let gap = this.#newest + 1; gap < number; gap++) this.#seen[gap % size] = 0;
    this.#seen[number % size] = 1;
    this.#newest = Math.max(this.#newest, number);
  }
}
