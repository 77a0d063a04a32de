import { expect, test, vi } from 'vitest';
import { loadTextFilter } from '../../../workers/engine/text-filter.ts';
import { unsaidNames } from '../../../workers/engine/unsaid-names.ts';

const moderate = await loadTextFilter('moderate');

const people = (...names: (string | null)[]) =>
  names.map((name, index) => ({
    seat: `p${index + 1}`,
    name,
    face: null,
    colour: index,
    here: true,
    points: null,
  }));

test('a name a family would not say aloud is unsaid, however it is spelt', () => {
  const unsaid = unsaidNames(moderate);
  expect(unsaid(people('Ada', 'Fück', null, 'D!ckhead', 'Dick'))).toEqual(['p2', 'p4']);
});

test('each name is judged once, a new one when it comes', () => {
  const filter = vi.fn<typeof moderate>(moderate);
  const unsaid = unsaidNames(filter);
  unsaid(people('Ada', 'Bo'));
  unsaid(people('Ada', 'Bo'));
  expect(filter).toHaveBeenCalledTimes(2);
  expect(unsaid(people('Ada', 'Penis'))).toEqual(['p2']);
  expect(unsaid(people('Ada', 'Bo'))).toEqual([]);
  expect(filter).toHaveBeenCalledTimes(3);
});
