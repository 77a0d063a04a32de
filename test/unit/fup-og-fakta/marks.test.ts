import { expect, test } from 'vitest';
import { fupOgFakta } from '../../../src/games/fup-og-fakta/cartridge.ts';
import {
  askOf,
  happen,
  more,
  optionOf,
  play,
  until,
  viewOf,
} from '../../kit/fup-og-fakta-notation.ts';
import type { Played } from '../../kit/fup-og-fakta-notation.ts';

const settings = { firstQuestions: 1, secondQuestions: 0, thirdQuestions: 0 };
const wall = 'until lying · a: hats · b: socks · c: moons · until guessing';
const guessing = (script = '') => play(`${wall} · ${script}`, { settings });

function given(game: Played, who: string, what: string): string[] | undefined {
  const id = optionOf(game, what);
  return askOf(game, who).marks?.on.find(({ choice }) => choice === id)?.given;
}

test('[F6] six emoji on every option but one’s own, for watchers on all', () => {
  const game = guessing();
  expect(askOf(game, 'a').marks?.emoji).toHaveLength(6);
  expect(askOf(game, 'a').marks?.on).toHaveLength(3);
  expect(given(game, 'a', 'lie a')).toBeUndefined();
  expect(askOf(game, 'w').marks?.on).toHaveLength(4);
});

test('[F6] one of each kind an option; it can be taken back', () => {
  const marked = guessing('b marks lie a 😂 · b marks lie a 👏 · b marks lie c 😂');
  expect(given(marked, 'b', 'lie a')).toEqual(['😂', '👏']);
  expect(given(marked, 'b', 'lie c')).toEqual(['😂']);
  const again = more(marked, 'b marks lie a 😂');
  expect(again.state).toBe(marked.state);
  expect(given(more(marked, 'b unmarks lie a 😂'), 'b', 'lie a')).toEqual(['👏']);
});

test.each([
  ['before there are options', 'until lying', 'r1.q1.o1', '😂'],
  ['an emoji that is not offered', wall, 'r1.q1.o1', '🥔'],
  ['an option that does not exist', wall, 'r1.q1.o9', '😂'],
  ['an option of another question', wall, 'r1.q2.o1', '😂'],
])('[F6] %s: nothing changes', (_, script, target, emoji) => {
  const game = play(script);
  const after = happen(game, { kind: 'reacted', seat: 'p99', target, emoji, on: true });
  expect(after.state).toBe(game.state);
});

test('[F6] one’s own lie cannot be marked', () => {
  const game = guessing();
  expect(more(game, 'a marks lie a 😂').state).toBe(game.state);
});

test('[F6] during the reveal, until that of the option is over; the stage shows what is turned', () => {
  const revealing = guessing('b marks lie a 😂 · a = truth · bc = lie a');
  const lie = until(revealing, (game) => {
    const view = viewOf(game);
    return view.kind === 'scoring' && view.beat.kind === 'lie';
  });
  expect(viewOf(revealing)).toMatchObject({ marks: [] });
  const marked = more(lie, 'w marks lie a 😂');
  const option = optionOf(marked, 'lie a');
  expect(viewOf(marked)).toMatchObject({ marks: [{ option, emoji: '😂', count: 2 }] });
  const over = until(marked, (game) => {
    const view = viewOf(game);
    return view.kind === 'scoring' && view.beat.kind === 'truth';
  });
  expect(more(over, 'w unmarks lie a 😂').state).toBe(over.state);
  expect(given(over, 'w', 'truth')).toEqual([]);
});

function awards(script: string) {
  const ended = until(
    guessing(script),
    ({ state }) => state.stage.kind === 'ending' && state.stage.beat.kind === 'over',
  );
  const { achievements = [] } = fupOgFakta.outcome(ended.state) ?? {};
  return Object.fromEntries(
    achievements.map(({ id, title, why, seats }) => [id, { title, why, seats }]),
  );
}

test('[F6] most of a kind wins its award; ties share; house and truth win none', () => {
  const given = awards(
    'b marks lie a 😂 · c marks lie a 😂 · a marks lie b 😂 · b marks truth 👏 · w marks truth 👏 · b marks lie c 🐷 · a marks lie b 🐷 · c marks house ❤️ · abc = truth',
  );
  expect(given['funniest']).toEqual({
    title: 'Funniest lie',
    why: '“Hats” drew 2 laughs.',
    seats: ['p1'],
  });
  expect(given['pig']?.seats.toSorted()).toEqual(['p2', 'p3']);
  expect(given['finest']).toBeUndefined();
  expect(given['loveliest']).toBeUndefined();
});

test('[F7] best liar, sharpest nose, most gullible, and the lie that fooled the most in full', () => {
  const given = awards('a = truth · bc = lie a');
  expect(given['liar']).toMatchObject({ title: 'Best Liar', seats: ['p1'] });
  expect(given['nose']).toMatchObject({ title: 'Sharpest Nose', seats: ['p1'] });
  expect(given['gullible']).toMatchObject({ title: 'Most Gullible', seats: ['p2', 'p3'] });
  expect(given['lie']).toEqual({
    title: 'Lie of the Evening',
    why: '“Hats” fooled 2 people.',
    seats: ['p1'],
  });
});

test('[F7] nobody gets one for nothing', () => {
  expect(awards('until ending')).toEqual({});
});
