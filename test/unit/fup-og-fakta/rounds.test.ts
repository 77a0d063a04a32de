import { expect, test } from 'vitest';
import { fupOgFakta } from '../../../src/games/fup-og-fakta/cartridge.ts';
import type { Opening } from '../../kit/fup-og-fakta-notation.ts';
import { due, phone, play, seen, until, viewOf } from '../../kit/fup-og-fakta-notation.ts';
import { sampleQuestions } from '../../kit/sample-questions.ts';

/** The questions of a whole game that nobody answers, as `1.1 1.2 …`. */
function course(opening: Opening): string {
  const shown = new Set<string>();
  let game = play('', opening);
  while (game.state.stage.kind !== 'ending') {
    const { round, place } = game.state.stage.asked;
    shown.add(`${round}.${place}`);
    game = due(game);
  }
  return [...shown].join(' ');
}

test('[F1] three rounds of three, three and one question, for two to ten players', () => {
  expect(course({})).toBe('1.1 1.2 1.3 2.1 2.2 2.3 3.1');
  expect(fupOgFakta.players).toEqual({ min: 2, max: 10 });
});

test.each<[string, Opening, string]>([
  ['another number', { settings: { firstQuestions: 1, secondQuestions: 2 } }, '1.1 2.1 2.2 3.1'],
  ['a round of none is left out', { settings: { secondQuestions: 0 } }, '1.1 1.2 1.3 2.1'],
  [
    'too few questions: the last rounds go short',
    { material: { fresh: sampleQuestions.slice(0, 4), again: [] } },
    '1.1 1.2 1.3 2.1',
  ],
  ['none at all: straight to the ending', { material: { fresh: [], again: [] } }, ''],
])('[F1] the rounds: %s', (_, opening, expected) => {
  expect(course(opening)).toBe(expected);
});

test('[F1] each round is worth more', () => {
  const worth = (round: number) => {
    const view = viewOf(
      until(play(''), ({ state }) => 'asked' in state.stage && state.stage.asked.round === round),
    );
    return 'worth' in view ? view.worth : null;
  };
  expect(worth(1)).toEqual({ truth: 1000, fool: 500 });
  expect(worth(2)).toEqual({ truth: 2000, fool: 1000 });
  expect(worth(3)).toEqual({ truth: 3000, fool: 1500 });
});

test('[F1] a round that is left out takes its points with it', () => {
  const game = until(
    play('', { settings: { secondQuestions: 0 } }),
    ({ state }) => 'asked' in state.stage && state.stage.asked.round === 2,
  );
  expect(viewOf(game)).toMatchObject({ worth: { truth: 3000, fool: 1500 }, rounds: 2 });
});

test('[F2] read for 5 s, lie for 45 s, guess for 30 s, look at the scores for 8 s', () => {
  const timers = ['reading', 'lying', 'guessing', 'scoreboard'].map((kind) => {
    const { timer } = viewOf(play(`until ${kind}`));
    return timer?.total;
  });
  expect(timers).toEqual([5000, 45_000, 30_000, 8000]);
});

test('[F2] a long question may be read for longer', () => {
  const text = `${'a'.repeat(50)} ____ ${'b'.repeat(48)}`;
  const [first] = sampleQuestions;
  if (first === undefined) throw new Error('no samples');
  const game = play('', { material: { fresh: [{ ...first, text }], again: [] } });
  expect(viewOf(game).timer?.total).toBe(5000 + 30 * 50);
});

test('[F2] while it is read nobody is asked, and everybody reads', () => {
  const game = play('');
  expect(phone(game, 'a')).toBe('wait r1.q1.wait.reading');
  expect(fupOgFakta.ask(game.state, 'p1').instruction).toContain('____');
  expect(fupOgFakta.ask(game.state, 'p99').instruction).toContain('____');
});

test.each([
  ['lies end when all have lied', 'until lying · a: moons · b: hats · c: socks', 'landing 1.1'],
  ['not before', 'until lying · a: moons · b: hats', 'lying 1.1 lied ab'],
  ['who is gone is not waited for', 'until lying · c went · a: moons · b: hats', 'landing 1.1'],
  ['nor who has left', 'until lying · a: moons · b: hats · c left', 'landing 1.1'],
  ['with nobody there the time runs', 'until lying · abc went', 'lying 1.1'],
  ['one who comes back first ends nothing', 'until lying · abc went · 1s · b came', 'lying 1.1'],
  [
    'guesses end when all have guessed',
    'until lying · a: moons · b: hats · c: socks · until guessing · abc = truth',
    'scoring 1.1',
  ],
  [
    'the host takes answers one second longer',
    'until lying · 45.9s · a: moons',
    'lying 1.1 lied a',
  ],
  ['and then no more', 'until lying · 46s', 'landing 1.1'],
  ['nobody skips the scores', 'until scoreboard · 7.9s', 'scoreboard 1.1'],
  ['after which comes the next question', 'until scoreboard · 8s', 'reading 1.2'],
])('[F2] %s', (_, script, expected) => {
  expect(seen(play(script))).toContain(expected);
});

test('[F2] the options are mixed by the seed, and the same seed mixes them the same', () => {
  const order = (seed: number) => {
    const { stage } = play('until lying · a: moons · b: hats · c: socks', { seed }).state;
    if (stage.kind !== 'landing') throw new Error(stage.kind);
    return stage.options.findIndex((option) => option.truth);
  };
  const places = Array.from({ length: 60 }, (_, seed) => order(seed));
  expect(new Set(places)).toEqual(new Set([0, 1, 2, 3]));
  expect(order(9)).toBe(order(9));
});

test('[F2] answers hang with a capital and without a full stop, whoever wrote them', () => {
  const game = play('until lying · a: moons. · b: hats · c: Socks', {
    settings: { fewestOptions: 0 },
  });
  const view = viewOf(game);
  const texts = view.kind === 'landing' ? view.labels.map(({ text }) => text) : [];
  expect(texts.every((text) => /^[\p{Lu}\d]/u.test(text))).toBe(true);
  expect(texts).toEqual(expect.arrayContaining(['Moons', 'Hats', 'Socks']));
});

test('[F2] after the last question come the final scores at once', () => {
  const game = play('', { settings: { firstQuestions: 1, secondQuestions: 0, thirdQuestions: 0 } });
  const ended = until(game, ({ state }) => state.stage.kind === 'ending');
  expect(seen(ended)).toBe('ending places');
});
