import type { RoomEvent } from './event.ts';
import { localId } from './ask.ts';
import { needs } from './needs.ts';
import type { Playing, Room } from './state.ts';

/** The room's books about orders; what is to be painted stands in `needs`. */

export function isWanted(room: Room, order: string): boolean {
  return needs(room).orders.some((wanted) => wanted.id === order);
}

/** The game's own id of an order. */
export function localOrder({ game }: Playing, order: string): string {
  return localId(game, order).replace(/\+\d+$/, '');
}

export function noteOrder(room: Room, event: RoomEvent & { kind: 'started' | 'accepted' }): Room {
  const { scene } = room;
  if (scene.kind !== 'playing' || !isWanted(room, event.order)) return room;
  const known = scene.started.find(({ order }) => order === event.order);
  if (event.kind === 'started') {
    if (known !== undefined) return room;
    const { order, painter, paid } = event;
    const started = [...scene.started, { order, painter, paid, job: null }];
    const paidOrders = room.paidOrders + Number(paid);
    return { ...room, paidOrders, scene: { ...scene, started } };
  }
  if (known === undefined || known.job !== null) return room;
  const started = scene.started.map((one) => (one === known ? { ...one, job: event.job } : one));
  return { ...room, scene: { ...scene, started } };
}

/** Paid orders of which nobody can say what became, once the page they left from was closed. */
export function lostOrders({ started }: Playing): string[] {
  return started.filter(({ paid, job }) => paid && job === null).map(({ order }) => order);
}

/** Orders are ordered anew under new ids. */
export function renewOrders(scene: Playing, orders: readonly string[]): Playing {
  const renewed = { ...scene.renewed };
  for (const order of orders) {
    const local = localOrder(scene, order);
    renewed[local] = (renewed[local] ?? 0) + 1;
  }
  return { ...scene, renewed };
}

export function pruneOrders(room: Room): Room {
  const { scene } = room;
  if (scene.kind !== 'playing' || scene.started.length === 0) return room;
  const wanted = new Set(needs(room).orders.map(({ id }) => id));
  const started = scene.started.filter(({ order }) => wanted.has(order));
  if (started.length === scene.started.length) return room;
  return { ...room, scene: { ...scene, started } };
}
