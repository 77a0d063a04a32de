import { expect, test } from 'vitest';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import {
  askOf,
  letterOf,
  more,
  phone,
  play,
  seatOf,
  seen,
} from '../../kit/masterpiece-notation.ts';

/** a's picture alone hangs; b and c (and d) wrote nothing. */
const hanging = 'a: a cow on a ladder · a painted · 46s';

test('[M20] everyone but the author is asked; the author is responsible', () => {
  const game = play(hanging);
  expect(phone(game, 'b')).toBe('write r1.fool.1#1');
  expect(phone(game, 'c')).toBe('write r1.fool.1#1');
  expect(askOf(game, 'b')).toMatchObject({ label: 'Lie', limit: 120, text: '', problem: null });
  expect(askOf(game, 'a')).toMatchObject({
    kind: 'wait',
    instruction: 'You are responsible for this masterpiece',
  });
  expect(phone(game, 'w')).toBe('wait r1.wait.fooling.1');
});

test('[M20] the order of the pictures is drawn by the seed, and every order is drawn', () => {
  const everyone = 'a: two cats · b: a dog · c: a cow · abc painted';
  const order = (seed: number) => {
    const { stage } = play(everyone, { seed }).state;
    if (stage.kind !== 'fooling') throw new Error(stage.kind);
    return [stage.subject.author, ...stage.round.queue].map(letterOf).join('');
  };
  const drawn = Array.from({ length: 60 }, (_, seed) => order(seed));
  expect(new Set(drawn)).toEqual(new Set(['abc', 'acb', 'bac', 'bca', 'cab', 'cba']));
  expect(order(7)).toBe(order(7));
});

test('[M20] 45 s are shown, one more is granted', () => {
  expect(masterpiece.stage(play(hanging).state)).toMatchObject({
    timer: { ends: 46_000 + 45_000, total: 45_000 },
    place: 1,
    of: 1,
  });
  expect(seen(play(`${hanging} · 45.9s · b: a giraffe`))).toBe('fooling 1.1 lied b');
  expect(seen(play(`${hanging} · b: a giraffe · 46s`))).toBe('landing 1.1 labels 2');
});

test.each([
  'a cow on a ladder',
  'A COW, ON A LADDER!',
  '  à cow on   a ladder',
  'the cow on a ladder',
  'cow on a ladder',
  'a cow on a lader',
])('[M21] "%s" is too close to the truth', (lie) => {
  const refused = play(`${hanging} · b: ${lie}`);
  expect(seen(refused)).toBe('fooling 1.1 lied –');
  expect(askOf(refused, 'b')).toMatchObject({
    kind: 'write',
    id: 'r1.fool.1#2',
    text: lie.trim(),
    problem: 'Too close to the truth. Try another.',
  });
});

test.each([
  [
    'after one refusal another lie is taken',
    'b: a cow on a ladder · b: a tall cow',
    'wait',
    'fooling 1.1 lied b',
  ],
  [
    'the second refusal closes the ask',
    'b: a cow on a ladder · b: cow on a ladder',
    'wait',
    'fooling 1.1 lied –',
  ],
  [
    'for that player alone',
    'b: a cow on a ladder · b: cow on a ladder · c: a goat',
    'wait',
    'landing 1.1 labels 2',
  ],
])('[M21] %s', (_, script, ask, expected) => {
  const game = play(`${hanging} · ${script}`);
  expect(askOf(game, 'b').kind).toBe(ask);
  expect(seen(game)).toBe(expected);
});

const merged = [
  ['case, punctuation and spacing', 'two  goats', 'Two goats!'],
  ['accents', 'deja vu', 'Déjà vu'],
  ['a leading article', 'The red goat', 'a red goat'],
  ['a small slip', 'a goat in the snow', 'a got in the snow'],
  ['the same emoji', '🐐🐐', '🐐🐐'],
] as const;
test.each(merged)('[M22] lies that differ by %s are one option', (_, first, second) => {
  const game = play(`${hanging} · b: ${first} · c: ${second} · 46s`, { players: 4 });
  const { stage } = game.state;
  if (stage.kind !== 'landing') throw new Error(stage.kind);
  expect(stage.options.filter((option) => !option.truth)).toMatchObject([
    { text: first.trim(), authors: [seatOf('b'), seatOf('c')] },
  ]);
});

test.each([
  ['other words', 'two goats', 'three goats'],
  ['a slip in a short text', 'goat', 'boat'],
  ['other emoji', '🐐', '🐑'],
])('[M22] lies that differ by %s are two', (_, first, second) => {
  const game = play(`${hanging} · b: ${first} · c: ${second} · 46s`, { players: 4 });
  expect(seen(game)).toBe('landing 1.1 labels 3');
});

test('[M22] a merged liar still sees their own words', () => {
  const game = play(`${hanging} · b: two goats · c: Two Goats!`, { players: 4 });
  expect(askOf(game, 'c')).toMatchObject({ sent: { label: 'Lie', text: 'Two Goats!' } });
});

test.each([
  ['when all but the author have lied', 'b: a goat · c: a boat', 'landing 1.1 labels 3'],
  ['not while one has not', 'b: a goat', 'fooling 1.1 lied b'],
  ['without those who are gone', 'b: a goat · c went', 'landing 1.1 labels 2'],
  ['but not with only the author there', 'bc went', 'fooling 1.1 lied –'],
  ['nor with nobody', 'b: a goat · abc went', 'fooling 1.1 lied b'],
])('[M23] the fooling ends %s', (_, script, expected) => {
  expect(seen(play(`${hanging} · ${script}`))).toBe(expected);
});

test('[M23] without a lie the truth is shown at once', () => {
  const game = play(`${hanging} · 46s`);
  expect(seen(game)).toBe('scoring 1.1 truth of a took –: –');
  expect(masterpiece.stage(game.state)).toMatchObject({
    labels: [{ id: 'o1', text: 'a cow on a ladder' }],
    opened: ['o1'],
  });
  expect(seen(more(game, 'due · due'))).toBe('prompting 2 blank blank blank');
});
