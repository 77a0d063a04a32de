import { expect, test } from 'vitest';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import { more, play, points, seen, type Played } from '../../kit/masterpiece-notation.ts';

/** a's picture; b, c, d and e lied, each in their own words. */
const five = { players: 5 };
const lied =
  'a: a cow on a ladder · a painted · 46s · b: a goat · c: a boat ride · d: two nuns · e: some soup';
const guessing = `${lied} · until guessing`;

test.each([
  ['guessing the truth is worth 5, being recognised 3', 'b = truth · cde = lie b', 'a3 b14'],
  ['each player fooled is worth 3', 'bcd = lie e · e = lie d', 'd3 e9'],
  ['everyone right', 'bcde = truth', 'a12 b5 c5 d5 e5'],
  ['no guess, no point', '21s', ''],
  ['only the guesses given', 'b = truth · 21s', 'a3 b5'],
])('[M40] %s', (_, script, expected) => {
  expect(points(play(`${guessing} · ${script} · until totals`, five))).toBe(expected);
});

test('[M40] a right guesser who wrote no lie still gets 5', () => {
  const silent = 'a: a cow on a ladder · a painted · 46s · b: a goat · 46s · until guessing';
  expect(points(play(`${silent} · c = truth · until totals`))).toBe('a3 c5');
});

test('[M40] merged liars gain each', () => {
  const merged = 'a: a cow · a painted · 46s · b: two goats · c: Two goats · d: a pig · e: a hen';
  const game = play(`${merged} · until guessing · de = lie b · bc = lie d · until totals`, five);
  expect(points(game)).toBe('b6 c6 d6');
});

test('[M40] the points are settings', () => {
  const settings = { truthPoints: 10, foolPoints: 2, painterPoints: 1 };
  const game = play(`${guessing} · b = truth · c = lie b · until totals`, { ...five, settings });
  expect(points(game)).toBe('a1 b12');
});

/** Every beat with the points shown so far and how long it is seen. */
function beats(game: Played): string[] {
  const { stage } = game.state;
  if (stage.kind !== 'scoring') return [];
  const line = `${seen(game)} | ${points(game)} | ${stage.timer.total / 1000}s`;
  return [line.replace('scoring 1.1 ', ''), ...beats(more(game, 'due'))];
}

test('[M41] unpicked lies together, then by rising votes, the truth last; points come with the beat', () => {
  const game = play(`${guessing} · b = lie c · c = truth · d = lie c · e = lie d`, five);
  expect(beats(game).map((line) => line.replace(/unpicked (be|eb)/, 'unpicked be'))).toEqual([
    'unpicked be |  | 3s',
    'lie of d took e: d+3 | d3 | 4s',
    'lie of c took bd: c+6 | c6 d3 | 4s',
    'truth of a took c: c+5 a+3 | a3 c11 d3 | 6s',
  ]);
});

test('[M41] the truth comes last even when most picked it not', () => {
  const game = play(`${guessing} · b = truth · cde = lie b`, five);
  expect(beats(game).at(-1)).toBe('truth of a took b: b+5 a+3 | a3 b14 | 6s');
});

test('[M41] a label once turned stays turned', () => {
  const game = play(`${guessing} · bc = lie d · d = truth · e = lie d · until scoring`, five);
  const opened = (one: Played) => {
    const view = masterpiece.stage(one.state);
    return 'opened' in view ? (view.opened as string[]).length : -1;
  };
  expect([game, more(game, 'due'), more(game, 'due · due')].map(opened)).toEqual([3, 4, 5]);
});

test('[M41] ten players’ reveal takes 25 s at most', () => {
  const names = [...'bcdefghij'];
  const lies = [
    'goat',
    'boat ride',
    'two nuns',
    'soup',
    'a wig',
    'Oslo',
    'rain',
    'my aunt',
    'jelly',
  ];
  const told = names.map((who, index) => `${who}: ${lies[index]}`).join(' · ');
  const around = names.map((who, index) => `${who} = lie ${names[(index + 1) % names.length]}`);
  const game = play(
    `a: a cow on a ladder · a painted · 46s · ${told} · until guessing · ${around.join(' · ')}`,
    { players: 10 },
  );
  const shown = beats(game);
  expect(shown).toHaveLength(10);
  const seconds = shown.reduce((sum, line) => sum + Number(/([\d.]+)s$/.exec(line)?.[1]), 0);
  expect(seconds).toBeGreaterThan(24);
  expect(seconds).toBeLessThanOrEqual(25);
});

test('[M41] then the totals, from old to new, in the order of the new ranks', () => {
  const game = play(
    `${guessing} · b = lie c · c = truth · d = lie c · e = lie d · until totals`,
    five,
  );
  expect(seen(game)).toBe('totals 1.1 1c 0→11 2a 0→3 2d 0→3 4b 0→0 4e 0→0');
  const rows = masterpiece.stage(game.state);
  expect(rows).toMatchObject({
    timer: { total: 6000 },
    rows: [{ seat: 'p3', before: 0, round: 11, after: 11, rankBefore: 1, rank: 1 }, {}, {}, {}, {}],
  });
});

test('[M41] the ledger tells the round from the game', () => {
  const first = play(`${guessing} · bcde = truth · until totals · due`, five);
  const again = more(
    first,
    'a: a fish · a painted · 46s · b: a goat · 46s · until guessing · cde = lie b · until totals',
  );
  expect(masterpiece.stage(again.state)).toMatchObject({
    rows: [
      { seat: 'p2', before: 5, round: 9, after: 14, rankBefore: 2, rank: 1 },
      { seat: 'p1', before: 12, round: 0, after: 12, rankBefore: 1, rank: 2 },
      {},
      {},
      {},
    ],
  });
});

test('[M42] a whole game is played by deadlines and events alone, the same each time', () => {
  const script = `${guessing} · b = lie c · c = truth · d = lie c · e = lie d · until ending · until ending`;
  const one = play(script, five);
  const other = play(script, five);
  expect(JSON.stringify(other.state)).toBe(JSON.stringify(one.state));
  expect(seen(one)).toBe('ending places');
});
