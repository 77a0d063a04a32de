import type { Seat } from '../cartridge.ts';
import type { Face } from '../face.ts';
import { recordOf } from './presence.ts';
import { profileOpen } from './profile.ts';
import type { Held, Room } from './state.ts';

/** Something that waits for a yes, as whoever decides sees it: not whose it is, nor what for. */
export interface Waiting {
  held: string;
  kind: 'name' | 'picture' | 'text';
  text: string;
  face: Face | null;
}

/** Most that one phone is shown at once; the others come when these are decided. */
const mostOnPhone = 10;

/** All that can be decided now: a name asked for before a game waits until it is over. */
export function waitingForHost(room: Room): Waiting[] {
  return decidable(room).map(waitingOf);
}

/**
 * What the trusted phone may decide. Nobody decides about what is theirs; and one who plays sees no
 * text of the game: a prompt is a truth they will have to find, a lie one they could fall for.
 */
export function waitingForPhone(room: Room, seat: Seat): Waiting[] {
  return decidable(room)
    .filter((held) => mayDecide(room, seat, held))
    .slice(0, mostOnPhone)
    .map(waitingOf);
}

export function mayDecide(room: Room, seat: Seat, held: Held): boolean {
  const { scene, desk } = room;
  if (desk.moderator !== seat || recordOf(room, seat) === undefined) return false;
  const plays = scene.kind === 'playing' && scene.players.includes(seat);
  return held.seat !== seat && (held.kind !== 'answer' || !plays);
}

function decidable(room: Room): Held[] {
  return room.desk.held.filter(({ kind, seat }) => kind === 'answer' || profileOpen(room, seat));
}

function waitingOf(one: Held): Waiting {
  const { id: held } = one;
  switch (one.kind) {
    case 'answer':
      return { held, kind: 'text', text: one.text, face: null };
    case 'name':
      return { held, kind: 'name', text: one.name, face: null };
    case 'face':
      return { held, kind: 'picture', text: '', face: one.face };
  }
}
