import type { Seat } from '../../../cartridge.ts';
import { allDone } from '../../bluff/all-done.ts';
import { hasGuessed } from '../../bluff/guesses.ts';
import type { MasterpieceState } from '../state.ts';
import { mayGuess, mayLie } from './turn.ts';

/** M12, M23, M32: whether those of `seats` whom the stage asks have all done their part. */
export function endsEarly({ stage }: MasterpieceState, seats: readonly Seat[]): boolean {
  switch (stage.kind) {
    case 'prompting':
      return allDone(seats, (seat) => stage.round.canvases[seat]?.kind === 'dry');
    case 'fooling':
      return allDone(
        seats.filter((seat) => seat !== stage.subject.author),
        (seat) => !mayLie(stage, seat),
      );
    case 'guessing':
      return (
        stage.lingersUntil === undefined &&
        allDone(
          seats.filter((seat) => mayGuess(stage, seat)),
          (seat) => hasGuessed(stage.guesses, seat),
        )
      );
    default:
      return false;
  }
}
