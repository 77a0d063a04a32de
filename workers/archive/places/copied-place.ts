import { createStore, delMany, entries, setMany } from 'idb-keyval';
import type { Kept } from '../archive.ts';
import type { Connection, Value } from '../connection.ts';
import type { Place } from '../place.ts';
import type { HeldPlace } from './held-place.ts';

/** Milliseconds from a write to its copy. */
const delay = 2000;
const readsOnly = /^\s*(select|with)\b/i;

type Bytes = Uint8Array<ArrayBuffer>;

/** Files in memory, copied as a whole to IndexedDB: for browsers without a file system of their own. */
export class CopiedPlace implements HeldPlace {
  readonly keeping = 'copy';
  readonly #memory: Place;
  readonly #store: ReturnType<typeof createStore>;
  readonly #onKept: (kept: Kept) => void;
  readonly #open = new Map<string, Connection>();
  readonly #changed = new Set<string>();
  readonly #gone = new Set<string>();
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
    const connection = this.#memory.open(name);
    this.#open.set(name, connection);
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
    this.#timer ??= setTimeout(() => void this.flush(), delay);
  }

  async #save(): Promise<void> {
    const changed = [...this.#changed];
    const gone = [...this.#gone];
    if (changed.length + gone.length === 0) return;
    this.#changed.clear();
    this.#gone.clear();
    try {
      const files: [string, Bytes][] = [];
      for (const name of changed) {
        // A journal beside it would be lost.
        this.#open.get(name)?.rows('pragma wal_checkpoint(truncate)');
        const copy = await this.#memory.read(name);
        files.push([name, new Uint8Array(await copy.arrayBuffer())]);
      }
      await setMany(files, this.#store);
      await delMany(gone, this.#store);
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
