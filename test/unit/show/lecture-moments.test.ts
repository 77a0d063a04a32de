import { expect, test } from 'vitest';
import { cues } from '../../../host/games/fup-og-fakta/cues.ts';
import { moments } from '../../../host/games/fup-og-fakta/moments.ts';
import type { FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';
import type { StagePerson } from '../../../src/room/stage-view.ts';
import { due, more, play, viewOf } from '../../kit/fup-og-fakta-notation.ts';
import type { Played } from '../../kit/fup-og-fakta-notation.ts';

const people: StagePerson[] = ['Ada', 'Bo', 'Cy'].map((name, index) => ({
  seat: `p${index + 1}`,
  name,
  face: null,
  colour: index,
  here: true,
  points: 0,
}));
const settings = { firstQuestions: 2, secondQuestions: 1, thirdQuestions: 0 };
const wall = 'until lying · a: hats · b: socks · c: moons · until guessing';

/** Every view of a game from here to its end. */
function views(game: Played): FupOgFaktaStage[] {
  const seen = [viewOf(game)];
  let now = game;
  while (seen.at(-1)?.timer) {
    now = due(now);
    seen.push(viewOf(now));
  }
  return seen;
}

const said = (all: readonly FupOgFaktaStage[]) =>
  all.flatMap((view, index) =>
    moments(all[index - 1] ?? null, view, people).map(({ kind }) => kind),
  );

test('a game nobody plays is opened, guessed at, turned and closed in the pig’s words', () => {
  expect(said(views(play('', { settings })))).toEqual([
    'fup-og-fakta firstQuestion',
    'fup-og-fakta guessing',
    'reveal allUnpicked',
    'fup-og-fakta truthNobody',
    'ledger firstLedger',
    'fup-og-fakta question',
    'fup-og-fakta guessing',
    'reveal allUnpicked',
    'fup-og-fakta truthNobody',
    'ledger nobodyGained',
    'fup-og-fakta lastQuestion',
    'fup-og-fakta guessing',
    'reveal allUnpicked',
    'fup-og-fakta truthNobody',
    'prizes places',
    'fup-og-fakta over',
  ]);
});

test.each([
  ['one found it', 'ab = lie c · c = truth', ['reveal lieTwo', 'fup-og-fakta truthOne']],
  ['some found it', 'ab = truth · c = lie a', ['reveal lieOne', 'fup-og-fakta truthSome']],
  ['all found it', 'abc = truth', ['fup-og-fakta truthAll']],
])('of the truth it is said that %s', (_, guesses, kinds) => {
  const reveal = views(more(play(wall, { settings }), guesses));
  const first = reveal.findIndex(({ kind }) => kind === 'scoreboard');
  expect(said(reveal.slice(0, first)).slice(-kinds.length)).toEqual(kinds);
});

test('who fell for the house is told whose it was', () => {
  const one = 'until lying · a: hats · b: hats · c: hats · until guessing · a = house';
  expect(said(views(more(play(one, { settings }), 'until scoring')))).toContain(
    'fup-og-fakta house',
  );
});

test('[F5] the stamp is heard when the points are added', () => {
  const reveal = views(more(play(wall, { settings }), 'ab = lie c · c = truth'));
  const lie = reveal.find((view) => view.kind === 'scoring' && view.beat.kind === 'lie');
  if (lie?.kind !== 'scoring') throw new Error('no lie');
  const stamp = cues(lie, people)?.cues.find(({ sound }) => sound?.kind === 'stamp');
  expect(stamp?.at).toBeCloseTo(0.72 * lie.timer.total);
});
