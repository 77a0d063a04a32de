import type { RoomEvent } from './event.ts';
import { lostOrders } from './orders.ts';
import type { Room } from './state.ts';
import { withScene } from './with-scene.ts';
import { words } from './words.ts';

/**
 * The host's page was closed: no phone is heard any more, and a game waits for the host's word. The
 * game itself is told who is missing only then, so that it is found where it was left.
 */
export function reopen(room: Room, event: RoomEvent & { kind: 'reopened' }): Room {
  const left: Room = {
    ...room,
    seats: room.seats.map((record) =>
      record.presence === 'here' ? { ...record, presence: 'gone', since: event.at } : record,
    ),
    door: {
      ...room.door,
      waiting: room.door.waiting.map((one) =>
        one.presence === 'here' ? { ...one, presence: 'gone' } : one,
      ),
    },
  };
  const { scene } = left;
  if (scene.kind === 'countdown' || scene.kind === 'beginning') {
    return withScene(left, { kind: 'lobby', notice: words.reopened });
  }
  if (scene.kind === 'over') return withScene(left, { ...scene, startsNext: null });
  if (scene.kind !== 'playing') return left;
  const before = scene.paused?.by === 'reopened' ? scene.paused.lost : [];
  const lost = [...before, ...lostOrders(scene)];
  return withScene(left, { ...scene, paused: { by: 'reopened', lost } });
}
