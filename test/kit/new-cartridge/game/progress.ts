import type { Progress } from '../../../../src/cartridge.ts';
import type { NewGameState } from './state.ts';
import { stepWords } from './words.ts';

export function progress(state: NewGameState): Progress {
  return {
    seats: state.players.map((seat) => {
      const step = state.steps[seat];
      return {
        seat,
        step: step === undefined ? stepWords.none : stepWords[step.kind](step.round),
        scored: step !== undefined && step.round <= state.scored,
      };
    }),
    lastActor: state.lastActor,
  };
}
