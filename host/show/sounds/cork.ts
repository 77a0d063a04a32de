import { burst } from './burst.ts';
import type { Effect } from './effect.ts';
import { placeIn } from './room.ts';
import { pitchAt } from './scale.ts';
import { thud } from './thud.ts';

/** A reaction is let loose: a cork, in the thrower's own note. */
export const pop: Effect<'pop'> = (room, at, { note }) => {
  const out = placeIn(room, { loudness: 0.075, walls: 0.4 });
  const pitch = pitchAt(note - 5);
  thud(out, at, { from: pitch, to: pitch * 1.8, share: 0.9, seconds: 0.09 });
  burst(out, at, { type: 'bandpass', frequency: 1400, q: 1, share: 0.4, seconds: 0.02 });
};
