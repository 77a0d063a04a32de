import type { Seat } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import { isBot } from './bots.ts';
import type { Pause, Playing, Room, SeatRecord } from './state.ts';

/** Those who left within this long before the room emptied are waited for, in game milliseconds. */
const awaitedWithin = 60_000;

/** Of one who is in the room. */
export function recordOf(room: Room, seat: Seat): SeatRecord | undefined {
  return room.seats.find((record) => record.seat === seat && !record.kicked);
}

export function isKicked(room: Room, seat: Seat): boolean {
  return room.seats.some((record) => record.seat === seat && record.kicked);
}

/**
 * M5, M6: who would play a game if it started now, in order of arrival: of those heard in the last 30 s the
 * ones who watched the last game, then the others, at most ten; nobody who only wants to look.
 */
export function candidates(room: Room, cartridge = room.next.cartridge): Seat[] {
  const { max } = cartridgeOf(cartridge).players;
  const seats = room.seats
    .filter((record) => !record.kicked && !record.watches && record.presence !== 'away')
    .map((record) => record.seat);
  const waited = seats.filter((seat) => room.benched.includes(seat));
  const playing = new Set([...new Set([...waited, ...seats])].slice(0, max));
  return seats.filter((seat) => playing.has(seat));
}

/** How many players are missing for a game; if it is not said, for the next. */
export function missing(room: Room, cartridge = room.next.cartridge): number {
  const { min } = cartridgeOf(cartridge).players;
  return Math.max(0, min - candidates(room, cartridge).length);
}

/**
 * M12: when nobody is here and somebody is asked something, the room pauses itself; while a reveal
 * runs it does not, for phones lock themselves when everyone looks at the big screen. It goes on
 * when those who left are back, or on the host's word.
 */
export function settleAttendance(room: Room): Room {
  const { scene } = room;
  if (scene.kind !== 'playing') return room;
  const attended = isAttended(room, scene);
  if (attended && scene.unattended) return { ...room, scene: { ...scene, unattended: false } };
  if (scene.paused === null && !attended && !scene.unattended && someoneIsAsked(scene)) {
    return {
      ...room,
      scene: { ...scene, paused: { by: 'nobody here', awaits: awaited(room, scene) } },
    };
  }
  if (scene.paused !== null && isComplete(room, scene.paused)) {
    return { ...room, scene: { ...scene, paused: null } };
  }
  return room;
}

function isAttended(room: Room, scene: Playing): boolean {
  const playsHere = (record: SeatRecord) =>
    record.presence === 'here' && !record.kicked && scene.players.includes(record.seat);
  // After each event: most often the first who is looked at is here.
  if (room.seats.some((record) => playsHere(record) && !isBot(record))) return true;
  return counted(room, scene).some((seat) => isHere(room, seat));
}

/** Bots keep no room awake that people have left; among themselves they play. */
function counted(room: Room, { players }: Playing): Seat[] {
  const people = players.filter((seat) => {
    const record = recordOf(room, seat);
    return record !== undefined && !isBot(record);
  });
  return people.length > 0 ? people : players;
}

function isHere(room: Room, seat: Seat): boolean {
  return recordOf(room, seat)?.presence === 'here';
}

function someoneIsAsked(scene: Playing): boolean {
  const cartridge = cartridgeOf(scene.cartridge);
  return scene.players.some((seat) => cartridge.ask(scene.state, seat).kind !== 'wait');
}

function awaited(room: Room, scene: Playing): Seat[] {
  return counted(room, scene).filter((seat) => {
    const record = recordOf(room, seat);
    return record !== undefined && room.at - record.since <= awaitedWithin;
  });
}

function isComplete(room: Room, paused: Pause): boolean {
  if (paused.by !== 'nobody here') return false;
  const awaited = paused.awaits.filter((seat) => recordOf(room, seat) !== undefined);
  return awaited.some((seat) => isHere(room, seat)) && awaited.every((seat) => isHere(room, seat));
}
