import type { SAHPoolUtil, Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Kept } from '../archive.ts';
import type { Connection } from '../connection.ts';
import { enveloped, looksLikeDatabase, unwrapped } from './envelope.ts';
import { gatherWrites } from './gathered-writes.ts';
import type { HeldPlace } from './held-place.ts';
import { SqliteConnection } from './sqlite-connection.ts';

// Each open database takes a file and its journal, and each import one database more.
const filesToSpare = 12;
const chunk = 1024 * 1024;

/** Files in the browser's own file system, in the pool that SQLite keeps there. */
export class OpfsPlace implements HeldPlace {
  readonly keeping = 'disk';
  readonly #pool: SAHPoolUtil;

  private constructor(pool: SAHPoolUtil) {
    this.#pool = pool;
  }

  /** Throws what the browser throws; of `isHeld` when another still has the files. */
  static async open(sqlite: Sqlite3Static, folder: string): Promise<OpfsPlace> {
    gatherWrites();
    const options = {
      name: folder,
      directory: folder,
      initialCapacity: filesToSpare,
      // It would otherwise answer a failure, such as files that another has, by deleting them all.
      preserveOnInitFailure: true,
      forceReinitIfPreviouslyFailed: true,
      verbosity: 0,
    };
    const pool = await sqlite.installOpfsSAHPoolVfs(options);
    await pool.unpauseVfs();
    const place = new OpfsPlace(pool);
    await place.#reserve();
    return place;
  }

  names(): string[] {
    return this.#pool
      .getFileNames()
      .filter((path) => !path.endsWith('-wal') && !path.endsWith('-journal'))
      .map((path) => path.slice(1));
  }

  path(name: string): string {
    return `/${name}`;
  }

  open(name: string): Connection {
    return new SqliteConnection(new this.#pool.OpfsSAHPoolDb(this.path(name)));
  }

  async read(name: string): Promise<Blob> {
    const bytes = this.#pool.exportFile(this.path(name)) as Uint8Array<ArrayBuffer>;
    return new Blob([unwrapped(bytes)]);
  }

  async write(name: string, bytes: Blob): Promise<void> {
    const whole = (await looksLikeDatabase(bytes)) ? bytes : enveloped(bytes);
    this.remove(name);
    await this.#reserve();
    let at = 0;
    await this.#pool.importDb(this.path(name), async () => {
      const part = whole.slice(at, at + chunk);
      at += part.size;
      return part.size === 0 ? undefined : part.arrayBuffer();
    });
  }

  remove(name: string): void {
    for (const ending of ['', '-wal', '-journal']) this.#pool.unlink(this.path(name) + ending);
  }

  kept(): Kept {
    return { kept: true };
  }

  async flush(): Promise<void> {}

  async release(): Promise<void> {
    this.#pool.pauseVfs();
  }

  /** The pool cannot grow while SQLite asks it for a file. */
  async #reserve(): Promise<void> {
    await this.#pool.reserveMinimumCapacity(Number(this.#pool.getFileCount()) + filesToSpare);
  }
}

/** Whether the browser refused because someone else has the file open. */
export function isHeld(error: unknown): boolean {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'NoModificationAllowedError' || name === 'InvalidStateError';
}
