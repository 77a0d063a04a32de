import type { Seat } from '../../../cartridge.ts';
import { hasGuessed } from '../../bluff/guesses.ts';
import { hasLied } from '../../bluff/lies.ts';
import { canChoose } from '../../bluff/options.ts';
import { playsOn } from '../../bluff/presence.ts';
import { isClosed } from '../../bluff/refusals.ts';
import type { FupOgFaktaState, Guessing, Lying } from '../state.ts';

/** What a seat may do now. */
export type Turn =
  | { kind: 'lie'; stage: Lying }
  | { kind: 'guess'; stage: Guessing }
  | { kind: 'none' };

export function turnOf(state: FupOgFaktaState, seat: Seat): Turn {
  const { stage } = state;
  if (!playsOn(state, seat)) return { kind: 'none' };
  if (stage.kind === 'lying' && mayLie(stage, seat)) return { kind: 'lie', stage };
  if (stage.kind === 'guessing' && mayGuess(stage, seat)) return { kind: 'guess', stage };
  return { kind: 'none' };
}

/** Once, and not after two refusals (F3). */
export function mayLie({ lies, refusals }: Lying, seat: Seat): boolean {
  return !hasLied(lies, seat) && !isClosed(refusals, seat);
}

/** Once, and not who would have only one option left. */
export function mayGuess({ options, guesses }: Guessing, seat: Seat): boolean {
  return canChoose(options, seat) && !hasGuessed(guesses, seat);
}
