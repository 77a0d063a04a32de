import { expect, test } from 'vitest';
import { newGame } from '../game/cartridge.ts';
import { NewGameSettings } from '../game/settings.ts';
import type { NewGameState } from '../game/state.ts';

/** `p1 hat`: writes it · `p1 > hat`: votes for it · `due`: the stage's time is up · `p1 leaves`. */
function play(...moves: string[]): NewGameState {
  const setup = {
    players: ['p1', 'p2', 'p3'],
    settings: NewGameSettings.parse({}),
    seed: 7,
    at: 0,
  };
  return moves.reduce((state, move) => {
    const [seat = '', verb, text = ''] = move.split(' ');
    const at = newGame.needs(state).deadline ?? 0;
    if (move === 'due') return newGame.reduce(state, { at, kind: 'due' });
    if (verb === 'leaves') return newGame.reduce(state, { at: 0, kind: 'left', seat });
    const ask = newGame.ask(state, seat);
    const option =
      ask.kind === 'pick' ? ask.options.find((one) => one.text === text)?.id : undefined;
    const answer =
      verb === '>'
        ? { kind: 'pick' as const, option: option ?? '' }
        : { kind: 'write' as const, text: verb ?? '' };
    return newGame.reduce(state, { at: 0, kind: 'answered', seat, ask: ask.id, answer });
  }, newGame.begin(setup));
}

const written = ['p1 hat', 'p2 cat', 'p3 goat'];

test.each([
  [[], 'writing'],
  [['p1 hat', 'p2 cat'], 'writing'],
  [written, 'choosing'],
  [['due'], 'results'],
  [['p1 hat', 'due'], 'results'],
  [['p1 hat', 'p2 cat', 'p3 leaves'], 'choosing'],
  [[...written, 'p1 > cat', 'p2 > goat'], 'choosing'],
  [[...written, 'p1 > cat', 'p2 > goat', 'p3 > cat'], 'results'],
  [[...written, 'due', 'due'], 'writing'],
  [Array.from({ length: 6 }, () => 'due'), 'over'],
])('after %j it is in %s', (moves, stage) => {
  expect(play(...moves).stage.kind).toBe(stage);
});

test.each([
  [['p1 > cat', 'p2 > goat', 'p3 > cat'], { p1: 0, p2: 4, p3: 2 }],
  [['p1 > cat', 'due'], { p1: 0, p2: 2, p3: 0 }],
  // One's own is not to be taken.
  [['p1 > hat', 'due'], { p1: 0, p2: 0, p3: 0 }],
  [['due'], { p1: 0, p2: 0, p3: 0 }],
])('votes %j bring %j', (votes, points) => {
  expect(play(...written, ...votes).points).toEqual(points);
});
