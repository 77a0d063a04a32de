import type { Seat } from '../cartridge.ts';
import type { Face } from '../face.ts';
import { isBot } from './bots.ts';
import { waitingForHost } from './desk-view.ts';
import type { Waiting } from './desk-view.ts';
import type { Room } from './state.ts';

/** What the host alone sees of those who are not in the room. Nobody's identity is in it. */
export interface GuestList {
  /** Nobody new is let in. */
  locked: boolean;
  /** Newcomers wait for the host's yes. */
  asks: boolean;
  atDoor: AtDoor[];
  /** Who was shown the door, the latest first. */
  out: { seat: Seat; name: string | null }[];
  /** Whose phone nobody holds. */
  bots: Seat[];
  /** What waits for a yes, and whose phone may say it too; null: nothing has to. */
  desk: { moderator: Seat | null; waiting: Waiting[] } | null;
}

export interface AtDoor {
  knock: string;
  name: string | null;
  face: Face | null;
}

export function guestList(room: Room): GuestList {
  const { seats, door, desk } = room;
  return {
    locked: door.locked,
    asks: door.asks,
    atDoor: door.waiting
      .filter(({ presence }) => presence !== 'away')
      .map(({ knock, name, face }) => ({ knock, name, face })),
    out: seats
      .filter((record) => record.kicked && !isBot(record))
      .map(({ seat, name }) => ({ seat, name }))
      .toReversed(),
    bots: seats.filter((record) => isBot(record) && !record.kicked).map(({ seat }) => seat),
    desk: desk.on ? { moderator: desk.moderator, waiting: waitingForHost(room) } : null,
  };
}
