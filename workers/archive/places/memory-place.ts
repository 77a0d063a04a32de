import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';
import type { Connection } from '../connection.ts';
import type { Place } from '../place.ts';
import { SqliteConnection } from './sqlite-connection.ts';
import { WasmFiles } from './wasm-files.ts';

let places = 0;

/** Files in memory, gone with the page. Each place has files of its own. */
export class MemoryPlace implements Place {
  readonly keeping = 'memory';
  readonly #sqlite: Sqlite3Static;
  readonly #files: WasmFiles;
  readonly #names = new Set<string>();
  readonly #number = (places += 1);

  constructor(sqlite: Sqlite3Static) {
    this.#sqlite = sqlite;
    this.#files = new WasmFiles(sqlite);
  }

  names(): string[] {
    return [...this.#names];
  }

  path(name: string): string {
    return `/${this.#number}-${name}`;
  }

  open(name: string): Connection {
    const database = new this.#sqlite.oo1.DB(this.path(name), 'c');
    this.#names.add(name);
    return new SqliteConnection(database);
  }

  async read(name: string): Promise<Blob> {
    const bytes = this.#files.read(this.path(name));
    if (bytes === null) throw new Error(`There is no file called ${name}`);
    return new Blob([bytes]);
  }

  async write(name: string, bytes: Blob): Promise<void> {
    this.remove(name);
    this.#files.write(this.path(name), new Uint8Array(await bytes.arrayBuffer()));
    this.#names.add(name);
  }

  remove(name: string): void {
    for (const ending of ['', '-wal', '-journal']) this.#files.remove(this.path(name) + ending);
    this.#names.delete(name);
  }
}
