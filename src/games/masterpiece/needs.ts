import type { Needs } from '../../cartridge.ts';
import { wetCanvases } from './rules/canvas.ts';
import { deadlineOf } from './rules/deadline.ts';
import type { MasterpieceState } from './state.ts';

export function needs(state: MasterpieceState): Needs {
  const wet = state.stage.kind === 'ending' ? [] : wetCanvases(state.stage.round);
  return {
    deadline: deadlineOf(state),
    orders: wet.flatMap((canvas) =>
      canvas.kind === 'painting'
        ? [{ id: canvas.order, prompt: canvas.prompt, seed: canvas.seed }]
        : [],
    ),
  };
}
