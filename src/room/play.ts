import type { GameEvent } from '../cartridge.ts';
import { cartridgeOf } from '../registry.ts';
import type { Playing, Room, Scene } from './state.ts';

export function withScene(room: Room, scene: Scene): Room {
  return { ...room, scene };
}

/** Hands an event to the running game; a game with an outcome is over. */
export function play(room: Room, scene: Playing, event: GameEvent): Room {
  const cartridge = cartridgeOf(scene.cartridge);
  const state: unknown = cartridge.reduce(scene.state, event);
  if (state === scene.state) return room;
  if (cartridge.outcome(state) === null) return withScene(room, { ...scene, state });
  const { game, players } = scene;
  const report = event.kind === 'ended' ? cartridge.progress(state) : null;
  const benched = room.seats.map((record) => record.seat).filter((seat) => !players.includes(seat));
  return withScene(
    { ...room, benched },
    {
      kind: 'over',
      game,
      cartridge: scene.cartridge,
      players,
      state,
      report,
    },
  );
}

/** One after the other, as long as the game runs. */
export function playAll(room: Room, events: readonly GameEvent[]): Room {
  return events.reduce<Room>(
    (earlier, event) =>
      earlier.scene.kind === 'playing' ? play(earlier, earlier.scene, event) : earlier,
    room,
  );
}
