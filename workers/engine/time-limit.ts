import type { WallClock } from '../../shared/link/wall-clock.ts';

/** A signal that aborts with `outer`, or when the time is up. */
export interface TimeLimit {
  signal: AbortSignal;
  readonly isUp: boolean;
  left(): number;
  stop(): void;
}

export function timeLimit(time: WallClock, outer: AbortSignal, milliseconds: number): TimeLimit {
  const inner = new AbortController();
  const ends = time.now() + milliseconds;
  let isUp = false;
  const stopTimer = time.after(milliseconds, () => {
    isUp = true;
    inner.abort(new Error('The time is up.'));
  });
  const follow = () => inner.abort(outer.reason);
  if (outer.aborted) follow();
  outer.addEventListener('abort', follow, { once: true });
  return {
    signal: inner.signal,
    get isUp() {
      return isUp;
    },
    left: () => ends - time.now(),
    stop() {
      stopTimer();
      outer.removeEventListener('abort', follow);
    },
  };
}

/** What `work` comes to, or the signal's reason as soon as it aborts, whatever `work` does then. */
export function orAborted<Result>(work: Promise<Result>, signal: AbortSignal): Promise<Result> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) reject(signal.reason as Error);
    signal.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
    work.then(resolve, reject);
  });
}
