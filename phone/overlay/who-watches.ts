import type { Shelf } from '../memory.ts';
import { freshUuid } from '../player.ts';

/**
 * Who this window is to the room: a watcher of its own, the same after a reload, and neither the phone
 * that is used in this browser nor another overlay.
 */
export function whoWatches(tab: Shelf): string {
  const known = tab.get('watcher');
  if (known !== null) return known;
  const id = freshUuid();
  tab.set('watcher', id);
  return id;
}
