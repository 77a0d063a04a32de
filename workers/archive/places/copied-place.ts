import { createStore, delMany, entries, setMany } from 'idb-keyval';
import type { Kept } from '../archive.ts';
import type { Connection, Value } from '../connection.ts';
import type { Place } from '../place.ts';
import type { HeldPlace } from './held-place.ts';

/** Milliseconds between two copies: each is of the whole file. After a rest a write is copied at once. */
const apart = 2000;
const readsOnly = /^\s*(select|with)\b/i;

type Bytes = Uint8Array<ArrayBuffer>;

interface OpenFile {
  connection: Connection;
  /** How many rows its connection had changed when it was copied; −1 when it never was. */
  copied: number;
}

/** Files in memory, copied as a whole to IndexedDB: for browsers without a file system of their own. */
export class CopiedPlace implements HeldPlace {
  readonly keeping = 'copy';
  readonly #memory: Place;
  readonly #store: ReturnType<typeof createStore>;
  readonly #onKept: (kept: Kept) => void;
  readonly #open = new Map<string, OpenFile>();
  readonly #changed = new Set<string>();
  readonly #gone = new Set<string>();
  #savedAt = -apart;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #saving: Promise<void> = Promise.resolve();
  #kept: Kept = { kept: true };

  private constructor(
    memory: Place,
    store: ReturnType<typeof createStore>,
    onKept: (kept: Kept) => void,
  ) {
    this.#memory = memory;
    this.#store = store;
    this.#onKept = onKept;
  }

  /** What was copied to the database `name` before is there again. Throws where IndexedDB fails. */
  static async open(
    memory: Place,
    name: string,
    onKept: (kept: Kept) => void,
  ): Promise<CopiedPlace> {
    const store = createStore(name, 'files');
    for (const [file, bytes] of await entries<string, Bytes>(store)) {
      await memory.write(file, new Blob([bytes]));
    }
    return new CopiedPlace(memory, store, onKept);
  }

  names(): string[] {
    return this.#memory.names();
  }

  path(name: string): string {
    return this.#memory.path(name);
  }

  open(name: string): Connection {
    const isCopied = this.names().includes(name) && !this.#changed.has(name);
    const connection = this.#memory.open(name);
    const file = { connection, copied: isCopied ? 0 : -1 };
    this.#open.set(name, file);
    const look = (sql: string) => {
      if (!readsOnly.test(sql)) this.#change(name);
    };
    return {
      run(sql: string, values?: readonly Value[]) {
        look(sql);
        connection.run(sql, values);
      },
      rows(sql: string, values?: readonly Value[]) {
        look(sql);
        return connection.rows(sql, values);
      },
      row(sql: string, values?: readonly Value[]) {
        look(sql);
        return connection.row(sql, values);
      },
      transaction: (work) => connection.transaction(work),
      close: () => {
        if (changesBy(connection) === file.copied) this.#changed.delete(name);
        this.#open.delete(name);
        connection.close();
      },
    };
  }

  read(name: string): Promise<Blob> {
    return this.#memory.read(name);
  }

  async write(name: string, bytes: Blob): Promise<void> {
    await this.#memory.write(name, bytes);
    this.#change(name);
  }

  remove(name: string): void {
    this.#memory.remove(name);
    this.#changed.delete(name);
    this.#gone.add(name);
    this.#schedule();
  }

  kept(): Kept {
    return this.#kept;
  }

  flush(): Promise<void> {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#saving = this.#saving.then(() => this.#save());
    return this.#saving;
  }

  release(): Promise<void> {
    return this.flush();
  }

  #change(name: string): void {
    this.#gone.delete(name);
    this.#changed.add(name);
    this.#schedule();
  }

  #schedule(): void {
    const wait = Math.max(0, this.#savedAt + apart - performance.now());
    this.#timer ??= setTimeout(() => void this.flush(), wait);
  }

  async #save(): Promise<void> {
    const changed = [...this.#changed];
    const gone = [...this.#gone];
    if (changed.length + gone.length === 0) return;
    this.#changed.clear();
    this.#gone.clear();
    this.#savedAt = performance.now();
    try {
      const files: [string, Bytes][] = [];
      const counts: [OpenFile, number][] = [];
      for (const name of changed) {
        const file = this.#open.get(name);
        if (file !== undefined) {
          const count = changesBy(file.connection);
          // Much that is no question changes nothing either.
          if (count === file.copied) continue;
          counts.push([file, count]);
        }
        const copy = await this.#memory.read(name);
        files.push([name, new Uint8Array(await copy.arrayBuffer())]);
      }
      await setMany(files, this.#store);
      await delMany(gone, this.#store);
      for (const [file, count] of counts) file.copied = count;
      this.#tell({ kept: true });
    } catch (error) {
      const names = new Set(this.names());
      for (const name of [...changed, ...gone]) {
        if (names.has(name)) this.#changed.add(name);
        else this.#gone.add(name);
      }
      const full = error instanceof DOMException && error.name === 'QuotaExceededError';
      this.#tell({ kept: false, why: full ? 'full' : 'failed' });
    }
  }

  #tell(kept: Kept): void {
    this.#kept = kept;
    this.#onKept(kept);
  }
}

/** How many rows this connection has written since it was opened; all of them in the file now. */
function changesBy(connection: Connection): number {
  try {
    // What is in a journal beside it would be lost.
    connection.rows('pragma wal_checkpoint(truncate)');
    return connection.row('select total_changes() as count')?.count as number;
  } catch {
    // It is no database.
    return 0;
  }
}
