import { expect, test } from 'vitest';
import { fallen, recordedAfter } from '../../bench/recorded.ts';
import type { Section } from '../../bench/section.ts';

/** A section with one row for each ratio; rows without one are told, too. */
function section(ratios: Record<string, number>): Section {
  const told = { what: 'told', ours: '1 ms', rival: '', verdict: null };
  const rows = Object.entries(ratios).map(([name, value]) => ({ ...told, ratio: { name, value } }));
  return { title: 'A bench', how: '', rows: [told, { ...told, ratio: null }, ...rows] };
}

const recorded = { lobby: 2, weight: 0.5 };

for (const [ratio, now, falls] of [
  ['lobby', 2, false],
  ['lobby', 1.4, false],
  ['lobby', 1.39, true],
  ['lobby', 9, false],
  ['weight', 0.35, false],
  ['weight', 0.34, true],
  ['lobby', Number.NaN, true],
] as const) {
  test(`[bench] ${ratio}: ${now} ${falls ? 'has' : 'has not'} fallen 30 % below the record`, () => {
    const found = fallen([section({}), section({ [ratio]: now })], recorded);
    expect(found).toEqual(falls ? [{ name: ratio, value: now, recorded: recorded[ratio] }] : []);
  });
}

test('[bench] a ratio that was never recorded has not fallen, and one not measured neither', () => {
  expect(fallen([section({ new: 0.001 })], recorded)).toEqual([]);
  expect(fallen([], recorded)).toEqual([]);
});

test('[bench] what was measured takes the record’s place, to three digits and by name', () => {
  const after = recordedAfter(
    [section({ weight: 0.123456 }), section({ answer: 12.345 })],
    recorded,
  );
  expect(JSON.stringify(after)).toBe('{"answer":12.3,"lobby":2,"weight":0.123}');
});
