import { burst } from './burst.ts';
import type { Effect } from './effect.ts';
import { placeIn } from './room.ts';
import { ring } from './ring.ts';
import type { Mode } from './ring.ts';

/** The case of a mantel clock. */
const clockCase: readonly Mode[] = [
  { ratio: 1, share: 0.5, seconds: 0.07 },
  { ratio: 1.71, share: 0.3, seconds: 0.045 },
  { ratio: 3.4, share: 0.14, seconds: 0.02 },
];

/** Seconds before the end that it is first heard. */
const first = 10;

/** A clock that leans closer: louder each time, and less of it from the walls. */
export const tick: Effect<'tick'> = (room, at, { left }) => {
  const near = 1 - Math.min(left, first) / first;
  const out = placeIn(room, { loudness: 0.08 + 0.13 * near, walls: 0.9 - 0.6 * near });
  const isTock = !Number.isInteger(left);
  ring(out, at, { pitch: isTock ? 820 : 980, modes: clockCase });
  burst(out, at, {
    type: 'bandpass',
    frequency: 2300,
    q: 1.4,
    share: 0.5,
    seconds: 0.014,
  });
  ring(out, at, { pitch: 190, modes: [{ ratio: 1, share: 0.5 * near, seconds: 0.09 }] });
};
