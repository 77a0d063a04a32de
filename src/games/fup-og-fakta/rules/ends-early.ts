import type { Seat } from '../../../cartridge.ts';
import { allDone } from '../../bluff/all-done.ts';
import { canChoose } from '../../bluff/options.ts';
import type { FupOgFaktaState } from '../state.ts';
import { mayGuess, mayLie } from './turn.ts';

/** F2: whether those of `seats` whom the stage asks have all answered. */
export function endsEarly({ stage }: FupOgFaktaState, seats: readonly Seat[]): boolean {
  if (stage.kind === 'lying') return allDone(seats, (seat) => !mayLie(stage, seat));
  if (stage.kind !== 'guessing') return false;
  return allDone(
    seats.filter((seat) => canChoose(stage.options, seat)),
    (seat) => !mayGuess(stage, seat),
  );
}
