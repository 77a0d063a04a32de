import type { Connection } from './connection.ts';
import type { Sealer } from './sealer.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** What is kept sealed; where this browser cannot seal, for as long as the archive is open. */
export class Secrets {
  readonly #connection: Connection;
  readonly #sealer: Sealer;
  readonly #inMemory = new Map<string, Bytes>();

  constructor(connection: Connection, sealer: Sealer) {
    this.#connection = connection;
    this.#sealer = sealer;
  }

  /** Sealing takes a moment, and a transaction none: so it is done first. */
  seal(plain: Bytes): Promise<Bytes | null> {
    return this.#sealer.seal(plain);
  }

  /** `sealed` is what `seal` answered. */
  keep(name: string, plain: Bytes, sealed: Bytes | null): void {
    this.forget(name);
    if (sealed === null) this.#inMemory.set(name, plain);
    else this.#connection.run('insert into secrets (name, sealed) values (?, ?)', [name, sealed]);
  }

  async read(name: string): Promise<Bytes | null> {
    const plain = this.#inMemory.get(name);
    if (plain !== undefined) return plain;
    const row = this.#connection.row('select sealed from secrets where name = ?', [name]);
    return row === undefined ? null : this.#sealer.unseal(row.sealed as Bytes);
  }

  forget(name: string): void {
    this.#inMemory.delete(name);
    this.#connection.run('delete from secrets where name = ?', [name]);
  }

  /** Those that begin with `start`, in order. */
  names(start: string): string[] {
    const rows = this.#connection.rows('select name from secrets');
    const names = [...rows.map(({ name }) => name as string), ...this.#inMemory.keys()];
    return [...new Set(names)].filter((name) => name.startsWith(start)).sort();
  }
}
