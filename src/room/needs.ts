import type { Needs, Seat } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import type { Room } from './state.ts';

/** A game that waits for its seed. */
interface Begin {
  game: string;
  cartridge: string;
  rules: number;
  settings: unknown;
  players: Seat[];
}

/** What a room's state needs of the world; the runtime makes the world match. */
export interface RoomNeeds extends Needs {
  begin: Begin | null;
}

const nothing: RoomNeeds = { deadline: null, orders: [], begin: null };

export function needs(room: Room): RoomNeeds {
  const { scene } = room;
  switch (scene.kind) {
    case 'lobby':
    case 'over':
      return nothing;
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
        deadline: scene.paused === null ? wanted.deadline : null,
        orders: wanted.orders.map((order) => ({ ...order, id: `${scene.game}.${order.id}` })),
        begin: null,
      };
    }
  }
}
