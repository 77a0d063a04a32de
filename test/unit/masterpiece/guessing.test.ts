import { describe, expect, test } from 'vitest';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import { MasterpieceSettings } from '../../../src/games/masterpiece/settings.ts';
import type { MasterpieceState } from '../../../src/games/masterpiece/state.ts';
import { indistinguishable } from '../../kit/masterpiece-secrets.ts';
import { askOf, more, phone, play, seatOf, seen } from '../../kit/masterpiece-notation.ts';
import type { Opening } from '../../kit/masterpiece-notation.ts';

const four = { players: 4 };
const lied = 'a: a cow on a ladder · a painted · 46s · b: a goat · c: a boat · d: two nuns';
const guessing = `${lied} · until guessing`;

function optionTexts(state: MasterpieceState): string[] {
  return 'options' in state.stage ? state.stage.options.map((option) => option.text) : [];
}

test('[M30] the labels fly in before the clock starts', () => {
  const landing = play(lied, four);
  expect(masterpiece.stage(landing.state)).toMatchObject({
    kind: 'landing',
    timer: { ends: 46_000 + 4 * 700, total: 4 * 700 },
  });
  expect(phone(landing, 'b')).toBe('wait r1.wait.landing.1');
  expect(seen(more(landing, '2.7s'))).toBe('landing 1.1 labels 4');
  expect(masterpiece.stage(more(landing, '2.8s').state)).toMatchObject({
    kind: 'guessing',
    timer: { ends: 46_000 + 2800 + 20_000, total: 20_000 },
  });
});

test('[M30] with no time to fly the guessing begins at once', () => {
  const game = play(lied, { ...four, settings: { landingMilliseconds: 0 } });
  expect(seen(game)).toBe('guessing 1.1 labels 4 guessed –');
});

test('[M30] phones and big screen show the same options in the same order', () => {
  const game = play(guessing, four);
  const view = masterpiece.stage(game.state);
  if (view.kind !== 'guessing' || !('labels' in view)) throw new Error(view.kind);
  const ask = askOf(game, 'b');
  if (ask.kind !== 'pick') throw new Error(ask.kind);
  expect(ask.label).toBe('Options');
  expect(ask.options.map(({ id, text }) => ({ id, text }))).toEqual(view.labels);
  expect(ask.options.map(({ id }) => id)).toEqual(['o1', 'o2', 'o3', 'o4']);
});

test('[M30] the order is drawn by the seed: the truth is found in every place', () => {
  const places = Array.from({ length: 60 }, (_, seed) =>
    optionTexts(play(guessing, { ...four, seed }).state).indexOf('a cow on a ladder'),
  );
  expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
});

test('[M31] the author does not guess, and is still responsible', () => {
  const game = play(guessing, four);
  expect(askOf(game, 'a')).toMatchObject({
    kind: 'wait',
    instruction: 'You are responsible for this masterpiece',
  });
  expect(more(game, 'a = o1').state).toBe(game.state);
});

test('[M31] nobody can pick what they wrote', () => {
  const game = play(guessing, four);
  const ask = askOf(game, 'b');
  if (ask.kind !== 'pick') throw new Error(ask.kind);
  expect(ask.options.filter((option) => !option.open).map((option) => option.text)).toEqual([
    'a goat',
  ]);
  expect(more(game, 'b = lie b').state).toBe(game.state);
  expect(more(game, 'b = lie c').state).not.toBe(game.state);
});

test('[M31] who would have only one option left is not asked', () => {
  const game = play(
    'a: a cow on a ladder · a painted · 46s · b: a goat · 46s · until guessing',
    four,
  );
  expect(seen(game)).toBe('guessing 1.1 labels 2 guessed –');
  expect(askOf(game, 'b').kind).toBe('wait');
  expect(askOf(game, 'c').kind).toBe('pick');
  expect(seen(more(game, 'cd = truth'))).toBe('scoring 1.1 unpicked b');
});

test('[M31] when nobody can be asked the reveal begins', () => {
  const game = play('a: a cow on a ladder · a painted · 46s · b: a goat · c: A goat');
  expect(seen(game)).toBe('landing 1.1 labels 2');
  expect(seen(more(game, 'due'))).toBe('scoring 1.1 unpicked bc');
});

test.each([lied, guessing, `${guessing} · b = truth`])(
  '[M31] nothing tells the truth apart, nor whose picture it is: %s',
  (script) => {
    const { state } = play(script, four);
    expect(indistinguishable(state)).toEqual([]);
  },
);

test('[M31] the check for telling the truth apart can fail', () => {
  const { state } = play(guessing, four);
  const leaky = {
    ...masterpiece,
    stage: (shown: MasterpieceState) => ({ ...masterpiece.stage(shown), leak: shown.stage }),
  };
  expect(indistinguishable(state, leaky)).not.toEqual([]);
});

