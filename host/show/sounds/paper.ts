import { burst } from './burst.ts';
import type { Effect } from './effect.ts';
import { placeIn } from './room.ts';
import { ring } from './ring.ts';
import type { Mode } from './ring.ts';
import { thud } from './thud.ts';

/** The panelling behind the wall's paint. */
const panel: readonly Mode[] = [
  { ratio: 1, share: 0.5, seconds: 0.16 },
  { ratio: 1.63, share: 0.3, seconds: 0.11 },
  { ratio: 2.71, share: 0.16, seconds: 0.07 },
];

/** No two labels are slapped on alike: how high, how crisp, and when the free corner follows. */
const hands = [
  { tune: 1, crisp: 1, corner: 0.036 },
  { tune: 1.07, crisp: 0.84, corner: 0.043 },
  { tune: 0.95, crisp: 1.12, corner: 0.031 },
  { tune: 1.12, crisp: 0.92, corner: 0.047 },
  { tune: 0.9, crisp: 1.06, corner: 0.039 },
  { tune: 1.03, crisp: 1.18, corner: 0.034 },
  { tune: 1.16, crisp: 0.88, corner: 0.05 },
] as const;

/** Heavy paper: nothing of it hisses. In Hz. */
const brightest = 5000;

/** A slap of paper on wood. */
export const whap: Effect<'whap'> = (room, at, { place }) => {
  const { tune, crisp, corner } = hands[place % hands.length]!;
  const from = (place * 0.31) % 1.5;
  const out = placeIn(room, { loudness: 0.27, walls: 0.5 });
  const sheet = new BiquadFilterNode(out.context, { type: 'lowpass', frequency: brightest, Q: 0 });
  sheet.connect(out);
  // The flat of the sheet: the air beneath it goes all at once.
  burst(sheet, at, {
    type: 'bandpass',
    frequency: 1250 * tune,
    q: 0.8,
    share: 1.5,
    seconds: 0.11,
    from,
  });
  // The crack of it, short enough never to hiss.
  burst(sheet, at, {
    type: 'bandpass',
    frequency: 3100 * crisp,
    q: 0.9,
    share: 0.7 * crisp,
    seconds: 0.025,
    from: from + 0.2,
  });
  // A corner that was still in the air.
  burst(sheet, at + corner, {
    type: 'bandpass',
    frequency: 1900 * crisp,
    q: 1.1,
    share: 0.34,
    seconds: 0.05,
    from: from + 0.4,
  });
  thud(out, at, { from: 190 * tune, to: 74 * tune, share: 0.75, seconds: 0.2 });
  ring(out, at, { pitch: 228 * tune, modes: panel });
};

/** A rubber stamp with a wooden handle: down, and off the ink again. */
export const stamp: Effect<'stamp'> = (room, at) => {
  const out = placeIn(room, { loudness: 0.28, walls: 0.35 });
  thud(out, at, { from: 150, to: 58, share: 0.8, seconds: 0.18 });
  burst(out, at, { type: 'lowpass', frequency: 750, share: 0.9, seconds: 0.07 });
  ring(out, at, { pitch: 340, modes: panel });
  burst(out, at + 0.105, {
    type: 'bandpass',
    frequency: 1700,
    q: 2,
    share: 0.24,
    attack: 0.004,
    seconds: 0.03,
    from: 0.7,
  });
};
