import { expect, test } from 'vitest';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import { achievementsOf } from '../../../src/games/masterpiece/rules/achievements.ts';
import { ranked } from '../../../src/games/bluff/ranks.ts';
import type { HungPicture } from '../../../src/games/masterpiece/state.ts';
import {
  askOf,
  happen,
  letterOf,
  more,
  phone,
  pictureOf,
  play,
  points,
  seatOf,
  seen,
} from '../../kit/masterpiece-notation.ts';

const one = { players: 4, settings: { rounds: 1 } };
const guessing =
  'a: a cow on a ladder · a painted · 46s · b: a goat · c: a boat ride · d: two nuns · until guessing';
const scored = `${guessing} · b = truth · c = lie b · d = truth · until totals`;

test('[M50] three rounds, then the ending', () => {
  const round = 'a: a cow · a painted · until totals · due';
  expect(seen(play(`${round} · ${round} · a: a cow · a painted · until totals`))).toContain(
    'totals 3.1',
  );
  expect(seen(play(`${round} · ${round} · ${round}`))).toBe('ending places');
});

test('[M50] places, then a trophy at a time, then it is over', () => {
  const ending = play(`${scored} · due`, one);
  const steps = [
    '',
    'due',
    'due · due',
    'due · due · due',
    'due · due · due · due',
    'until ending',
  ];
  expect(steps.slice(0, 5).map((step) => seen(more(ending, step)))).toEqual([
    'ending places',
    'ending trophy 0',
    'ending trophy 1',
    'ending trophy 2',
    'ending trophy 3',
  ]);
  expect(masterpiece.outcome(ending.state)).toBeNull();
  const over = more(ending, 'due · due · due · due · due');
  expect(seen(over)).toBe('ending over');
  expect(masterpiece.needs(over.state)).toEqual({ deadline: null, orders: [] });
  expect(masterpiece.outcome(over.state)).toMatchObject({
    totals: [
      { seat: 'p2', points: 8, rank: 1 },
      { seat: 'p1', points: 6, rank: 2 },
      { seat: 'p4', points: 5, rank: 3 },
      { seat: 'p3', points: 0, rank: 4 },
    ],
    achievements: [
      { title: 'Most Accurate', seats: ['p2', 'p4'] },
      { title: 'Best Bullshitter', seats: ['p2'] },
      { title: 'The Chaotician', seats: ['p1'] },
      { title: 'The Painter', seats: ['p1'] },
    ],
    aborted: null,
  });
});

test('[M50] without a vote there is no trophy', () => {
  const over = play('a: a cow · a painted · until totals · due · due', one);
  expect(seen(over)).toBe('ending over');
  expect(masterpiece.outcome(over.state)?.achievements).toEqual([]);
});

test('[M50] the pictures of the evening hang behind', () => {
  const view = masterpiece.stage(play(`${scored} · due`, one).state);
  expect(view).toMatchObject({
    gallery: [{ author: 'p1', prompt: 'a cow on a ladder', picture: pictureOf('r1.p1#1') }],
  });
});

test.each([
  ['a9 b7 c5', '1a 2b 3c'],
  ['a5 b9 c5', '1b 2a 2c'],
  ['a5 b5 c9 d1', '1c 2a 2b 4d'],
  ['a0 b0 c0', '1a 1b 1c'],
])('[M50] equal totals share a rank: %s', (totals, expected) => {
  const rows = totals
    .split(' ')
    .map((one): [string, number] => [seatOf(one.charAt(0)), Number(one.slice(1))]);
  const ranks = ranked(
    rows.map(([seat]) => seat),
    Object.fromEntries(rows),
  );
  expect(ranks.map((row) => `${row.rank}${letterOf(row.seat)}`).join(' ')).toBe(expected);
});

/**
 * Pictures as `a: *bc b-d c-` : by a; the truth (*) picked by b and c, b's lie by d, c's by nobody.
 */
function hung(pictures: string): HungPicture[] {
  return pictures.split(' / ').map((picture, index) => {
    const [author = '', options = ''] = picture.split(': ');
    return {
      author: seatOf(author),
      prompt: 'a cow',
      picture: pictureOf('x'),
      round: 1,
      place: index + 1,
      options: options.split(' ').map((option) => {
        const [authors = '', voters = ''] = option.split(/(?<=\*)|-/);
        const truth = authors === '*';
        return {
          truth,
          authors: truth ? [] : [...authors].map(seatOf),
          voters: [...voters].map(seatOf),
        };
      }),
    };
  });
}

