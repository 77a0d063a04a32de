import type { GuestList } from '../../src/room/guest-list.ts';
import type { StagePerson } from '../../src/room/stage-view.ts';
import { words } from '../words.ts';
import type { GuestHands } from './guest-hands.ts';

interface ModeratorButtonProps {
  person: StagePerson;
  desk: GuestList['desk'];
  onName: GuestHands['moderator'];
}

/** Trusts one phone with the yes and the no, or takes that back; there where something waits. */
export function ModeratorButton({ person, desk, onName }: ModeratorButtonProps) {
  if (desk === null) return null;
  const { moderator, moderatorShort, noModerator, noModeratorShort } = words.guests;
  const name = person.name ?? words.nameless;
  const isIt = desk.moderator === person.seat;
  return (
    <button
      type="button"
      className={isIt ? 'people-panel-yes sign' : 'sign'}
      aria-label={isIt ? noModerator(name) : moderator(name)}
      onClick={() => onName(isIt ? null : person.seat)}
    >
      {isIt ? noModeratorShort : moderatorShort}
    </button>
  );
}
