import type { Seat } from '../../../cartridge.ts';
import { hasGuessed } from '../../bluff/guesses.ts';
import type { MasterpieceState } from '../state.ts';
import { presentPlayers } from './presence.ts';
import { mayGuess, mayLie } from './turn.ts';

/** M12, M23, M32: whether all those the stage waits for have done their part. */
export function endsEarly(state: MasterpieceState): boolean {
  const { stage } = state;
  const present = presentPlayers(state);
  switch (stage.kind) {
    case 'prompting':
      return allDone(present, (seat) => stage.round.canvases[seat]?.kind === 'dry');
    case 'fooling':
      return allDone(
        present.filter((seat) => seat !== stage.subject.author),
        (seat) => !mayLie(stage, seat),
      );
    case 'guessing':
      return allDone(
        present.filter((seat) => mayGuess(stage, seat)),
        (seat) => hasGuessed(stage.guesses, seat),
      );
    default:
      return false;
  }
}

/** Somebody must be waited for: an author alone in the room does not race through others' turns. */
function allDone(waitedFor: readonly Seat[], isDone: (seat: Seat) => boolean): boolean {
  return waitedFor.length > 0 && waitedFor.every(isDone);
}