test.each([
  ['when all who may have guessed', 'b = truth · c = lie b · d = truth', 'scoring 1.1 unpicked cd'],
  ['not while one has not', 'b = truth · c = lie b', 'guessing 1.1 labels 4 guessed bc'],
  ['without those who are gone', 'b = truth · c = lie b · d went', 'scoring 1.1 unpicked cd'],
  ['not with nobody there', 'b = truth · abcd went', 'guessing 1.1 labels 4 guessed b'],
  ['at the deadline', 'b = lie c · 21s', 'scoring 1.1 unpicked bd'],
])('[M32] the guessing ends %s', (_, script, expected) => {
  const game = play(`${guessing} · ${script}`, four);
  expect(seen(game)).toBe(expectedUnpicked(expected, game.state));
});

/** Unpicked lies come in the order of the wall. */
function expectedUnpicked(expected: string, state: MasterpieceState): string {
  const [head, authors] = expected.split(' unpicked ');
  if (authors === undefined || !('options' in state.stage)) return expected;
  const order = state.stage.options.flatMap((option) => option.authors);
  const sorted = [...authors].toSorted(
    (one, other) => order.indexOf(seatOf(one)) - order.indexOf(seatOf(other)),
  );
  return `${head} unpicked ${sorted.join('')}`;
}

describe('[M32] for those who see the stage late', () => {
  const late = { ...four, settings: { lingerSeconds: 12 } };
  const all = `${guessing} · 3s · bcd = truth`;

  test('the clock is longer by as much, and is the true one', () => {
    const { state, at } = play(guessing, late);
    expect(masterpiece.stage(state)).toMatchObject({
      kind: 'guessing',
      timer: { ends: at + 32_000, total: 32_000 },
    });
    expect(seen(play(`${guessing} · 32.9s`, late))).toBe('guessing 1.1 labels 4 guessed –');
    expect(seen(play(`${guessing} · 33s`, late))).toMatch(/^scoring/);
  });

  test('the labels land at the pace they always do', () => {
    expect(masterpiece.stage(play(lied, late).state)).toMatchObject({ timer: { total: 4 * 700 } });
  });

  test('options that all have guessed at stay until they have been seen', () => {
    expect(seen(play(`${all} · 8.9s`, late))).toBe('guessing 1.1 labels 4 guessed bcd');
    expect(seen(play(`${all} · 9s`, late))).toMatch(/^scoring/);
  });

  test('who guesses when they have been seen ends it, as ever', () => {
    const waiting = play(`${guessing} · bc = truth · 12s`, late);
    expect(seen(waiting)).toBe('guessing 1.1 labels 4 guessed bc');
    expect(seen(more(waiting, 'd = truth'))).toMatch(/^scoring/);
  });

  test('who comes back ends nothing in which another has something to do', () => {
    const script = `${guessing} · b = truth · bcd went · 12s · b came · 1s`;
    expect(seen(play(script, late))).toBe('guessing 1.1 labels 4 guessed b');
  });

  test('every state of it is one the cartridge understands, and one from before is, too', () => {
    const { state } = play(all, late);
    expect(masterpiece.state.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    const before = play(all, four).state;
    expect(JSON.stringify(before)).not.toContain('linger');
    expect(masterpiece.state.parse(before)).toEqual(before);
  });

  test('the estimate counts it once a picture', () => {
    const [now, later] = [four, late].map(({ settings = {} }: Opening) =>
      masterpiece.estimate(4, MasterpieceSettings.parse({ rounds: 1, ...settings })),
    );
    expect(later! - now!).toBe(4 * 12_000);
  });
});

test('[M32] a guess is given once', () => {
  const game = play(`${guessing} · b = truth`, four);
  expect(more(game, 'b = lie c').state).toBe(game.state);
  expect(askOf(game, 'b')).toMatchObject({
    kind: 'wait',
    sent: { label: 'Guess', text: 'a cow on a ladder' },
  });
});

test.each([
  ['prompt', 'a: two cats · a painted · 45.99s · b: late', 'prompting 1 dry painting blank blank'],
  ['lie', 'a: two cats · a painted · 46s · 45.99s · b: late', 'fooling 1.1 lied b'],
  ['guess', `${guessing} · 20.99s · b = truth`, 'guessing 1.1 labels 4 guessed b'],
])('[M33] a %s is taken for one second longer than is shown', (_, script, expected) => {
  expect(seen(play(script, four))).toBe(expected);
});

test('[M33] the grace is a setting', () => {
  const settings = { graceSeconds: 3 };
  expect(seen(play('a: x · a painted · 47.9s', { settings }))).toBe('prompting 1 dry blank blank');
  expect(seen(play('a: x · a painted · 48s', { settings }))).toBe('fooling 1.1 lied –');
});
