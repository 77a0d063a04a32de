import type { Seat } from '../../src/cartridge.ts';
import type { StagePerson } from '../../src/room/stage-view.ts';
import { words } from '../words.ts';
import type { GuestHands } from './guest-hands.ts';

interface RemoteButtonProps {
  person: StagePerson;
  /** Who has it. */
  remote: Seat | null;
  onHand: GuestHands['remote'];
}

/** Hands one phone the host's remote, or takes it back. */
export function RemoteButton({ person, remote, onHand }: RemoteButtonProps) {
  const { handRemote, handRemoteShort, takeRemote, takeRemoteShort } = words.guests;
  const name = person.name ?? words.nameless;
  const hasIt = remote === person.seat;
  return (
    <button
      type="button"
      className={hasIt ? 'people-panel-yes sign' : 'sign'}
      aria-label={hasIt ? takeRemote(name) : handRemote(name)}
      onClick={() => onHand(hasIt ? null : person.seat)}
    >
      {hasIt ? takeRemoteShort : handRemoteShort}
    </button>
  );
}
