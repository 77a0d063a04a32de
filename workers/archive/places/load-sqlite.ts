import startSqlite from '@sqlite.org/sqlite-wasm';
import type { Sqlite3Static } from '@sqlite.org/sqlite-wasm';

/** SQLite with none of the file systems that start workers of their own. */
export async function loadSqlite(): Promise<Sqlite3Static> {
  Object.assign(globalThis, {
    sqlite3ApiConfig: {
      disable: { vfs: { kvvfs: true, opfs: true, 'opfs-vfs': true, 'opfs-wl': true } },
    },
  });
  return startSqlite();
}
