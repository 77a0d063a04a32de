import type { Connection, Row, Value } from '../../workers/archive/connection.ts';
import type { Place } from '../../workers/archive/place.ts';

export interface Fault {
  /** Statements until it strikes, from 1; a transaction's end counts as one. */
  after: number;
  error: Error;
  /** Whether nothing works any more once it has struck: the page was killed, the disk torn out. */
  forGood: boolean;
}

/** A place in which a statement can be made to fail. Files it opens can be closed as a kill would. */
export class FailingPlace implements Place {
  readonly keeping = 'memory';
  readonly #place: Place;
  #open: Connection[] = [];
  fault: Fault | null = null;
  statements = 0;

  constructor(place: Place) {
    this.#place = place;
  }

  open(name: string): Connection {
    const connection = this.#place.open(name);
    this.#open.push(connection);
    return new FailingConnection(connection, () => this.#count());
  }

  /** Whatever was not committed is lost. */
  kill(): void {
    for (const connection of this.#open.splice(0)) connection.close();
    this.fault = null;
  }

  names = () => this.#place.names();
  path = (name: string) => this.#place.path(name);
  read = (name: string) => this.#place.read(name);
  write = (name: string, bytes: Blob) => this.#place.write(name, bytes);
  remove = (name: string) => this.#place.remove(name);

  #count(): void {
    this.statements += 1;
    const { fault } = this;
    if (fault === null) return;
    fault.after -= 1;
    if (fault.after === 0 || (fault.forGood && fault.after < 0)) throw fault.error;
  }
}

class FailingConnection implements Connection {
  readonly #connection: Connection;
  readonly #count: () => void;

  constructor(connection: Connection, count: () => void) {
    this.#connection = connection;
    this.#count = count;
  }

  run(sql: string, values?: readonly Value[]): void {
    this.#count();
    this.#connection.run(sql, values);
  }

  rows(sql: string, values?: readonly Value[]): Row[] {
    this.#count();
    return this.#connection.rows(sql, values);
  }

  row(sql: string, values?: readonly Value[]): Row | undefined {
    this.#count();
    return this.#connection.row(sql, values);
  }

  transaction<Result>(work: () => Result): Result {
    return this.#connection.transaction(() => {
      const result = work();
      this.#count();
      return result;
    });
  }

  close(): void {
    this.#connection.close();
  }
}

/** As SQLite says it. */
export function sqliteError(resultCode: number): Error {
  return Object.assign(new Error(`result code ${resultCode}`), { resultCode });
}
