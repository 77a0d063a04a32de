import type { Clock } from '../shared/messages.ts';

/** The host's clock as it was sent, and `performance.now()` when it came. */
export interface Reading {
  clock: Clock;
  at: number;
}

/** Game milliseconds until `ends`, at the local moment `now`; never negative. */
export function gameTimeLeft(ends: number, { clock, at }: Reading, now: number): number {
  const passed = clock.running ? (now - at) * clock.rate : 0;
  return Math.max(0, ends - clock.now - passed);
}
