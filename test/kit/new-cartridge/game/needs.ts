import type { Needs } from '../../../../src/cartridge.ts';
import type { NewGameState } from './state.ts';

/** Answers are taken this much longer than the clock shows, in game milliseconds. */
const grace = 1000;

export function needs(state: NewGameState): Needs {
  return { deadline: deadlineOf(state), orders: [] };
}

/** When the stage ends by itself; null when nothing does any more. */
export function deadlineOf({ stage }: NewGameState): number | null {
  switch (stage.kind) {
    case 'writing':
    case 'choosing':
      return stage.timer.ends + grace;
    case 'results':
      return stage.timer.ends;
    case 'over':
      return null;
  }
}
