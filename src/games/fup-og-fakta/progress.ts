import type { Progress } from '../../cartridge.ts';
import type { FupOgFaktaState } from './state.ts';
import { stepWords } from './words.ts';

export function progress({ players, steps, revealed, lastActor }: FupOgFaktaState): Progress {
  return {
    seats: players.map((seat) => {
      const step = steps[seat];
      if (step === undefined) return { seat, step: stepWords.none, scored: false };
      const { kind, round, place, number } = step;
      return { seat, step: stepWords[kind](round, place), scored: number <= revealed };
    }),
    lastActor,
  };
}
