import type { Needs } from '../../cartridge.ts';
import { deadlineOf } from './rules/deadline.ts';
import type { MasterpieceState } from './state.ts';

export function needs(state: MasterpieceState): Needs {
  const canvases = state.stage.kind === 'ending' ? {} : state.stage.round.canvases;
  return {
    deadline: deadlineOf(state),
    orders: Object.entries(canvases).flatMap(([seat, canvas]) =>
      canvas.kind === 'painting'
        ? [{ id: canvas.order, prompt: canvas.prompt, seed: canvas.seed, seat }]
        : [],
    ),
  };
}