test.each([
  ['a: *bc b-d', 'accurate bc'],
  ['a: *b b-c / b: *c a-', 'accurate bc'],
  ['a: *b b-c / c: *b a-', 'accurate b'],
  ['a: * b-c', 'accurate –'],
  ['a: * b-cd cd-', 'bullshitter b'],
  ['a: * bc-d', 'bullshitter bc'],
  ['a: *bcd b- c-', 'bullshitter –'],
  // One bit against 1.5 bits: the author of the picture is the Chaotician, never a liar.
  ['a: *bc b-cd / b: *ac a-c c-d', 'chaotician b'],
  // The mean counts: a's two pictures, one spread by two bits and one by none, make one bit.
  ['a: *b b-c c-d d-b / a: *bcd / b: *ac a-cd', 'chaotician ab'],
  // A picture without votes does not count into the mean.
  ['a: *b b-c / a: * b- / c: *abd a-b', 'chaotician a'],
  ['a: *bcd b-', 'chaotician –'],
  ['a: *bc b-d / b: *a a-', 'painter a'],
  ['a: *bc b-d / b: *ac a-d', 'painter ab'],
  ['a: *b b-d / a: *b b- / b: *ac a-d', 'painter ab'],
  ['a: * b-cd', 'painter –'],
])('[M50] %s → %s', (pictures, expected) => {
  const [id = '', seats] = expected.split(' ');
  const players = [...'abcd'].map(seatOf);
  const won = achievementsOf(players, hung(pictures)).find((one) => one.id === id);
  expect(won === undefined ? '–' : won.seats.map(letterOf).join('')).toBe(seats);
});

test.each([
  ['prompting', ''],
  ['fooling', 'a: a cow · a painted · 46s'],
  ['landing', 'a: a cow · a painted · 46s · b: a goat · c: two nuns · d: a boat ride'],
  ['guessing', guessing],
  ['scoring', `${guessing} · b = truth · c = lie b · d = truth`],
  ['totals', scored],
  ['drying', 'a: a cow · 46s'],
  ['nothing', '46s'],
  ['ending', `${scored} · due`],
])('[M50] the host may end it in %s: the outcome is there at once', (kind, script) => {
  const before = play(script, one);
  expect(before.state.stage.kind).toBe(kind);
  const ended = more(before, 'ended');
  expect(seen(ended)).toBe('ending over');
  expect(masterpiece.needs(ended.state)).toEqual({ deadline: null, orders: [] });
  expect(masterpiece.outcome(ended.state)?.aborted).toBe('ended by the host');
  expect(more(ended, 'ended').state).toBe(ended.state);
});

test.each([
  ['before the first guess', guessing, ''],
  ['amid the guesses', `${guessing} · b = truth · c = lie b`, 'a3 b8'],
  ['at the first beat', `${guessing} · b = truth · c = lie b · d = truth`, 'a6 b8 d5'],
  ['at a later beat', `${guessing} · b = truth · c = lie b · d = truth · due`, 'a6 b8 d5'],
  ['after the truth', `${guessing} · b = truth · c = lie b · d = truth · due · due`, 'a6 b8 d5'],
  ['in the totals', scored, 'a6 b8 d5'],
])('[M62] ended %s: guesses already given are scored, once', (_, script, expected) => {
  const ended = play(`${script} · ended`, one);
  expect(points(ended)).toBe(expected);
  const titles = masterpiece.outcome(ended.state)?.achievements.map((won) => won.title) ?? [];
  expect(titles.includes('Most Accurate')).toBe(expected !== '');
});

test('[M51] another game with the same players begins afresh', () => {
  const first = play(`${scored} · until ending`, one);
  const second = play('', one);
  expect(points(first)).not.toBe('');
  expect(points(second)).toBe('');
  expect(phone(second, 'a')).toBe('write r1.prompt#1');
});

test.each([
  ['prompting', '', true],
  ['fooling', 'a: a cow · a painted · 46s', false],
  ['landing', 'a: a cow · a painted · 46s · b: a goat · c: two nuns · d: a boat ride', false],
  ['guessing', guessing, false],
  ['scoring', `${guessing} · 21s`, true],
  ['totals', scored, true],
  ['drying', 'a: a cow · 46s', false],
  ['nothing', '46s', false],
  ['ending', `${scored} · due`, true],
])('[M52] in %s reactions are offered: players and watchers alike', (kind, script, offered) => {
  const game = play(script, one);
  expect(game.state.stage.kind).toBe(kind);
  for (const who of 'abcdw') expect(askOf(game, who).reactions).toHaveLength(offered ? 6 : 0);
});

test('[M52] a reaction changes nothing', () => {
  const game = play('', one);
  const reacted = happen(game, {
    kind: 'reacted',
    seat: 'p1',
    target: 'stage',
    emoji: '😂',
    on: true,
  });
  expect(reacted.state).toBe(game.state);
});

test.each([
  ['pictures stay in the queue', 'ab', 'a left · until totals · due', 'fooling 1.2 lied –'],
  ['open answers are void', 'b', 'a left · b left', 'fooling 1.1 lied –'],
])('[M52] who is kicked: %s', (_, painters, script, expected) => {
  const prompts = [...painters].map((who) => `${who}: the ${who} of cows`).join(' · ');
  const game = play(`${prompts} · ${painters} painted · 46s · ${script}`, one);
  expect(seen(game)).toBe(expected);
  expect(askOf(game, 'a').kind).toBe('wait');
  expect(more(game, 'a: too late').state).toBe(game.state);
});

test('[M52] who is kicked never comes back into this game', () => {
  const game = play('a left', one);
  expect(more(game, 'a came').state).toBe(game.state);
  expect(more(game, 'a went').state).toBe(game.state);
});
