import type { RoomEvent } from './event.ts';
import { hold, withoutHeld } from './held.ts';
import { tidyName } from './profile.ts';
import type { Room, SeatRecord } from './state.ts';

/** Name and picture wait at the desk; a face of the house's own is fit for anyone, and counts. */
export function wishProfile(
  room: Room,
  record: SeatRecord,
  { name, face }: RoomEvent & { kind: 'profile' },
): Room {
  const { seat } = record;
  let next = room;
  if (name !== undefined) {
    next = forgotten(next, seat, 'name');
    const tidy = tidyName(name);
    if (tidy !== record.name) next = hold(next, { kind: 'name', seat, name: tidy });
  }
  if (face !== undefined) {
    next = forgotten(next, seat, 'face');
    const isNew = JSON.stringify(face) !== JSON.stringify(record.face);
    if (isNew && face.kind === 'picture') next = hold(next, { kind: 'face', seat, face });
    if (isNew && face.kind === 'offered') {
      const seats = next.seats.map((one) => (one.seat === seat ? { ...one, face } : one));
      next = { ...next, seats };
    }
  }
  return next;
}

/** What was asked for before of this kind, and what became of it. */
function forgotten(room: Room, seat: string, kind: 'name' | 'face'): Room {
  const before = room.desk.held.filter((one) => one.seat === seat && one.kind === kind);
  const notes = room.desk.turnedDown.filter((note) => note.seat !== seat || note.kind !== kind);
  if (before.length === 0 && notes.length === room.desk.turnedDown.length) return room;
  const rest = withoutHeld(room, before);
  return { ...rest, desk: { ...rest.desk, turnedDown: notes } };
}
