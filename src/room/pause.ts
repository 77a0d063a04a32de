import type { GameEvent, Seat } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import type { RoomEvent } from './event.ts';
import { playAll } from './game-life.ts';
import { localOrder, renewOrders } from './orders.ts';
import { recordOf } from './presence.ts';
import type { Playing, Room } from './state.ts';
import { withScene } from './with-scene.ts';

/** Game time stands still until somebody says go on. `seat`: who asked for it; null: the host. */
export function pause(room: Room, seat: Seat | null): Room {
  const { scene } = room;
  if (scene.kind !== 'playing') return room;
  if (scene.paused?.by === 'host' || scene.paused?.by === 'reopened') return room;
  return withScene(room, { ...scene, paused: { by: 'host', seat } });
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
