import type { Progress } from '../../cartridge.ts';
import type { HungPicture, MasterpieceState, Step } from './state.ts';
import { stepWords } from './words.ts';

export function progress(state: MasterpieceState): Progress {
  return {
    seats: state.players.map((seat) => {
      const step = state.steps[seat];
      return {
        seat,
        step: step === undefined ? stepWords.none : wordsOf(step),
        scored: step !== undefined && state.hung.some((picture) => isStepOf(step, seat, picture)),
      };
    }),
    lastActor: state.lastActor,
  };
}

function isStepOf(step: Step, seat: string, picture: HungPicture): boolean {
  return (
    step.round === picture.round &&
    (step.kind === 'prompt' ? picture.author === seat : picture.place === step.place)
  );
}

function wordsOf(step: Step): string {
  return step.kind === 'prompt'
    ? stepWords.prompt(step.round)
    : stepWords[step.kind](step.round, step.place);
}
