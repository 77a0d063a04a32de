import { burst } from './burst.ts';
import type { Effect } from './effect.ts';
import { placeIn } from './room.ts';
import { ring } from './ring.ts';
import type { Mode } from './ring.ts';

/** A switch of brass and bakelite on a pull chain. */
const toggle: readonly Mode[] = [
  { ratio: 1, share: 0.45, seconds: 0.06 },
  { ratio: 2.4, share: 0.2, seconds: 0.035 },
];

function click(out: AudioNode, at: number, pitch: number, force: number): void {
  ring(out, at, { pitch, modes: toggle, blows: [[0, force]] });
  burst(out, at, {
    type: 'bandpass',
    frequency: pitch * 2.2,
    q: 1.2,
    share: 0.6 * force,
    seconds: 0.018,
  });
}

/** The lamp goes out: a pause. */
export const pause: Effect<'pause'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.26, walls: 0.5 });
  click(out, at, 900, 0.5);
  click(out, at + 0.08, 560, 1);
};

/** The lamp goes on again. */
export const resume: Effect<'resume'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.26, walls: 0.5 });
  click(out, at, 560, 0.6);
  click(out, at + 0.08, 900, 1);
};
