import type { Connection } from './connection.ts';
import { migrate, newestVersion, versionOf } from './migrations/migrate.ts';
import type { Place } from './place.ts';
import { isDamage } from './sqlite-error.ts';

const archiveFile = 'archive.sqlite3';

/** What marks a file as an archive of ours: `HogW`. */
export const applicationId = 0x486f6757;

// In 8 KiB pages. A file of 32 MB is checked as a whole in a fraction of a second.
const checkedAsAWhole = 4096;

export type OpenedDatabase =
  | { ok: true; connection: Connection }
  | { ok: false; problem: 'newer' | 'damaged' };

/**
 * The archive's database, made if there is none, at the newest version. A newer one and a damaged one
 * are left as they are. Whatever else goes wrong (held by another, no such folder) is thrown.
 */
export function openDatabase(place: Place, name = archiveFile): OpenedDatabase {
  const connection = place.open(name);
  try {
    const problem = prepare(connection);
    if (problem === null) return { ok: true, connection };
    connection.close();
    return { ok: false, problem };
  } catch (error) {
    connection.close();
    if (isDamage(error)) return { ok: false, problem: 'damaged' };
    throw error;
  }
}

function prepare(connection: Connection): 'newer' | 'damaged' | null {
  // Before anything else: without shared memory a database with a write-ahead log opens only so.
  connection.run('pragma locking_mode = exclusive');
  connection.run('pragma trusted_schema = off; pragma cell_size_check = on');
  const isNew = connection.row('select count(*) as made from sqlite_schema')?.made === 0;
  if (!isNew && !isOurs(connection)) return 'damaged';
  if (versionOf(connection) > newestVersion) return 'newer';
  // Both take effect only in a file without content; in another the second is a write all the same.
  if (isNew) connection.run('pragma page_size = 8192; pragma auto_vacuum = incremental');
  connection.run('pragma journal_mode = wal; pragma synchronous = full');
  connection.run('pragma foreign_keys = on; pragma secure_delete = on');
  if (isNew) connection.run(`pragma application_id = ${applicationId}`);
  migrate(connection);
  return isSound(connection) ? null : 'damaged';
}

export function isOurs(connection: Connection): boolean {
  return connection.row('pragma application_id')?.application_id === applicationId;
}

/** A large archive is not read through at every start: only where the newest things are. */
function isSound(connection: Connection): boolean {
  const pages = connection.row('pragma page_count')?.page_count as number;
  if (pages <= checkedAsAWhole) {
    return connection.row('pragma quick_check(1)')?.quick_check === 'ok';
  }
  for (const table of ['rooms', 'games', 'catalogue', 'pictures', 'recordings', 'stages']) {
    connection.rows(`select * from ${table} order by rowid desc limit 1`);
  }
  for (const table of ['events', 'snapshots']) {
    connection.rows(`select * from ${table} order by room desc, number desc limit 3`);
  }
  return true;
}
