import { diceFrom } from '../../../../src/base/dice.ts';
import type { Setup } from '../../../../src/cartridge.ts';
import type { NewGameSettings } from './settings.ts';
import { writing } from './moves/next.ts';
import type { NewGameState } from './state.ts';

export function begin({ players, settings, seed, at }: Setup<NewGameSettings>): NewGameState {
  return {
    settings,
    players,
    here: players,
    dice: diceFrom(seed),
    points: Object.fromEntries(players.map((seat) => [seat, 0])),
    steps: {},
    lastActor: 'console',
    scored: 0,
    stage: writing(settings, 1, at),
  };
}
