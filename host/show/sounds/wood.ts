import { burst } from './burst.ts';
import type { Effect } from './effect.ts';
import { placeIn } from './room.ts';
import { ring } from './ring.ts';
import type { Blow, Mode } from './ring.ts';
import { pitchAt } from './scale.ts';
import { thud } from './thud.ts';

/** A gavel's head on its block. */
const block: readonly Mode[] = [
  { ratio: 1, share: 0.55, seconds: 0.2 },
  { ratio: 1.58, share: 0.35, seconds: 0.14 },
  { ratio: 2.92, share: 0.22, seconds: 0.08 },
  { ratio: 4.6, share: 0.12, seconds: 0.04 },
];

/** One stroke of the gavel, as hard as `force`. */
export function strikeGavel(out: AudioNode, at: number, force: number): void {
  ring(out, at, { pitch: 430, modes: block, blows: [[0, force]] });
  thud(out, at, { from: 210, to: 88, share: 0.6 * force, seconds: 0.22 });
  burst(out, at, {
    type: 'bandpass',
    frequency: 1500,
    q: 0.8,
    share: 0.7 * force,
    seconds: 0.03,
  });
}

/** Time's up: twice, and the second time it is meant. */
export const gavel: Effect<'gavel'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.3, walls: 0.5 });
  strikeGavel(out, at, 0.8);
  strikeGavel(out, at + 0.27, 1);
};

/** A bar of rosewood, as a marimba has them. */
const bar: readonly Mode[] = [
  { ratio: 1, share: 0.7, seconds: 0.42 },
  { ratio: 3.98, share: 0.16, seconds: 0.1 },
  { ratio: 9.2, share: 0.05, seconds: 0.03 },
];

/** A red dot, pressed on with a thumb; each a note further up. */
export const dot: Effect<'dot'> = (room, at, { note }) => {
  const out = placeIn(room, { loudness: 0.16, walls: 0.3 });
  ring(out, at, { pitch: pitchAt(note - 5), modes: bar, attack: 0.003 });
  burst(out, at, { type: 'lowpass', frequency: 1100, share: 0.3, seconds: 0.035 });
};

/** The lowest rank the stairs have a step for. */
const lowest = 10;

/** A foot on a step of the wooden stairs; the better the rank, the higher up. */
export const step: Effect<'step'> = (room, at, { rank }) => {
  const out = placeIn(room, { loudness: 0.21, walls: 0.45 });
  const pitch = pitchAt(lowest - Math.min(rank, lowest) - 5);
  ring(out, at, { pitch, modes: bar, attack: 0.002 });
  thud(out, at, { from: 135, to: 66, share: 0.5, seconds: 0.16 });
  burst(out, at, { type: 'lowpass', frequency: 800, share: 0.5, seconds: 0.05 });
};

/** A stretched canvas is a drum. */
const drum: readonly Mode[] = [
  { ratio: 1, share: 0.6, seconds: 0.34 },
  { ratio: 1.59, share: 0.3, seconds: 0.2 },
  { ratio: 2.14, share: 0.16, seconds: 0.14 },
];

/** It hits the floor, hops, and lies. */
const hops: readonly Blow[] = [
  [0, 1],
  [0.21, 0.5],
  [0.34, 0.3],
  [0.42, 0.17],
  [0.47, 0.1],
];

/** A canvas falls off its easel. */
export const tumble: Effect<'fall'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.32, walls: 0.45 });
  ring(out, at, { pitch: 92, modes: drum, blows: hops, attack: 0.002 });
  hops.forEach(([after, force], index) => {
    ring(out, at + after, { pitch: 360 + 55 * index, modes: block, blows: [[0, 0.5 * force]] });
    burst(out, at + after, {
      type: 'bandpass',
      frequency: 1100,
      q: 0.8,
      share: 0.6 * force,
      seconds: 0.05,
      from: 0.2 * index,
    });
  });
};
