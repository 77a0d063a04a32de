import { diceFrom } from '../../base/dice.ts';
import { timer } from '../../base/timer.ts';
import type { Setup } from '../../cartridge.ts';
import { allHere } from '../bluff/presence.ts';
import { prompting } from './moves/enter.ts';
import type { MasterpieceSettings } from './settings.ts';
import type { MasterpieceState } from './state.ts';

export function begin(setup: Setup<MasterpieceSettings>): MasterpieceState {
  const { players, settings, seed, at } = setup;
  const points = Object.fromEntries(players.map((seat) => [seat, 0]));
  return {
    settings,
    players,
    presence: allHere(players),
    dice: diceFrom(seed),
    points,
    steps: {},
    lastActor: 'console',
    hung: [],
    stage: prompting(players, points, 1, timer(at, settings.promptingSeconds * 1000)),
  };
}
