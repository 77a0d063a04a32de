import type { Seat } from '../cartridge.ts';
import { offeredFaces } from '../face.ts';
import type { Room, SeatRecord } from './state.ts';
import { words } from './words.ts';

/** M3: the most characters (code points) of a name. */
const nameLimit = 16;

/** A name as it is kept: invisible and control characters gone, spaces single, trimmed. */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cs}]/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

/** Why this seat cannot have this name, or null when it can. */
export function nameProblem(room: Room, seat: Seat, name: string): string | null {
  const tidy = tidyName(name);
  if (tidy === '') return words.nameEmpty;
  if (Array.from(tidy).length > nameLimit) return words.nameLong(nameLimit);
  const atDoor = room.door.waiting.some((one) => one.knock !== seat && same(one.name, tidy));
  const atDesk = room.desk.held.some(
    (one) => one.kind === 'name' && one.seat !== seat && same(one.name, tidy),
  );
  return atDoor || atDesk || nameTaken(room, tidy, seat) ? words.nameTaken(tidy) : null;
}

/** Whether somebody in the room, but for `seat`, is called that. */
export function nameTaken(room: Room, name: string | null, seat: Seat | null = null): boolean {
  return (
    name !== null &&
    room.seats.some((other) => other.seat !== seat && !other.kicked && same(other.name, name))
  );
}

/**
 * M3: name and picture may be changed until the game starts, and by those who only watch. At the
 * door they tell the host who asks; at a locked one nobody is asked.
 */
export function profileOpen(room: Room, seat: Seat): boolean {
  const { scene, door } = room;
  if (door.waiting.some(({ knock }) => knock === seat)) return door.asks && !door.locked;
  const busy = scene.kind === 'playing' || scene.kind === 'beginning';
  return !(busy && scene.players.includes(seat));
}

export function hasProfile(record: SeatRecord): boolean {
  return record.name !== null && record.face !== null;
}

/** M5: one who starts without a name or a picture gets a default of each. */
export function withDefaults(room: Room, seat: Seat): Room {
  const seats = room.seats.map((record) =>
    record.seat === seat && !hasProfile(record) ? namedByHouse(room, record) : record,
  );
  return { ...room, seats };
}

function namedByHouse(room: Room, record: SeatRecord): SeatRecord {
  const number = Number(record.seat.slice(1));
  const face = record.face ?? { kind: 'offered', number: freeFace(room, number) };
  return { ...record, face, name: record.name ?? freeName(room, number) };
}

/** One that nobody wears, if there is any. */
function freeFace(room: Room, first: number): number {
  const worn = new Set(
    room.seats.map(({ face }) => (face?.kind === 'offered' ? face.number : null)),
  );
  const order = Array.from(
    { length: offeredFaces },
    (_, step) => ((first - 1 + step) % offeredFaces) + 1,
  );
  return order.find((number) => !worn.has(number)) ?? (order[0] as number);
}

function freeName(room: Room, first: number): string {
  for (let number = first; ; number += 1) {
    const name = words.defaultName(number);
    if (!room.seats.some((other) => same(other.name, name))) return name;
  }
}

function same(one: string | null, other: string): boolean {
  return (
    one !== null && one.normalize('NFKC').toLowerCase() === other.normalize('NFKC').toLowerCase()
  );
}
