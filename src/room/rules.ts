import { cartridgeOf, findCartridge } from '../registry.ts';
import type { RoomEvent } from './event.ts';
import { Room } from './state.ts';

/** Rises with any change of the room's own behaviour. */
const roomRules = 6;

/** Which behaviour a room is under: its own rules' number, and that of the game it holds. */
export function rulesOf({ scene }: Room): string {
  const game = 'cartridge' in scene ? findCartridge(scene.cartridge) : undefined;
  return game === undefined ? `room ${roomRules}` : `room ${roomRules}, ${game.id} ${game.rules}`;
}

/** Whether an event would be taken today as it was when it was kept. */
export function sameRules(event: RoomEvent): boolean {
  return event.kind !== 'begun' || findCartridge(event.cartridge)?.rules === event.rules;
}

/**
 * A room kept under other rules, if it still makes sense under these. `gameLost`: the room does and
 * its game does not, so that it stands in the lobby again.
 */
export function roomFromOtherRules(kept: unknown): { room: Room; gameLost: boolean } | null {
  const parsed = Room.safeParse(kept);
  if (!parsed.success) return null;
  const room = parsed.data;
  const { scene } = room;
  if (findCartridge(room.next.cartridge) === undefined) return null;
  const settings = cartridgeOf(room.next.cartridge).settings.safeParse(room.next.settings);
  if (!settings.success) return null;
  const next = { ...room.next, settings: settings.data as unknown };
  if (!('cartridge' in scene)) return { room: { ...room, next }, gameLost: false };
  const state = findCartridge(scene.cartridge)?.state.safeParse(scene.state);
  if (state?.success) {
    return { room: { ...room, next, scene: { ...scene, state: state.data } }, gameLost: false };
  }
  return {
    room: { ...room, next, scene: { kind: 'lobby', notice: null } },
    gameLost: scene.kind === 'playing',
  };
}
