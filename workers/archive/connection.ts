/** What SQLite stores, as JavaScript sees it. */
export type Value = string | number | null | Uint8Array<ArrayBuffer>;
export type Row = Record<string, Value>;

/** One open SQLite database. Everything throws what SQLite throws, with its result code. */
export interface Connection {
  /** Runs one statement or, without values, several. */
  run(sql: string, values?: readonly Value[]): void;
  rows(sql: string, values?: readonly Value[]): Row[];
  /** The first row; undefined when there is none. */
  row(sql: string, values?: readonly Value[]): Row | undefined;
  /** All that `work` writes is kept, or, when it throws, nothing. */
  transaction<Result>(work: () => Result): Result;
  close(): void;
}
