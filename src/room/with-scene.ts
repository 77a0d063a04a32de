import type { Room, Scene } from './state.ts';

export function withScene(room: Room, scene: Scene): Room {
  return { ...room, scene };
}
