import { expect, test } from 'vitest';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import {
  askOf,
  happen,
  more,
  orderOf,
  phone,
  pictureOf,
  play,
  seen,
} from '../../kit/masterpiece-notation.ts';

test.each([
  ['everyone begins before a blank canvas', '', 'prompting 1 blank blank blank'],
  ['a prompt is an order at once', 'a: two cats', 'prompting 1 painting blank blank'],
  [
    'a second text for the same ask changes nothing',
    'a: two cats · a: a dog',
    'prompting 1 painting blank blank',
  ],
  ['an empty prompt is none', 'a:   ', 'prompting 1 blank blank blank'],
  ['45 seconds are shown', '44.9s', 'prompting 1 blank blank blank'],
  [
    'and one more is granted',
    'a: two cats · a painted · 45.9s · b: a dog',
    'prompting 1 dry painting blank',
  ],
  ['then it is over', 'a: two cats · a painted · 46s', 'fooling 1.1 lied –'],
])('[M10] %s', (_, script, expected) => {
  expect(seen(play(script))).toBe(expected);
});

test('[M10] a prompt has 1 to 120 characters, and the limit is a setting', () => {
  const long = 'x'.repeat(120);
  expect(seen(play(`a: ${long}`))).toBe('prompting 1 painting blank blank');
  expect(seen(play(`a: ${long}x`))).toBe('prompting 1 blank blank blank');
  expect(askOf(play('', { settings: { promptLength: 60 } }), 'a')).toMatchObject({ limit: 60 });
});

test('[M10] the order carries the trimmed prompt and a seed of its own', () => {
  const { orders } = masterpiece.needs(play('a:   two cats  · b: two cats').state);
  expect(orders).toEqual([
    { id: 'r1.p1#1', prompt: 'two cats', seed: expect.any(Number), seat: 'p1' },
    { id: 'r1.p2#1', prompt: 'two cats', seed: expect.any(Number), seat: 'p2' },
  ]);
  expect(orders[0]?.seed).not.toBe(orders[1]?.seed);
});

test.each([
  ['blocked', /filter/],
  ['auth', /key/],
  ['billing', /credit/],
  ['rate', /busy/],
  ['input', /sense/],
  ['unavailable', /not at work/],
  ['unreachable', /reached/],
  ['timeout', /did not answer/],
])('[M11] a painter that failed (%s) says why, and the text is still in the box', (kind, words) => {
  const game = play(`a: two cats · a fails ${kind}`);
  expect(seen(game)).toBe('prompting 1 fallen blank blank');
  expect(askOf(game, 'a')).toMatchObject({
    kind: 'write',
    id: 'r1.prompt#2',
    label: 'Prompt',
    text: 'two cats',
    problem: expect.stringMatching(words),
  });
  expect(masterpiece.needs(game.state).orders).toEqual([]);
});

test('[M11] tries are not counted while time is left', () => {
  const tried = play('a: one · a fails rate · a: two · a fails rate · a: three · a fails blocked');
  expect(phone(tried, 'a')).toBe('write r1.prompt#4');
  const again = more(tried, 'a: four');
  expect(masterpiece.needs(again.state).orders.map((order) => order.id)).toEqual(['r1.p1#4']);
  expect(seen(more(again, 'a painted'))).toBe('prompting 1 dry blank blank');
});

const abc = 'a: two cats · b: a dog · c: a cow';
test.each([
  ['when every picture is finished', `${abc} · abc painted`, 'fooling 1.1 lied –'],
  ['not while one is wet', `${abc} · ab painted`, 'prompting 1 dry dry painting'],
  [
    'without those who are gone',
    `a: two cats · b: a dog · ab painted · c went`,
    'fooling 1.1 lied –',
  ],
  ['nor those who left', `a: two cats · b: a dog · c left · ab painted`, 'fooling 1.1 lied –'],
  [
    'with those who came back',
    `a: two cats · c went · b: a dog · c came · ab painted`,
    'prompting 1 dry dry blank',
  ],
  [
    'never with nobody there',
    `${abc} · ab painted · abc went · c painted`,
    'prompting 1 dry dry dry',
  ],
  [
    'not because one comes back before the others',
    `${abc} · ab painted · abc went · a came`,
    'prompting 1 dry dry painting',
  ],
  [
    'when one comes back and all had finished',
    `${abc} · abc went · abc painted · a came`,
    'fooling 1.1 lied –',
  ],
])('[M12] the prompting ends early %s', (_, script, expected) => {
  expect(seen(play(script))).toBe(expected);
});

