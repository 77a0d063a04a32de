import type { Seat } from '../cartridge.ts';
import type { Face } from '../face.ts';
import { isBot } from './bots.ts';
import { waitingForHost } from './desk-view.ts';
import type { Waiting } from './desk-view.ts';
import { missing } from './presence.ts';
import type { Room } from './state.ts';

/** What the host alone sees: who is not in the room, and who may do what. Nobody's identity is in it. */
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
  /** Whose phone has the host's remote. */
  remote: Seat | null;
  /** How many players each game that is offered still lacks. */
  lacking: Record<string, number>;
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
    remote: room.remote,
    lacking: Object.fromEntries(
      room.programme.map(({ cartridge }) => [cartridge, missing(room, cartridge)]),
    ),
    desk: desk.on ? { moderator: desk.moderator, waiting: waitingForHost(room) } : null,
  };
}
