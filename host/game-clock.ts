import type { Timer } from '../src/base/timer.ts';
import type { Clock } from '../shared/messages.ts';

/** A clock as the engine sent it, and when it was read (milliseconds of `performance.now()`). */
export interface ClockReading extends Clock {
  readAt: number;
}

/** Game time at the page's moment `now` (milliseconds of `performance.now()`). */
function gameTime(clock: ClockReading, now: number): number {
  return clock.running ? clock.now + (now - clock.readAt) * clock.rate : clock.now;
}

/** Game milliseconds until the timer ends, never below 0. */
export function timeLeft(clock: ClockReading, timer: Timer, now: number): number {
  return Math.max(0, timer.ends - gameTime(clock, now));
}

/**
 * When game time is or was `moment`, in milliseconds of `performance.now()`; while the clock stands,
 * as if it went on at `now`.
 */
export function realMoment(clock: ClockReading, moment: number, now: number): number {
  const readAt = clock.running ? clock.readAt : now;
  return readAt + (moment - clock.now) / clock.rate;
}
