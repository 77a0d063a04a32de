import type { Seat } from '../cartridge.ts';
import type { Order } from '../picture.ts';
import { cartridgeOf } from '../registry.ts';
import type { Playing, Room } from './state.ts';

/** A game that waits for its seed. */
interface Begin {
  game: string;
  cartridge: string;
  rules: number;
  settings: unknown;
  players: Seat[];
}

/** An order as the room knows it. */
export interface RoomOrder extends Order {
  /** The painter's own name for it, when it was taken before: to be asked for, not painted anew. */
  job: string | null;
}

/** What a room's state needs of the world; the runtime makes the world match. */
export interface RoomNeeds {
  deadline: number | null;
  orders: RoomOrder[];
  begin: Begin | null;
}

const nothing: RoomNeeds = { deadline: null, orders: [], begin: null };

export function needs(room: Room): RoomNeeds {
  const { scene } = room;
  switch (scene.kind) {
    case 'lobby':
      return nothing;
    case 'over':
      return { ...nothing, deadline: scene.startsNext?.ends ?? null };
    case 'countdown':
      return { ...nothing, deadline: scene.timer.ends };
    case 'beginning': {
      const { cartridge, settings } = room.next;
      const { rules } = cartridgeOf(cartridge);
      const game = `g${room.games + 1}`;
      return { ...nothing, begin: { game, cartridge, rules, settings, players: scene.players } };
    }
    case 'playing': {
      const wanted = cartridgeOf(scene.cartridge).needs(scene.state);
      return {
        // A pause takes away deadlines, never orders.
        deadline: scene.paused === null ? (room.desk.readUntil ?? wanted.deadline) : null,
        orders: ordersOf(scene, wanted.orders),
        begin: null,
      };
    }
  }
}

/** What was lost with the host's page waits for the host's word. */
function ordersOf(scene: Playing, wanted: readonly Order[]): RoomOrder[] {
  const lost = scene.paused?.by === 'reopened' ? scene.paused.lost : [];
  return wanted
    .map((order) => {
      const times = scene.renewed[order.id] ?? 0;
      const id = `${scene.game}.${order.id}${times === 0 ? '' : `+${times}`}`;
      const job = scene.started.find((one) => one.order === id)?.job ?? null;
      return { ...order, id, job };
    })
    .filter((order) => !lost.includes(order.id));
}
