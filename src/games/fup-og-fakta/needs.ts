import type { Needs } from '../../cartridge.ts';
import { deadlineOf } from './rules/deadline.ts';
import type { FupOgFaktaState } from './state.ts';

export function needs(state: FupOgFaktaState): Needs {
  return { deadline: deadlineOf(state), orders: [] };
}
