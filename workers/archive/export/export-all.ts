import type { Connection } from '../connection.ts';
import type { Place } from '../place.ts';
import { closeRoom, roomThatGoesOn } from '../rooms.ts';

export const exportFile = 'export.sqlite3';

/**
 * The whole archive as one ordinary SQLite file. Its secrets are not in it, sealed or not: they are
 * overwritten in the copy, and a room that goes on here is closed there.
 */
export async function exportAll(connection: Connection, place: Place): Promise<Blob> {
  if (place.names().includes(exportFile)) place.remove(exportFile);
  try {
    connection.run(`vacuum into '${place.path(exportFile)}'`);
    const copy = place.open(exportFile);
    try {
      strip(copy);
    } finally {
      copy.close();
    }
    return await place.read(exportFile);
  } finally {
    place.remove(exportFile);
  }
}

function strip(copy: Connection): void {
  copy.run('pragma locking_mode = exclusive');
  copy.run('pragma journal_mode = delete; pragma secure_delete = on; pragma foreign_keys = on');
  copy.transaction(() => {
    copy.run("insert into words (words, rank) values ('secure-delete', 0)");
    copy.run('delete from secrets');
    // The host's own TURN servers carry their passwords, and so does the Wi-Fi.
    copy.run("update settings set value = json_remove(value, '$.iceServers', '$.wifi')");
    const room = roomThatGoesOn(copy);
    if (room !== null) closeRoom(copy, room);
    if (hasNewerIndex(copy)) copy.run("insert into words (words) values ('rebuild')");
  });
  copy.rows('pragma incremental_vacuum');
  if (copy.row('pragma integrity_check(1)')?.integrity_check !== 'ok') {
    throw new Error('the copy of the archive is not sound');
  }
}

/** From its first secure deletion on, an index is of a kind that programs before 3.42 cannot search. */
function hasNewerIndex(copy: Connection): boolean {
  return (copy.row(`select v from words_config where k = 'version'`)?.v as number) > 4;
}
