import type { Memory, Shelf } from './memory.ts';

/** Who plays in this window: a UUID that never leaves the phone, and where their things are kept. */
export interface Player {
  id: string;
  shelf: Shelf;
}

/** This tab's own player when it has one, else the phone's, made when there is none yet. */
export function knownPlayer(memory: Memory): Player {
  const own = memory.tab.get('player');
  return own ? { id: own, shelf: memory.tab } : keptPlayer(memory.lasting);
}

/**
 * Another player on the same device: this tab's alone, and the same after a reload of it. A tab that
 * was duplicated brings the things of the first one along, which are not theirs.
 */
export function anotherPlayer(memory: Memory): Player {
  for (const key of ['player', 'profile', 'joined', 'unsent']) memory.tab.remove(key);
  return keptPlayer(memory.tab);
}

function keptPlayer(shelf: Shelf): Player {
  const known = shelf.get('player');
  if (known) return { id: known, shelf };
  const id = freshUuid();
  shelf.set('player', id);
  return { id, shelf };
}

/** A version 4 UUID; `crypto.randomUUID` is missing on plain http. */
export function freshUuid(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = (bytes[6]! & 0x0f) | 0x40;
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
