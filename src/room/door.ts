import type { Seat } from '../cartridge.ts';
import { freeColour } from './colours.ts';
import type { RoomEvent } from './event.ts';
import { hold } from './held.ts';
import { nameTaken } from './profile.ts';
import type { Knock, Room, SeatRecord } from './state.ts';
import { maximumKnocks, maximumSeats } from './state.ts';

/** Nobody has to ask to come in. */
function isOpen({ door }: Room): boolean {
  return !door.locked && !door.asks;
}

function isFull({ seats }: Room): boolean {
  return seats.filter((record) => !record.kicked).length >= maximumSeats;
}

export function knockOf({ door }: Room, knock: string): Knock | undefined {
  return door.waiting.find((one) => one.knock === knock);
}

/** Where a phone is known by: its seat, or its knock while it waits outside. */
export function placeOf({ seats, door }: Room, identity: string): Seat | undefined {
  const record = seats.find((one) => one.identity === identity);
  return record?.seat ?? door.waiting.find((one) => one.identity === identity)?.knock;
}

/** A phone nobody knew; an open door lets it in at once. */
export function knock(room: Room, identity: string): Room {
  if (placeOf(room, identity) !== undefined) return room;
  const { door } = room;
  const still =
    door.waiting.length < maximumKnocks
      ? door.waiting
      : door.waiting.filter(({ presence }) => presence !== 'away');
  if (still.length >= maximumKnocks) return room;
  const knocks = door.knocks + 1;
  const one: Knock = {
    knock: `k${knocks}`,
    identity,
    name: null,
    face: null,
    presence: 'here',
  };
  return { ...room, door: { ...door, knocks, waiting: [...still, one] } };
}

export function setDoor(room: Room, event: RoomEvent & { kind: 'doorSet' }): Room {
  const { locked = room.door.locked, asks = room.door.asks } = event;
  if (locked === room.door.locked && asks === room.door.asks) return room;
  return { ...room, door: { ...room.door, locked, asks } };
}

/** The host's yes to one who waits. */
export function admit(room: Room, name: string): Room {
  const one = knockOf(room, name);
  return one === undefined || isFull(room) ? room : seated(room, one, false);
}

/** The host's no: it holds for this phone as if it had been kicked. */
export function turnAway(room: Room, name: string): Room {
  const one = knockOf(room, name);
  return one === undefined ? room : seated(room, one, true);
}

/** Whoever waits at an open door comes in, as long as there is room. */
export function settleDoor(room: Room): Room {
  const [first] = room.door.waiting;
  if (first === undefined || !isOpen(room) || isFull(room)) return room;
  if (!room.desk.on) return settleDoor(seated(room, first, false));
  // Nobody has seen them yet: what they signed waits for a yes, like anyone's.
  const { name, face } = first;
  const isSeen = face?.kind !== 'picture';
  const unseen = seated(room, { ...first, name: null, face: isSeen ? face : null }, false);
  const { seat } = unseen.seats.at(-1)!;
  const named = name === null ? unseen : hold(unseen, { kind: 'name', seat, name });
  return settleDoor(isSeen ? named : hold(named, { kind: 'face', seat, face }));
}

/** One who was shown the door may come back, and only watches the game that runs. */
export function readmit(room: Room, seat: Seat): Room {
  const record = room.seats.find((one) => one.seat === seat && one.kicked);
  if (record === undefined || isFull(room)) return room;
  const lacksColour =
    record.colour === null ||
    room.seats.some(({ kicked, colour }) => !kicked && colour === record.colour);
  const back: SeatRecord = {
    ...record,
    kicked: false,
    name: nameTaken(room, record.name) ? null : record.name,
    colour: lacksColour && !record.watches ? freeColour(room.seats) : record.colour,
  };
  return { ...room, seats: room.seats.map((one) => (one === record ? back : one)) };
}

function seated(room: Room, { knock, identity, name, face, presence }: Knock, out: boolean): Room {
  const record: SeatRecord = {
    seat: `p${room.seats.length + 1}`,
    identity,
    name: nameTaken(room, name) && !out ? null : name,
    face,
    colour: out ? null : freeColour(room.seats),
    watches: false,
    presence,
    since: room.at,
    kicked: out,
  };
  const waiting = room.door.waiting.filter((one) => one.knock !== knock);
  return { ...room, seats: [...room.seats, record], door: { ...room.door, waiting } };
}
