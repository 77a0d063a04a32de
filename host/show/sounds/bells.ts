import { burst } from './burst.ts';
import type { Effect } from './effect.ts';
import { placeIn } from './room.ts';
import { ring } from './ring.ts';
import type { Blow, Mode } from './ring.ts';
import { pitchAt } from './scale.ts';

/** A small brass bell, tuned as handbells are: its second loud tone is a twelfth up. */
const brassBell: readonly Mode[] = [
  { ratio: 1, share: 0.62, seconds: 1.3 },
  { ratio: 1.004, share: 0.16, seconds: 1 },
  { ratio: 3, share: 0.16, seconds: 0.6 },
  { ratio: 4.24, share: 0.07, seconds: 0.22 },
  { ratio: 6.8, share: 0.04, seconds: 0.08 },
];

/** It hangs on a spring above the shop's door, and nods. */
const nods: readonly Blow[] = [
  [0, 1],
  [0.115, 0.5],
  [0.215, 0.28],
  [0.3, 0.13],
];

/** The shop's doorbell, in the player's own note. */
export const doorbell: Effect<'doorbell'> = (room, at, { note }) => {
  const out = placeIn(room, { loudness: 0.14, walls: 0.35 });
  ring(out, at, { pitch: pitchAt(note), modes: brassBell, blows: nods, attack: 0.002 });
  // The latch, without which it would be a bell in the air.
  burst(out, at, { type: 'bandpass', frequency: 900, q: 1.2, share: 0.35, seconds: 0.03 });
};

/** A wine glass touched with a spoon of wood; the second tone is beside the first, so it shimmers. */
const glass: readonly Mode[] = [
  { ratio: 1, share: 0.6, seconds: 1.5 },
  { ratio: 1.003, share: 0.3, seconds: 1.2 },
  { ratio: 2.32, share: 0.12, seconds: 0.5 },
  { ratio: 4.25, share: 0.05, seconds: 0.16 },
];

/** When each glass is touched, in seconds, and how: by hand, a little faster each time. */
const touches: readonly Blow[] = [
  [0, 0.6],
  [0.15, 0.66],
  [0.285, 0.76],
  [0.405, 0.86],
  [0.51, 1],
];

/** A picture dissolves in: five glasses, up the scale. */
export const chimes: Effect<'chimes'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.14, walls: 0.5 });
  touches.forEach(([after, force], index) => {
    ring(out, at + after, {
      pitch: pitchAt(5 + index),
      modes: glass,
      blows: [[0, force]],
      attack: 0.004,
    });
  });
};
