import type { Room } from '../../src/room/state.ts';
import { painters } from './painters/registry.ts';

/**
 * Orders that had left when the page was closed and of which nobody can say what became: their
 * painter is paid, or not known any more, and cannot be asked for the work.
 */
export function lostOrders({ scene }: Room, known = painters): string[] {
  if (scene.kind !== 'playing') return [];
  return scene.started
    .filter((one) => {
      const painter = known.find(({ id }) => id === one.painter);
      const canBeAsked = one.job !== null && painter?.collect !== undefined;
      return !canBeAsked && (painter?.paid ?? true);
    })
    .map(({ order }) => order);
}
