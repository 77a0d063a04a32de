import type { RoomEvent } from './event.ts';
import { reduce } from './reduce.ts';
import type { Room } from './state.ts';

/** The state a log leads to: the same, to the byte, as the one it was written from. */
export function replay(opening: Room, log: readonly RoomEvent[]): Room {
  return log.reduce(reduce, opening);
}
