import type { Seat } from '../cartridge.ts';
import type { RoomEvent } from './event.ts';
import { isBot } from './bots.ts';
import { recordOf } from './presence.ts';
import type { Room } from './state.ts';

/** What the phone with the host's remote can do now, in the order of its buttons. */
export interface Remote {
  /** The game it is about, so that what comes late touches no other. */
  game: string | null;
  buttons: RemoteButton[];
}
export type RemoteButton = 'pause' | 'resume' | 'end' | 'lobby';

/** Only a person who plays can have it; null takes it back. */
export function handRemote(room: Room, { seat }: RoomEvent & { kind: 'remoteHanded' }): Room {
  if (seat === room.remote || (seat !== null && !mayHave(room, seat))) return room;
  return { ...room, remote: seat };
}

/** Who is shown the door, or only looks, has given it back. */
export function settleRemote(room: Room): Room {
  return room.remote === null || mayHave(room, room.remote) ? room : { ...room, remote: null };
}

function mayHave(room: Room, seat: Seat): boolean {
  const record = recordOf(room, seat);
  return record !== undefined && !record.watches && !isBot(record);
}

export function hasRemote(room: Room, seat: Seat): boolean {
  return room.remote === seat && mayHave(room, seat);
}

/** Null on a phone that does not have it. What paid pictures may cost is for the host to say. */
export function remoteOf(room: Room, seat: Seat): Remote | null {
  if (!hasRemote(room, seat)) return null;
  const { scene } = room;
  if (scene.kind === 'over') return { game: scene.game, buttons: ['lobby'] };
  if (scene.kind !== 'playing') return { game: null, buttons: [] };
  const { game, paused } = scene;
  if (paused === null) return { game, buttons: ['pause', 'end', 'lobby'] };
  const isCostly = paused.by === 'reopened' && paused.lost.length > 0;
  return { game, buttons: isCostly ? ['end', 'lobby'] : ['resume', 'end', 'lobby'] };
}

/** Whether it may come from `by`, which must have the remote; the host's own may always. */
export function mayControl(room: Room, by: Seat | undefined, button: RemoteButton): boolean {
  return by === undefined || remoteOf(room, by)?.buttons.includes(button) === true;
}
