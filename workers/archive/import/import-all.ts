import type { Imported } from '../archive.ts';
import type { Connection } from '../connection.ts';
import { migrate, newestVersion } from '../migrations/migrate.ts';
import { applicationId, isOurs } from '../open-database.ts';
import type { Place } from '../place.ts';
import { isDamage, isFull } from '../sqlite-error.ts';
import { checkContents, Unsound } from './check-contents.ts';
import { merge } from './merge.ts';

export const importFile = 'import.sqlite3';

const headerLength = 100;
const magic = 'SQLite format 3\0';

type Problem = Extract<Imported, { ok: false }>['problem'];

/**
 * Adds the games of another archive that are not here yet. The file is nobody's word: it is checked
 * in a copy, as a whole, before anything of it is written here, in one transaction.
 */
export async function importAll(
  connection: Connection,
  place: Place,
  file: Blob,
  now: number,
): Promise<Imported> {
  const header = await headerProblem(file);
  if (header !== null) return { ok: false, problem: header };
  if (place.names().includes(importFile)) place.remove(importFile);
  try {
    await place.write(importFile, file);
    const copy = place.open(importFile);
    try {
      const problem = prepare(copy, connection);
      if (problem !== null) return { ok: false, problem };
      await checkContents(copy);
      return { ok: true, ...connection.transaction(() => merge(copy, connection, now)) };
    } finally {
      copy.close();
    }
  } catch (error) {
    if (isFull(error)) return { ok: false, problem: 'full' };
    if (isDamage(error) || error instanceof Unsound) return { ok: false, problem: 'damaged' };
    throw error;
  } finally {
    place.remove(importFile);
  }
}

/** From the file's first bytes, so that nothing foreign is copied. Places are SQLite's own. */
async function headerProblem(file: Blob): Promise<Problem | null> {
  if (file.size < headerLength) return 'not an archive';
  const bytes = await file.slice(0, headerLength).arrayBuffer();
  if (new TextDecoder('latin1').decode(bytes.slice(0, magic.length)) !== magic) {
    return 'not an archive';
  }
  const header = new DataView(bytes);
  if (header.getUint32(68) !== applicationId) return 'not an archive';
  return header.getUint32(60) > newestVersion ? 'newer' : null;
}

function prepare(copy: Connection, ours: Connection): Problem | null {
  copy.run('pragma locking_mode = exclusive; pragma trusted_schema = off');
  copy.run('pragma cell_size_check = on');
  if (!isOurs(copy)) return 'not an archive';
  if (copy.row('pragma integrity_check(1)')?.integrity_check !== 'ok') return 'damaged';
  migrate(copy);
  // No table that is a view, no trigger, no column of its own: what is read is what it seems.
  return schemaOf(copy) === schemaOf(ours) ? null : 'not an archive';
}

function schemaOf(connection: Connection): string {
  return JSON.stringify(
    connection.rows(
      `select type, name, tbl_name, sql from sqlite_schema
        where name not like 'sqlite_stat%' order by type, name`,
    ),
  );
}
