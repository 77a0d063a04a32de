import { useLayoutEffect, useState } from 'react';
import type { Timer } from '../../src/base/timer.ts';
import { timeLeft } from '../game-clock.ts';
import { useRoom } from '../room-context.ts';

/** Whole game seconds until the timer ends; renders again only when the number changes. */
export function useSecondsLeft({ ends, total }: Timer): number {
  const { clock } = useRoom();
  const [seconds, setSeconds] = useState(Math.ceil(total / 1000));
  useLayoutEffect(() => {
    let alarm: ReturnType<typeof setTimeout>;
    const look = () => {
      const left = timeLeft(clock, { ends, total }, performance.now());
      const whole = Math.ceil(left / 1000);
      setSeconds(whole);
      if (!clock.running || whole === 0) return;
      // A millisecond later than the change, lest rounding show the old number again.
      alarm = setTimeout(look, (left - (whole - 1) * 1000) / clock.rate + 1);
    };
    look();
    return () => clearTimeout(alarm);
  }, [clock, ends, total]);
  return seconds;
}
