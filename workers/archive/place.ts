import type { Keeping } from './archive.ts';
import type { Connection } from './connection.ts';

/** A place where SQLite files live: OPFS, or memory. Names are like `archive.sqlite3`. */
export interface Place {
  readonly keeping: Keeping;
  names(): string[];
  /** What SQLite calls the file, for `VACUUM INTO`; a file made so can be opened by its name. */
  path(name: string): string;
  /** Creates the file when there is none. A file is open once at a time. */
  open(name: string): Connection;
  /** The file as bytes, without its journal: it must be closed or checkpointed. */
  read(name: string): Promise<Blob>;
  /** Puts a file there, over one of that name; the bytes need not be a database. */
  write(name: string, bytes: Blob): Promise<void>;
  remove(name: string): void;
}