const late = 'a: two cats · b: a dog · a painted · 46s';
test.each([
  ['begins with what is finished', late, 'fooling 1.1 lied –'],
  [
    'what dries later joins the queue',
    `${late} · b painted · until totals · due`,
    'fooling 1.2 lied –',
  ],
  ['only with an empty queue the room waits', `${late} · until totals · due`, 'drying 1 wet 1'],
  [
    'paint that dries meanwhile is shown at once',
    `${late} · until drying · b painted`,
    'fooling 1.2 lied –',
  ],
  ['it waits 30 s', `${late} · until drying · 29.9s`, 'drying 1 wet 1'],
  ['and no longer', `${late} · until drying · 30s`, 'prompting 2 blank blank blank'],
  ['a failure in time opens no last ask', 'a: two cats · a fails rate · 46s', 'nothing 1'],
  [
    'a last ask nobody answers is given up',
    `${late} · until drying · b fails rate · 16s`,
    'prompting 2 blank blank blank',
  ],
  [
    'an answered one is waited for anew',
    `${late} · until drying · 29s · b fails rate · 10s · b: a fox · 29.9s`,
    'drying 1 wet 1',
  ],
  [
    'and given up in its turn',
    `${late} · until drying · 29s · b fails rate · 10s · b: a fox · 30s`,
    'prompting 2 blank blank blank',
  ],
  [
    'there is one last ask, not two',
    `${late} · until drying · b fails rate · b: a fox · b fails rate`,
    'prompting 2 blank blank blank',
  ],
  [
    'who left is not asked',
    `${late} · until drying · b left · b fails rate`,
    'prompting 2 blank blank blank',
  ],
  [
    'nor waited for once asked',
    `${late} · until drying · b fails rate · b left`,
    'prompting 2 blank blank blank',
  ],
  [
    'the paint of who left goes on drying',
    `${late} · until drying · b left · b painted`,
    'fooling 1.2 lied –',
  ],
])('[M13] at the deadline: %s', (_, script, expected) => {
  expect(seen(play(script))).toBe(expected);
});

test('[M13] the room says how many and how long', () => {
  const game = play('a: two cats · b: a dog · 46s');
  expect(masterpiece.stage(game.state)).toMatchObject({
    kind: 'drying',
    count: 2,
    timer: { ends: 76_000, total: 30_000 },
  });
});

test('[M13] the patience is spent once, whatever comes in between', () => {
  const waited = play('a: two cats · b: a dog · 46s · 29s · a painted');
  expect(seen(waited)).toBe('fooling 1.1 lied –');
  expect(masterpiece.needs(waited.state).orders.map((order) => order.id)).toEqual(['r1.p2#1']);
  expect(seen(more(waited, 'until totals · due'))).toBe('prompting 2 blank blank blank');
});

test('[M13] given-up canvases are wanted no more, and what comes too late changes nothing', () => {
  const given = play(`${late} · until drying`);
  const order = orderOf(given, 'b');
  const after = more(given, '30s');
  expect(masterpiece.needs(after.state).orders).toEqual([]);
  const tooLate = happen(after, { kind: 'painted', order, picture: pictureOf(order) });
  expect(tooLate.state).toBe(after.state);
});

test('[M13] the last ask goes before the other ask of that phone, for 15 s', () => {
  const failed = play(`${late} · b fails blocked`);
  expect(phone(failed, 'c')).toBe('write r1.fool.1#1');
  expect(askOf(failed, 'b')).toMatchObject({
    id: 'r1.prompt#2',
    text: 'a dog',
    problem: expect.stringMatching(/filter/),
    timer: { ends: failed.at + 15_000, total: 15_000 },
  });
  expect(phone(more(failed, 'b: a fox'), 'b')).toBe('write r1.fool.1#1');
  expect(phone(more(failed, '15.9s'), 'b')).toBe('write r1.prompt#2');
  expect(phone(more(failed, '16s'), 'b')).toBe('write r1.fool.1#1');
});

test('[M13] a failure in the grace after the shown time is one after the deadline', () => {
  const failed = play('a: two cats · 45.5s · a fails rate');
  expect(phone(failed, 'a')).toBe('write r1.prompt#2');
  expect(seen(more(failed, '10s'))).toBe('drying 1 wet 1');
  expect(seen(more(failed, '10s · a: two cats · a painted'))).toBe('fooling 1.1 lied –');
});

test.each([
  ['the big screen says so', '46s', 'nothing 1'],
  ['and the next round begins', '46s · 5s', 'prompting 2 blank blank blank'],
  ['after the last round, the ending', '46s · 5s · 46s · 5s · 46s · 5s', 'ending places'],
  ['also when all was given up', 'a: two cats · 46s · 30s', 'nothing 1'],
])('[M14] no picture: %s', (_, script, expected) => {
  expect(seen(play(script))).toBe(expected);
});

test('[M15] one picture a player, however often the painter says it is done', () => {
  const once = play('a: two cats · b: a dog · a painted');
  const order = 'r1.p1#1';
  const twice = happen(once, { kind: 'painted', order, picture: pictureOf('another') });
  expect(twice.state).toBe(once.state);
  const never = happen(once, { kind: 'painted', order: 'r1.p3#1', picture: pictureOf('x') });
  expect(never.state).toBe(once.state);
  expect(more(once, 'a: one more').state).toBe(once.state);
});
