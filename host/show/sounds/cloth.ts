import type { Effect } from './effect.ts';
import { placeIn } from './room.ts';
import { swish } from './swish.ts';
import { thud } from './thud.ts';
import { burst } from './burst.ts';

/** Somebody is whisked along, canvas and all. */
export const whoosh: Effect<'whoosh'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.34, walls: 0.3 });
  const seconds = 0.42;
  const swell = [0.06, 0.3, 0.8, 1, 0.7, 0.3, 0.1, 0];
  swish(out, at, { path: [320, 520, 900, 1350, 1050, 640, 420], q: 1.3, swell, seconds });
  swish(out, at, { path: [140, 210, 300, 240, 160], q: 1, swell, seconds, from: 0.6 });
};

/** A cloth is thrown over a canvas that is done. */
export const cloth: Effect<'cloth'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.34, walls: 0.3 });
  swish(out, at, {
    path: [520, 900, 760, 430, 300],
    q: 0.9,
    swell: [0.08, 0.75, 0.5, 0.9, 0.4, 0.2, 0.08, 0],
    seconds: 0.46,
    from: 0.3,
  });
  thud(out, at + 0.17, { from: 105, to: 62, share: 0.4, seconds: 0.16 });
};

/** The ledger slides over, and lies. */
export const slide: Effect<'slide'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.29, walls: 0.25 });
  swish(out, at, {
    path: [480, 560, 680, 760, 700],
    q: 0.8,
    swell: [0.1, 0.45, 0.6, 0.52, 0.66, 0.5, 0.36, 0],
    seconds: 0.4,
    from: 0.9,
  });
  thud(out, at + 0.38, { from: 130, to: 70, share: 0.6, seconds: 0.15 });
  burst(out, at + 0.38, { type: 'lowpass', frequency: 900, share: 0.5, seconds: 0.06 });
};
