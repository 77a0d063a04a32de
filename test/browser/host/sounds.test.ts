import { expect, test } from 'vitest';
import type { Sound } from '../../../host/show/sounds/sound.ts';
import { rendered } from './rendered.ts';

const tenNotes = Array.from({ length: 10 }, (_, note) => note);

/** Length from the onset in seconds; peak, and the loudest 50 ms, in dBFS at full faders. */
const table: [Sound, length: number, peak: number, loudness: number][] = [
  [{ kind: 'doorbell', note: 0 }, 1.2, -13, -20],
  [{ kind: 'doorbell', note: 9 }, 1.1, -18, -24],
  [{ kind: 'chimes' }, 1.6, -13, -22],
  [{ kind: 'whap', place: 0 }, 0.16, -7, -20],
  [{ kind: 'whap', place: 1 }, 0.16, -7, -19],
  [{ kind: 'whap', place: 9 }, 0.16, -6, -20],
  [{ kind: 'whoosh' }, 0.42, -14, -25],
  [{ kind: 'dot', note: 0 }, 0.3, -17, -25],
  [{ kind: 'dot', note: 9 }, 0.3, -16, -24],
  [{ kind: 'stamp' }, 0.15, -7, -19],
  [{ kind: 'truth' }, 1.3, -6, -18],
  [{ kind: 'cloth' }, 0.45, -13, -23],
  [{ kind: 'fall' }, 0.66, -8, -18],
  [{ kind: 'slide' }, 0.5, -14, -24],
  [{ kind: 'step', rank: 10 }, 0.32, -12, -21],
  [{ kind: 'step', rank: 1 }, 0.34, -11, -20],
  [{ kind: 'fanfare' }, 1.24, -11, -19],
  [{ kind: 'tick', left: 10 }, 0.05, -23, -36],
  [{ kind: 'tick', left: 0.5 }, 0.06, -11, -28],
  [{ kind: 'gavel' }, 0.46, -7, -19],
  [{ kind: 'pop', note: 0 }, 0.06, -22, -32],
  [{ kind: 'pause' }, 0.13, -15, -32],
  [{ kind: 'resume' }, 0.14, -15, -30],
];

const named = table.map(([sound, ...row]) => [JSON.stringify(sound), sound, ...row] as const);

test.each(named)('%s is as long and as loud as it was made', async (_, sound, ...expected) => {
  const [length, peak, loudness] = expected;
  const heard = await rendered([[0.1, sound]]);
  expect(heard.end - heard.onset).toBeGreaterThan(length - 0.05);
  expect(heard.end - heard.onset).toBeLessThan(length + 0.05);
  expect(Math.abs(heard.peak - peak), `peak ${heard.peak}`).toBeLessThan(1.2);
  expect(Math.abs(heard.loudness - loudness), `loudness ${heard.loudness}`).toBeLessThan(1.2);
});

test.each(named)(
  '%s is heard from its moment on, within 5 ms, and not before',
  async (_, sound) => {
    const heard = await rendered([[0.1, sound]]);
    expect(heard.onset).toBeGreaterThanOrEqual(0.1);
    expect(heard.onset).toBeLessThan(0.105);
  },
);

test.each(
  named.filter(([, { kind }]) =>
    ['whap', 'stamp', 'truth', 'dot', 'step', 'fall', 'tick', 'gavel', 'doorbell'].includes(kind),
  ),
)('%s is a blow: at its moment, not after it', async (_, sound) => {
  expect((await rendered([[0.1, sound]])).blow).toBeLessThan(0.105);
});

test.each(named)('%s is warm: hardly anything of it is above 6 kHz', async (_, sound) => {
  expect(await (await rendered([[0.1, sound]])).shareAbove(6000)).toBeLessThan(0.02);
});

test.each(named)('%s lets go of all it used', async (_, sound) => {
  expect((await rendered([[0, sound]])).silentFrom(2.2)).toBe(true);
});

test('a sound is the same each time it is made, but for the order of sums', async () => {
  const once = await rendered([[0.1, { kind: 'whap', place: 3 }]]);
  const again = await rendered([[0.1, { kind: 'whap', place: 3 }]]);
  const differences = once.channels.flatMap((samples, channel) =>
    Array.from(samples, (sample, at) => Math.abs(sample - again.channels[channel]![at]!)),
  );
  expect(Math.max(...differences.filter((difference) => difference > 0.00001), 0)).toBe(0);
});

test('no label is slapped on like the one before it, and all about as hard', async () => {
  const slaps = await Promise.all(
    tenNotes.map((place) => rendered([[0, { kind: 'whap', place }]], { seconds: 0.5 })),
  );
  slaps.slice(1).forEach((slap, index) => {
    const before = slaps[index]!;
    const [one, other] = [slap.channels[0]!, before.channels[0]!];
    const alike = one.reduce((sum, sample, at) => sum + sample * other[at]!, 0);
    expect(alike / Math.sqrt(slap.energy() * before.energy())).toBeLessThan(0.8);
    expect(Math.abs(slap.loudness - before.loudness)).toBeLessThan(2.5);
  });
});

test('the doorbells of any two players sound well together', async () => {
  const tones = await Promise.all(
    tenNotes.map(async (note) =>
      (await rendered([[0, { kind: 'doorbell', note }]], { seconds: 0.3 })).toneBetween(350, 1400),
    ),
  );
  expect(new Set(tones).size).toBe(10);
  const harsh = new Set([1, 6, 11]);
  for (const one of tones) {
    for (const other of tones) {
      const semitones = Math.round(12 * Math.log2(Math.max(one, other) / Math.min(one, other)));
      expect(harsh.has(semitones % 12), `${one} Hz and ${other} Hz`).toBe(false);
    }
  }
});

test('the clock leans closer: each tick is louder than the one before', async () => {
  const lefts = [10, 9, 8, 7, 6, 5, 4, 3, 2, 1];
  const ticks = await Promise.all(
    lefts.map((left) => rendered([[0, { kind: 'tick', left }]], { seconds: 0.5 })),
  );
  const levels = ticks.map(({ loudness }) => loudness);
  expect(levels).toEqual(levels.toSorted((one, other) => one - other));
  expect(levels.at(-1)! - levels[0]!).toBeGreaterThan(5);
});

test('the better the rank, the higher the step', async () => {
  const tones = await Promise.all(
    [10, 6, 3, 1].map(async (rank) =>
      (await rendered([[0, { kind: 'step', rank }]], { seconds: 0.3 })).toneBetween(180, 800),
    ),
  );
  expect(tones).toEqual(tones.toSorted((one, other) => one - other));
  expect(new Set(tones).size).toBe(4);
});

test('the gavel of “time’s up” falls twice', async () => {
  const heard = await rendered([[0, { kind: 'gavel' }]], { seconds: 1 });
  expect(heard.energy(0.27, 0.3)).toBeGreaterThan(heard.energy(0, 0.03));
  expect(heard.energy(0.24, 0.27)).toBeLessThan(heard.energy(0, 0.03) / 100);
});
