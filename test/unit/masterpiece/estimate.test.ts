import { expect, test } from 'vitest';
import { diceFrom, roll, type Dice } from '../../../src/base/dice.ts';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import { masterpiecePresets } from '../../../src/games/masterpiece/settings.ts';
import {
  happen,
  letterOf,
  orderOf,
  pictureOf,
  play,
  type Played,
} from '../../kit/masterpiece-notation.ts';

const words = ['goat', 'ladder', 'nun', 'soup', 'boat', 'moon', 'wig', 'aunt', 'rain', 'jelly'];
/** Nobody answers before the first, nobody after the last: shares of the time given, in percent. */
const quickest = 15;
const slowest = 85;

/** A game of people who take their time: everyone answers somewhere between quick and slow. */
function simulated(
  players: number,
  settings: (typeof masterpiecePresets)[number]['settings'],
): number {
  let game = play('', { players, settings });
  let dice = diceFrom(players);
  while (masterpiece.outcome(game.state) === null) [game, dice] = turn(game, dice);
  return game.at;
}

function turn(game: Played, dice: Dice): [Played, Dice] {
  const start = game.at;
  const deadline = masterpiece.needs(game.state).deadline ?? start;
  let after = dice;
  const answers = game.state.players
    .map((seat) => ({ seat, ask: masterpiece.ask(game.state, seat) }))
    .filter(({ ask }) => ask.kind !== 'wait')
    .map(({ seat, ask }) => {
      const [share, next] = roll(after, quickest, slowest);
      const [chance, last] = roll(next, 0, 1_000_000);
      after = last;
      return { seat, ask, chance, at: start + Math.round(((deadline - start) * share) / 100) };
    })
    .toSorted((one, other) => one.at - other.at);
  if (answers.length === 0) return [happen({ ...game, at: deadline }, { kind: 'due' }), after];
  let now = game;
  for (const { seat, ask, chance, at } of answers) {
    const answer = answerTo(ask, chance);
    now = happen({ ...now, at }, { kind: 'answered', seat, ask: ask.id, answer });
    const order = orderOf(now, letterOf(seat));
    if (ask.kind === 'write' && !order.startsWith('none')) {
      now = happen(now, { kind: 'painted', order, picture: pictureOf(order) });
    }
  }
  return [now, after];
}

function answerTo(ask: ReturnType<typeof masterpiece.ask>, chance: number) {
  if (ask.kind !== 'pick') {
    const text = [chance, chance / 10, chance / 100].map(
      (one) => words[Math.floor(one) % words.length],
    );
    return { kind: 'write', text: text.join(' ') } as const;
  }
  const open = ask.options.filter((option) => option.open);
  return { kind: 'pick', option: open[chance % open.length]?.id ?? '' } as const;
}

const cases = masterpiecePresets.flatMap(({ name, settings }) =>
  [3, 6, 10].map((players) => ({ name, players, settings })),
);
test.each(cases)(
  '[M5] the estimate of $name with $players players is near a played game',
  ({ players, settings }) => {
    const estimate = masterpiece.estimate(players, settings);
    const played = simulated(players, settings);
    expect(estimate / played).toBeGreaterThan(0.75);
    expect(estimate / played).toBeLessThan(1.25);
  },
);
