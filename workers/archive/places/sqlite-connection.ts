import type { Database, PreparedStatement } from '@sqlite.org/sqlite-wasm';
import type { Connection, Row, Value } from '../connection.ts';

/** A connection over a database that sqlite-wasm opened; closing it closes the database. */
export class SqliteConnection implements Connection {
  readonly #database: Database;
  readonly #statements = new Map<string, PreparedStatement>();
  #depth = 0;

  constructor(database: Database) {
    this.#database = database;
  }

  run(sql: string, values?: readonly Value[]): void {
    if (values === undefined) this.#database.exec(sql);
    else this.#each(sql, values, () => false);
  }

  rows(sql: string, values: readonly Value[] = []): Row[] {
    const rows: Row[] = [];
    this.#each(sql, values, (statement) => rows.push(statement.get({}) as Row) > 0);
    return rows;
  }

  row(sql: string, values: readonly Value[] = []): Row | undefined {
    let first: Row | undefined;
    this.#each(sql, values, (statement) => {
      first = statement.get({}) as Row;
      return false;
    });
    return first;
  }

  transaction<Result>(work: () => Result): Result {
    if (this.#depth > 0) return work();
    this.#database.exec('begin immediate');
    this.#depth = 1;
    try {
      const result = work();
      this.#database.exec('commit');
      return result;
    } catch (error) {
      this.#rollBack();
      throw error;
    } finally {
      this.#depth = 0;
    }
  }

  close(): void {
    for (const statement of this.#statements.values()) statement.finalize();
    this.#statements.clear();
    this.#database.close();
  }

  /** A full disk has rolled back by itself; what it then says must not hide why. */
  #rollBack(): void {
    try {
      this.#database.exec('rollback');
    } catch {}
  }

  /** Steps through the rows while `wanted` says so; the statement is ready to be used again after. */
  #each(
    sql: string,
    values: readonly Value[],
    wanted: (statement: PreparedStatement) => boolean,
  ): void {
    const statement = this.#statement(sql);
    try {
      if (values.length > 0) statement.bind(values as Value[]);
      while (statement.step() && wanted(statement));
    } finally {
      statement.reset(true);
    }
  }

  #statement(sql: string): PreparedStatement {
    const known = this.#statements.get(sql);
    if (known !== undefined) return known;
    const made = this.#database.prepare(sql);
    this.#statements.set(sql, made);
    return made;
  }
}
