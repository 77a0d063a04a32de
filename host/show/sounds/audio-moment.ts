/** What of an audio context tells its time. */
export type AudioClock = Pick<AudioContext, 'currentTime' | 'getOutputTimestamp'>;

/** A time stamp further off than this, in seconds, is from before a sleep. */
const stale = 0.5;

/**
 * When a sound must begin, in seconds of the audio clock, to be heard at `at`; both `at` and `now`
 * are milliseconds of `performance.now()`. What is past begins now.
 */
export function audioMoment(clock: AudioClock, at: number, now: number): number {
  return Math.max(clock.currentTime, heardAt(clock, now) + (at - now) / 1000);
}

/** What of the audio clock leaves the machine at `now`: behind what it makes now. */
function heardAt(clock: AudioClock, now: number): number {
  const { contextTime = 0, performanceTime = 0 } = clock.getOutputTimestamp();
  const heard = contextTime + (now - performanceTime) / 1000;
  const isFresh = performanceTime > 0 && Math.abs(heard - clock.currentTime) < stale;
  return isFresh ? heard : clock.currentTime;
}
