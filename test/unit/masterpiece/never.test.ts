import { expect, test } from 'vitest';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import { masterpiecePresets } from '../../../src/games/masterpiece/settings.ts';
import {
  askOf,
  happen,
  more,
  phone,
  play,
  points,
  until,
  type Played,
} from '../../kit/masterpiece-notation.ts';

const four = { players: 4, settings: { rounds: 1 } };
const fooling = 'a: a cow on a ladder · a painted · 46s';
const guessing = `${fooling} · b: a goat · c: a boat ride · d: two nuns · until guessing`;

test.each([
  ['an old ask', 'r1.prompt#1'],
  ['a next attempt nobody asked for', 'r1.fool.1#2'],
  ['another picture', 'r1.fool.2#1'],
  ['another round', 'r2.fool.1#1'],
  ['rubbish', '__proto__'],
  ['nothing', ''],
])('[M60] an answer for %s changes nothing', (_, ask) => {
  const game = play(fooling, four);
  const answer = { kind: 'write', text: 'a goat' } as const;
  expect(happen(game, { kind: 'answered', seat: 'p2', ask, answer }).state).toBe(game.state);
});

test.each([
  ['a watcher', 'p99'],
  ['the author', 'p1'],
  ['a seat out of rubbish', 'constructor'],
])('[M60] an answer from %s changes nothing', (_, seat) => {
  const game = play(fooling, four);
  const answer = { kind: 'write', text: 'a goat' } as const;
  for (const ask of ['r1.fool.1#1', masterpiece.ask(game.state, seat).id]) {
    expect(happen(game, { kind: 'answered', seat, ask, answer }).state).toBe(game.state);
  }
  for (const kind of ['came', 'went', 'left'] as const) {
    if (seat !== 'p1') expect(happen(game, { kind, seat }).state).toBe(game.state);
  }
});

test.each([
  ['of another kind', { kind: 'pick', option: 'o1' }],
  ['that is empty', { kind: 'write', text: ' \n ' }],
  ['that is too long', { kind: 'write', text: 'x'.repeat(121) }],
  ['that is a form', { kind: 'form', values: { text: 'a goat' } }],
  ['that is a cell', { kind: 'grid', cell: 'o1' }],
] as const)('[M60] an answer %s changes nothing', (_, answer) => {
  const game = play(fooling, four);
  const event = { kind: 'answered', seat: 'p2', ask: 'r1.fool.1#1', answer } as const;
  expect(happen(game, event).state).toBe(game.state);
});

test('[M60] a deadline that has not come changes nothing', () => {
  const game = play(`${fooling} · 10s`, four);
  expect(happen(game, { kind: 'due' }).state).toBe(game.state);
});

const whole = [
  '',
  'a: a cow on a ladder',
  'a: a cow on a ladder · a fails blocked',
  fooling,
  `${fooling} · b: a cow on a ladder`,
  `${fooling} · b: a goat`,
  `${fooling} · b: a goat · c: a boat ride · d: two nuns`,
  guessing,
  `${guessing} · b = truth`,
  `${guessing} · bcd = truth`,
  `${guessing} · bcd = truth · until totals`,
  'a: a cow · 46s',
  `${guessing} · bcd = truth · until ending`,
];

test.each(whole)('[M61] a phone shows the same from the state as it is kept: %s', (script) => {
  const game = play(script, four);
  const kept: Played = { ...game, state: JSON.parse(JSON.stringify(game.state)) };
  for (const who of 'abcdw') expect(askOf(kept, who)).toStrictEqual(askOf(game, who));
  expect(masterpiece.stage(kept.state)).toStrictEqual(masterpiece.stage(game.state));
});

test.each([
  ['a prompt', 'a: two cats', 'a', { label: 'Prompt', text: 'two cats' }],
  ['a lie', `${fooling} · b: a goat`, 'b', { label: 'Lie', text: 'a goat' }],
  ['a guess', `${guessing} · b = lie c`, 'b', { label: 'Guess', text: 'a boat ride' }],
])('[M61] %s already sent is shown, with the time that is left', (_, script, who, sent) => {
  const game = play(script, four);
  expect(askOf(game, who)).toMatchObject({
    kind: 'wait',
    sent,
    timer: { total: expect.any(Number) },
  });
});

test('[M62] points are only ever added, and only in scoring', () => {
  const start = play(`${guessing} · b = truth · c = lie b · d = truth`, four);
  const totals: string[] = [];
  until(start, (game) => {
    totals.push(`${game.state.stage.kind} ${points(game)}`);
    return masterpiece.outcome(game.state) !== null;
  });
  expect(totals.filter((line, index) => line !== totals[index - 1]).slice(0, 4)).toEqual([
    'scoring ',
    'scoring b3',
    'scoring a6 b8 d5',
    'totals a6 b8 d5',
  ]);
  expect(totals.at(-1)).toBe('ending a6 b8 d5');
});

test.each(whole)('[M63] with every phone gone, deadlines alone end it from: %s', (script) => {
  for (const away of ['abcd went', 'abcd left', '']) {
    const game = more(play(script, four), away);
    const over = until(game, (one) => masterpiece.outcome(one.state) !== null);
    expect(masterpiece.outcome(over.state)).toMatchObject({ aborted: null });
  }
});

test('progress tells how far each came, and who acted last', () => {
  const game = play(`${fooling} · b: a goat · c: a boat ride`, four);
  expect(masterpiece.progress(game.state)).toEqual({
    seats: [
      { seat: 'p1', step: 'round 1: wrote a prompt', scored: false },
      { seat: 'p2', step: 'round 1, picture 1: lied', scored: false },
      { seat: 'p3', step: 'round 1, picture 1: lied', scored: false },
      { seat: 'p4', step: 'nothing yet', scored: false },
    ],
    lastActor: 'p3',
  });
  const later = more(game, 'd: two nuns · until guessing · b = truth · until totals');
  expect(masterpiece.progress(later.state)).toMatchObject({
    seats: [{ scored: true }, { step: 'round 1, picture 1: guessed', scored: true }, {}, {}],
    lastActor: 'console',
  });
});

test.each([
  ['Classic', { rounds: 3, promptingSeconds: 45, foolingSeconds: 45, guessingSeconds: 20 }],
  ['Quick', { rounds: 1, promptingSeconds: 20, foolingSeconds: 20, guessingSeconds: 12 }],
  ['Relaxed', { rounds: 3, promptingSeconds: 90, foolingSeconds: 90, guessingSeconds: 45 }],
])('the preset %s', (name, settings) => {
  const preset = masterpiecePresets.find((one) => one.name === name);
  expect(preset?.settings).toMatchObject({ ...settings, truthPoints: 5, foolPoints: 3 });
});

test('what each moment shows on a phone, by its ask', () => {
  expect(whole.map((script) => phone(play(script, four), 'b'))).toEqual([
    'write r1.prompt#1',
    'write r1.prompt#1',
    'write r1.prompt#1',
    'write r1.fool.1#1',
    'write r1.fool.1#2',
    'wait r1.wait.fooling.1',
    'wait r1.wait.landing.1',
    'pick r1.guess.1#1',
    'wait r1.wait.guessing.1',
    'wait r1.wait.scoring.1',
    'wait r1.wait.totals.1',
    'wait r1.wait.drying',
    'wait wait.ending',
  ]);
});
