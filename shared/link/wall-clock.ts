/** Real time for the link: pings, resending, dialling. Injected, so that tests can have their own. */
export interface WallClock {
  /** Milliseconds; never falls. */
  now(): number;
  /** Runs once, later; the returned function calls it off. */
  after(milliseconds: number, run: () => void): () => void;
}

/**
 * The browser's. Date, because it counts the time a device sleeps, which `performance` may not; a
 * clock that is set back only stands still for a moment.
 */
export function browserClock(): WallClock {
  let last = Date.now();
  let passed = 0;
  return {
    now() {
      const now = Date.now();
      passed += Math.max(0, now - last);
      last = now;
      return passed;
    },
    after(milliseconds, run) {
      const timer = setTimeout(run, milliseconds);
      return () => clearTimeout(timer);
    },
  };
}
