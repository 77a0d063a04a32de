import { useLayoutEffect, useState } from 'react';
import type { Timer } from '../../src/base/timer.ts';
import { realMoment } from '../game-clock.ts';
import { useRoom } from '../room-context.ts';

/** How many of the marks have passed: rising game milliseconds after the timer began. */
export function usePassed({ ends, total }: Timer, marks: readonly number[]): number {
  const { clock } = useRoom();
  const [passed, setPassed] = useState(0);
  const key = marks.join(' ');
  useLayoutEffect(() => {
    let alarm: ReturnType<typeof setTimeout>;
    const moments = key.split(' ').map((mark) => ends - total + Number(mark));
    const look = () => {
      const now = performance.now();
      const left = moments.map((moment) => realMoment(clock, moment, now) - now);
      const next = left.find((wait) => wait > 0);
      setPassed(left.filter((wait) => wait <= 0).length);
      // A millisecond later than the mark, lest rounding find it not quite passed.
      if (clock.running && next !== undefined) alarm = setTimeout(look, next + 1);
    };
    look();
    return () => clearTimeout(alarm);
  }, [clock, ends, total, key]);
  return passed;
}
