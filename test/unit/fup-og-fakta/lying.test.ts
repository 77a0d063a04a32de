import { expect, test } from 'vitest';
import type { Question } from '../../../src/games/fup-og-fakta/rules/question.ts';
import { askOf, more, phone, play, points, seen, viewOf } from '../../kit/fup-og-fakta-notation.ts';

const question: Question = {
  text: 'The wombat is known for droppings shaped like ____.',
  answer: 'cubes',
  accept: ['dice', 'a gambler’s stone'],
  lies: ['pears', 'rings', 'stars', 'coins', 'spirals', 'buttons'],
  category: 'Animals',
};
const material = { fresh: [question], again: [] };
const lying = (script = '', settings = {}) =>
  play(`until lying · ${script}`, { material, settings });

test('[F3] everyone is asked for a lie, by the question itself', () => {
  const game = lying();
  expect(phone(game, 'a')).toBe('write r1.q1.lie#1');
  expect(askOf(game, 'b')).toMatchObject({
    label: 'Lie',
    instruction: question.text,
    limit: 40,
    problem: null,
  });
  expect(phone(game, 'w')).toBe('wait r1.q1.wait.lying');
});

test.each(['cubes', 'CUBES!', 'the cubes', 'Cubés', 'dice', 'a gamblers stone'])(
  '[F3] "%s" is the truth, or too close to it',
  (text) => {
    const refused = lying(`a: ${text}`);
    expect(seen(refused)).toBe('lying 1.1 lied –');
    expect(askOf(refused, 'a')).toMatchObject({
      id: 'r1.q1.lie#2',
      text,
      problem: 'Too close to the truth. Try another.',
    });
  },
);

test('[F3] the second refusal closes the ask for that player alone', () => {
  const game = lying('a: cubes · a: dice');
  expect(phone(game, 'a')).toBe('wait r1.q1.wait.lying');
  expect(phone(game, 'b')).toBe('write r1.q1.lie#1');
  expect(seen(more(game, 'b: hats · c: socks'))).toContain('landing');
});

test('[F3] lies that say the same are one option with all their authors', () => {
  const { stage } = lying('a: top hats · b: Top-hats! · c: socks').state;
  const options = 'options' in stage ? stage.options : [];
  expect(options.find(({ text }) => text === 'Top hats')?.authors).toEqual(['p1', 'p2']);
});

test('[F3] each is offered two lies of the question’s own, and those alone', () => {
  for (const letter of ['a', 'b', 'c']) {
    const ask = askOf(lying(), letter);
    const suggestions = ask.kind === 'write' ? (ask.suggestions ?? []) : [];
    expect(new Set(suggestions).size).toBe(2);
    for (const one of suggestions) expect(question.lies).toContain(one);
  }
});

function suggestionsOf(letter: string): string[] {
  const ask = askOf(lying(), letter);
  return ask.kind === 'write' ? (ask.suggestions ?? []) : [];
}

test('[F3] a lie that was suggested earns half', () => {
  const [lie] = suggestionsOf('a');
  const game = lying(`a: ${lie} · b: hats · c: socks · until guessing`);
  expect(points(more(game, 'bc = lie a · a = lie b · until ending'))).toBe('a500 b500');
});

test('[F3] of a lie with two authors the one who borrowed it gets half', () => {
  const lie = suggestionsOf('a').find((one) => !suggestionsOf('b').includes(one));
  expect(lie).toBeDefined();
  const game = lying(`a: ${lie} · b: ${lie} · c: socks · until guessing`);
  expect(points(more(game, 'c = lie a · until ending'))).toBe('a250 b500');
});

test('[F4] lies of the house fill up to four options', () => {
  const { stage } = lying('a: hats · b: hats · c: hats').state;
  const options = 'options' in stage ? stage.options : [];
  expect(options).toHaveLength(4);
  const house = options.filter(({ truth, authors }) => !truth && authors.length === 0);
  expect(house).toHaveLength(2);
  for (const { text } of house) expect(question.lies).toContain(text.toLowerCase());
});

test.each([
  ['as many as the setting says', { fewestOptions: 6 }, 'a: hats · b: hats · c: hats', 6],
  ['none when it is off', { fewestOptions: 0 }, 'a: hats · b: hats · c: hats', 2],
  ['none when there are enough', {}, 'a: hats · b: socks · c: moons', 4],
  ['three when nobody lied', {}, '46s', 4],
])('[F4] %s', (_, settings, script, expected) => {
  const view = viewOf(lying(script, settings));
  expect('labels' in view ? view.labels : []).toHaveLength(expected);
});

test('[F4] the house says nothing a player has said', () => {
  const all = lying('a: pears · b: rings · c: stars', { fewestOptions: 8 });
  const view = viewOf(all);
  const texts = 'labels' in view ? view.labels.map(({ text }) => text.toLowerCase()) : [];
  expect(new Set(texts).size).toBe(texts.length);
  expect(texts).toHaveLength(7);
});

test('[F4] what the house keeps for itself is suggested to nobody, while there are enough', () => {
  const { stage } = lying().state;
  if (stage.kind !== 'lying') throw new Error(stage.kind);
  const kept = stage.house.slice(0, 3);
  const offered = new Set(Object.values(stage.suggestions).flat());
  expect(kept.filter((lie) => offered.has(lie))).toEqual([]);
});

test.each([
  ['nothing', {}, ''],
  ['half a truth’s points by the setting', { housePenaltyPercent: 50 }, 'a-500'],
])('[F4] who falls for the house loses %s', (_, settings, expected) => {
  const game = lying(
    'a: hats · b: hats · c: hats · until guessing · a = house · until ending',
    settings,
  );
  expect(points(game)).toBe(expected);
});
