import type { Seat } from '../../cartridge.ts';

/** Somebody must be waited for: an author alone in the room does not race through others' turns. */
export function allDone(waitedFor: readonly Seat[], isDone: (seat: Seat) => boolean): boolean {
  return waitedFor.length > 0 && waitedFor.every(isDone);
}
