import type { Seat } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import type { RoomEvent } from './event.ts';
import { play } from './game-life.ts';
import { recordOf } from './presence.ts';
import type { Room, Scene } from './state.ts';
import { withScene } from './with-scene.ts';
import { words } from './words.ts';

/**
 * Shown the door: the seat stays theirs and stays shut, so that neither a reload nor a new name
 * brings this phone back. M52: the game keeps what they have made, and waits for them no more.
 */
export function kick(room: Room, event: RoomEvent & { kind: 'kicked' }): Room {
  const record = recordOf(room, event.seat);
  if (record === undefined) return room;
  const out = { ...record, kicked: true };
  const changed: Room = {
    ...room,
    seats: room.seats.map((one) => (one === record ? out : one)),
  };
  const { scene } = changed;
  if (!('players' in scene) || !scene.players.includes(event.seat)) return changed;
  if (scene.kind !== 'playing') return withoutPlayer(changed, event.seat);
  const { seat, at } = event;
  return withoutPlayer(play(changed, scene, { kind: 'left', seat, at }), seat);
}

/** Should they be let in again, they watch. */
function withoutPlayer(room: Room, seat: Seat): Room {
  const { scene } = room;
  if (!('players' in scene)) return room;
  const players = scene.players.filter((one) => one !== seat);
  const left: Scene = { ...scene, players };
  if (left.kind !== 'beginning') return withScene(room, left);
  const { min } = cartridgeOf(room.next.cartridge).players;
  return players.length >= min
    ? withScene(room, left)
    : withScene(room, { kind: 'lobby', notice: words.tooFewStayed(min) });
}
