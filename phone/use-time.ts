import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { gameTimeLeft } from './game-clock.ts';
import type { Reading } from './game-clock.ts';
import { useRoom } from './phone.ts';

/** Whole game seconds until `ends`, rounded up; re-renders once a second. */
export function useSecondsLeft(ends: number, reading: Reading): number {
  const left = () => gameTimeLeft(ends, reading, performance.now());
  const seconds = () => Math.ceil(left() / 1000);
  const subscribe = useCallback(
    (changed: () => void) => {
      let wake: ReturnType<typeof setTimeout>;
      const wait = () => {
        const remaining = gameTimeLeft(ends, reading, performance.now());
        if (remaining === 0 || !reading.clock.running) return;
        const untilNext = remaining - (Math.ceil(remaining / 1000) - 1) * 1000;
        wake = setTimeout(() => {
          changed();
          wait();
        }, untilNext / reading.clock.rate);
      };
      wait();
      return () => clearTimeout(wake);
    },
    [ends, reading],
  );
  return useSyncExternalStore(subscribe, seconds);
}

/**
 * Calls `act` when the timer reaches zero (at once when it already has); never while paused, nor
 * while the host is not heard: its clock may be standing still, and tells its time when it is back.
 */
export function useAtZero(ends: number | null, reading: Reading, act: () => void): void {
  const { isCurrent } = useRoom();
  const atZero = useEffectEvent(act);
  useEffect(() => {
    if (ends === null || !isCurrent || !reading.clock.running) return;
    const left = gameTimeLeft(ends, reading, performance.now());
    const wake = setTimeout(() => atZero(), left / reading.clock.rate);
    return () => clearTimeout(wake);
  }, [ends, isCurrent, reading]);
}
