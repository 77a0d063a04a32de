import type { WallClock } from '../../shared/link/wall-clock.ts';

/** Waits that end at once, with the signal's reason, when it aborts. */
export function waiting(
  time: WallClock,
  signal: AbortSignal,
): (milliseconds: number) => Promise<void> {
  return (milliseconds) =>
    new Promise((resolve, reject) => {
      if (signal.aborted) {
        reject(signal.reason);
        return;
      }
      const stop = time.after(milliseconds, () => {
        signal.removeEventListener('abort', giveUp);
        resolve();
      });
      const giveUp = () => {
        stop();
        reject(signal.reason);
      };
      signal.addEventListener('abort', giveUp, { once: true });
    });
}
