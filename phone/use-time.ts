import { useCallback, useEffect, useEffectEvent, useSyncExternalStore } from 'react';
import { gameTimeLeft } from './game-clock.ts';
import type { Reading } from './game-clock.ts';
import { useRoom } from './phone.ts';

/** Whole game seconds until `ends`, rounded up; re-renders once a second. */
export function useSecondsLeft(ends: number, reading: Reading): number {
  const left = useCallback(() => gameTimeLeft(ends, reading, performance.now()), [ends, reading]);
  const subscribe = useCallback(
    (changed: () => void) => {
      const { running, rate } = reading.clock;
      return running ? followSeconds(left, rate, changed) : () => {};
    },
    [left, reading],
  );
  return useSyncExternalStore(subscribe, () => Math.ceil(left() / 1000));
}

/** Calls `changed` whenever another game second of `left` has passed, at last when it is zero. */
export function followSeconds(left: () => number, rate: number, changed: () => void): () => void {
  let wake: ReturnType<typeof setTimeout>;
  const look = () => {
    // Read before it is told: who is told of 1 hears again, however soon after that it is 0.
    const remaining = left();
    changed();
    if (remaining === 0) return;
    wake = setTimeout(look, (remaining - (Math.ceil(remaining / 1000) - 1) * 1000) / rate);
  };
  look();
  return () => clearTimeout(wake);
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
