import type { Timer } from '../../base/timer.ts';

/** M33: when answers really stop being taken, a grace after the timer that is shown. */
export function answersEnd(shown: Timer, graceSeconds: number): number {
  return shown.ends + graceSeconds * 1000;
}
