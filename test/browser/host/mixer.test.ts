import { expect, test } from 'vitest';
import type { Mixer } from '../../../host/show/sounds/mixer.ts';
import type { Sound } from '../../../host/show/sounds/sound.ts';
import { fullFaders, rendered } from './rendered.ts';

const ceiling = -1;

const whaps = (apart: number) =>
  Array.from({ length: 10 }, (_, place) => [0.1 + place * apart, { kind: 'whap', place }] as const);
const atOnce: readonly Sound[] = [
  { kind: 'truth' },
  { kind: 'chimes' },
  { kind: 'stamp' },
  { kind: 'gavel' },
  { kind: 'fall' },
  { kind: 'fanfare' },
  { kind: 'tick', left: 0.5 },
  ...Array.from({ length: 10 }, (_, note): Sound => ({ kind: 'doorbell', note })),
  ...Array.from({ length: 10 }, (_, note): Sound => ({ kind: 'dot', note })),
];
const everything = atOnce.map((sound) => [0.1, sound] as const);

test.each([
  ['ten whaps at the very same moment', whaps(0)],
  ['a burst of ten whaps', whaps(0.03)],
  ['everything there is, at the very same moment', [...whaps(0), ...everything]],
  ['a burst of ten whaps into everything else', [...whaps(0.03), ...everything]],
  [
    'the same whap a hundred times over',
    Array.from({ length: 100 }, () => [0.1, { kind: 'whap', place: 1 }] as const),
  ],
])('%s stays under -1 dBFS', async (_, score) => {
  const heard = await rendered(score);
  expect(heard.peak).toBeLessThan(ceiling);
  // And it is the lid that keeps it there, not a lack of noise.
  expect(heard.peak).toBeGreaterThan(-6);
});

test.each<Sound>([
  { kind: 'whap', place: 1 },
  { kind: 'truth' },
  { kind: 'stamp' },
  { kind: 'fall' },
  { kind: 'gavel' },
])('$kind alone does not touch the lid', async (sound) => {
  const loud = await rendered([[0.1, sound]]);
  const quiet = await rendered([[0.1, sound]], { faders: { effects: 0.5, ticks: 0.5 } });
  // Half a fader is a quarter of the amplitude.
  expect(loud.peak - quiet.peak).toBeCloseTo(20 * Math.log10(4), 3);
});

test('a fader at nothing is silence, and leaves the other alone', async () => {
  const whap = [0.1, { kind: 'whap', place: 0 }] as const;
  const tick = [0.1, { kind: 'tick', left: 3 }] as const;
  const noEffects = { faders: { effects: 0, ticks: 1 } };
  const noTicks = { faders: { effects: 1, ticks: 0 } };
  expect((await rendered([whap], noEffects)).silentFrom(0)).toBe(true);
  expect((await rendered([tick], noEffects)).peak).toBeGreaterThan(-30);
  expect((await rendered([tick], noTicks)).silentFrom(0)).toBe(true);
  expect((await rendered([whap], noTicks)).peak).toBeGreaterThan(-30);
});

test('muted in the middle, what sounds is gone within a tenth of a second', async () => {
  const score = [[0, { kind: 'truth' }] as const];
  const mute = { at: 0.512, act: (desk: Mixer) => desk.fade({ effects: 0, ticks: 0 }) };
  const heard = await rendered(score, { meanwhile: mute });
  expect(heard.energy(0.4, 0.5)).toBeGreaterThan(0);
  expect(heard.silentFrom(0.612)).toBe(true);
});

test('a fader moved while it sounds makes no crackle of its own', async () => {
  const score = [[0, { kind: 'fanfare' }] as const];
  const down = { at: 0.8, act: (desk: Mixer) => desk.fade({ effects: 0.2, ticks: 1 }) };
  const heard = await rendered(score, { meanwhile: down });
  const [still] = (await rendered(score, { faders: fullFaders })).channels;
  const [moved] = heard.channels;
  const steepest = (samples: Float32Array) =>
    samples.reduce(
      (most, sample, at) => Math.max(most, Math.abs(sample - (samples[at - 1] ?? 0))),
      0,
    );
  expect(steepest(moved!)).toBeLessThanOrEqual(steepest(still!) * 1.001);
});
