import type { GameEvent, Seat } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import type { RoomEvent } from './event.ts';
import { localOrder, lostOrders, renewOrders } from './orders.ts';
import { playAll, withScene } from './play.ts';
import { recordOf } from './presence.ts';
import type { Playing, Room } from './state.ts';
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
  if (scene.kind !== 'playing') return left;
  const before = scene.paused?.by === 'reopened' ? scene.paused.lost : [];
  const lost = [...before, ...lostOrders(scene)];
  return withScene(left, { ...scene, paused: { by: 'reopened', lost } });
}

export function resume(room: Room, event: RoomEvent & { kind: 'resumed' }): Room {
  const { scene } = room;
  if (scene.kind !== 'playing' || scene.paused === null) return room;
  const running: Playing = { ...scene, paused: null, unattended: true };
  if (scene.paused.by !== 'reopened') return withScene(room, running);
  const { lost } = scene.paused;
  const { at } = event;
  const ordered = withScene(room, event.renew ? renewOrders(running, lost) : running);
  const failures = event.renew ? [] : lost;
  return playAll(ordered, [
    ...failures.map((order): GameEvent => ({
      kind: 'paintFailed',
      order: localOrder(scene, order),
      failure: 'lost',
      at,
    })),
    ...missingPlayers(room, scene).map((seat): GameEvent => ({ kind: 'went', seat, at })),
  ]);
}

/** Those who are asked something come last: else the first to go could end a stage nobody is at. */
function missingPlayers(room: Room, scene: Playing): Seat[] {
  const cartridge = cartridgeOf(scene.cartridge);
  const isAsked = (seat: Seat) => cartridge.ask(scene.state, seat).kind !== 'wait';
  const missing = scene.players.filter((seat) => recordOf(room, seat)?.presence !== 'here');
  return missing.toSorted((one, other) => Number(isAsked(one)) - Number(isAsked(other)));
}
