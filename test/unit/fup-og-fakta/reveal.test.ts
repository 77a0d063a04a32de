import { expect, test } from 'vitest';
import { fupOgFakta } from '../../../src/games/fup-og-fakta/cartridge.ts';
import {
  due,
  more,
  play,
  points,
  revealOf,
  seen,
  until,
  viewOf,
} from '../../kit/fup-og-fakta-notation.ts';

const wall = 'until lying · a: hats · b: socks · c: moons · d: ponds · until guessing';
const guessed = `${wall} · ab = lie c · c = lie a · d = truth`;
const reveal = () => play(guessed, { players: 4 });

test('[F5] what fooled nobody first, then by rising votes, the truth last', () => {
  expect(revealOf(reveal())).toEqual([
    'unpicked 2',
    'lie of a took c: a500',
    'lie of c took ab: c1000',
    'truth took d: d1000',
  ]);
});

test('[F5] points are added when they are stamped, not when the option is turned', () => {
  const story: string[] = [];
  let game = reveal();
  while (game.state.stage.kind === 'scoring') {
    const { beat, paid } = game.state.stage;
    story.push(`${beat}${paid ? ' stamped' : ''}: ${points(game)}`);
    game = due(game);
  }
  expect(story).toEqual([
    '0: ',
    '0 stamped: ',
    '1: ',
    '1 stamped: a500',
    '2: a500',
    '2 stamped: a500 c1000',
    '3: a500 c1000',
    '3 stamped: a500 c1000 d1000',
  ]);
  expect(seen(game)).toBe('scoreboard 1.1 1c 0→1000 1d 0→1000 3a 0→500 4b 0→0');
});

test('[F5] of a label nothing but its text is seen before its beat', () => {
  const view = viewOf(reveal());
  expect(view).toMatchObject({ kind: 'scoring', opened: expect.any(Array) });
  const shown = JSON.stringify(view.kind === 'scoring' ? view.labels : null);
  expect(shown).not.toContain('authors');
  expect(view.kind === 'scoring' && view.opened).toHaveLength(2);
});

test('[F5] a whole reveal takes no longer than the setting says', () => {
  const settings = { revealSeconds: 10 };
  const begun = play(guessed, { players: 4, settings });
  const over = until(begun, ({ state }) => state.stage.kind === 'scoreboard');
  expect(over.at - begun.at).toBeLessThanOrEqual(10_000);
});

test('[F5] nobody guessed: the truth is shown all the same', () => {
  expect(revealOf(play(`${wall} · until scoring`, { players: 4 })).at(-1)).toBe('truth took –: –');
});

test('[F5] without an option to choose between there is no guessing', () => {
  const settings = { fewestOptions: 0 };
  expect(seen(play('until lying · until scoring', { settings }))).toBe(
    'scoring 1.1 truth took –: –',
  );
});

test('nobody can pick what they wrote, and who has one option left is not asked', () => {
  const settings = { fewestOptions: 0 };
  const game = play('until lying · a: hats · b: hats · c: hats · until scoring', { settings });
  expect(game.state.stage.kind).toBe('scoring');
  const own = play(`${wall} · a = lie a`, { players: 4 });
  expect(seen(own)).toContain('guessed –');
});

test.each([
  ['while it is read', '', [], 0, false],
  ['before a guess', wall, [], 0, false],
  ['all have guessed and nothing is shown', guessed, [], 2500, true],
  ['one has guessed', `${wall} · a = truth`, [], 1000, true],
  ['in mid-reveal, after a stamp', `${guessed} · due · due · due`, [], 2500, true],
])('ended %s: what was guessed is scored', (_, script, __, expected, scored) => {
  const ended = more(play(script, { players: 4 }), 'ended');
  const all = Object.values(fupOgFakta.points(ended.state)).reduce((sum, one) => sum + one, 0);
  expect(all).toBe(expected);
  expect(fupOgFakta.outcome(ended.state)).toMatchObject({ aborted: 'ended by the host' });
  expect(fupOgFakta.exhibits(ended.state)).toMatchObject([{ round: 1, place: 1, scored }]);
  expect(fupOgFakta.reduce(ended.state, { kind: 'ended', reason: 'newer version', at: 9e6 })).toBe(
    ended.state,
  );
});

test('a seat’s progress says what it did last, and whether that counted', () => {
  const at = (script: string) => fupOgFakta.progress(play(script, { players: 4 }).state);
  expect(at('').seats[0]).toEqual({ seat: 'p1', step: 'nothing yet', scored: false });
  expect(at(wall).seats[1]?.step).toBe('round 1, question 1: lied');
  expect(at(wall).lastActor).toBe('console');
  expect(at(`${wall} · c = truth`)).toMatchObject({ lastActor: 'p3' });
  expect(at(`${guessed} · until scoreboard`).seats[3]).toEqual({
    seat: 'p4',
    step: 'round 1, question 1: guessed',
    scored: true,
  });
});
