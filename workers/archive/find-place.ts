import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Kept } from './archive.ts';
import { CopiedPlace } from './places/copied-place.ts';
import type { HeldPlace } from './places/held-place.ts';
import { heldMemory } from './places/held-memory.ts';
import { MemoryPlace } from './places/memory-place.ts';
import { isHeld, OpfsPlace } from './places/opfs-place.ts';
import { words } from './words.ts';

export type FoundPlace = { ok: true; place: HeldPlace } | { ok: false; message: string };

const between = 50;

/**
 * The safest place this browser has, under this name. Files that another still has are waited for so
 * many milliseconds, and are then no reason to begin anew elsewhere.
 */
export async function findPlace(
  sqlite: Sqlite3Static,
  name: string,
  patience: number,
  onKept: (kept: Kept) => void,
): Promise<FoundPlace> {
  const until = performance.now() + patience;
  for (;;) {
    try {
      return { ok: true, place: await OpfsPlace.open(sqlite, name) };
    } catch (error) {
      if (!isHeld(error)) {
        const why = await fileSystemProblem();
        if (why === 'absent') break;
        return { ok: false, message: messageOf(why ?? error) };
      }
      if (performance.now() > until) return { ok: false, message: words.held };
    }
    await new Promise((resolve) => void setTimeout(resolve, between));
  }
  const memory = new MemoryPlace(sqlite);
  try {
    return { ok: true, place: await CopiedPlace.open(memory, `${name} copy`, onKept) };
  } catch {
    return { ok: true, place: heldMemory(memory) };
  }
}

/** As it is in workers alone. */
interface OldOrNewFile {
  createSyncAccessHandle(): Promise<{ close(): unknown }>;
}

/** Whether a new file can be made and opened here: null, what went wrong, or that there is no way. */
async function fileSystemProblem(): Promise<unknown> {
  const name = `probe-${crypto.getRandomValues(new Uint32Array(1))[0]}`;
  try {
    const directory = await navigator.storage.getDirectory();
    const file = await directory.getFileHandle(name, { create: true });
    const access = await (file as unknown as OldOrNewFile).createSyncAccessHandle();
    // Where closing takes a promise, the rest is too old as well.
    const closing = access.close();
    await directory.removeEntry(name);
    return closing === undefined ? null : 'absent';
  } catch (error) {
    return isFull(error) ? error : 'absent';
  }
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'QuotaExceededError';
}

function messageOf(error: unknown): string {
  if (isFull(error)) return words.full;
  return words.cannotOpen(error instanceof Error ? error.message : String(error));
}
