import { rename } from '../catalogue-entry.ts';
import type { Connection, Row } from '../connection.ts';
import type { StoredGame } from '../games.ts';
import { gameWithId, list, storeGame } from '../games.ts';
import { keepRecording, packedRecording } from '../recordings.ts';

/**
 * Copies every game of a checked archive that is not here, in a transaction of the caller's. What is
 * here stays as it is; what can be worked out is worked out anew.
 */
export function merge(
  copy: Connection,
  ours: Connection,
  now: number,
): { added: number; already: number } {
  const rooms = new Map<number, number>();
  let added = 0;
  let already = 0;
  for (const { game } of copy.rows('select game from catalogue order by game')) {
    const theirs = gameWithId(copy, game as number);
    if (theirs === null) continue;
    if (ours.row('select 1 from games where uid = ?', [theirs.uid]) !== undefined) {
      already += 1;
      continue;
    }
    const room = rooms.get(theirs.room) ?? closedRoom(ours, now);
    rooms.set(theirs.room, room);
    addGame(copy, ours, theirs, room);
    added += 1;
  }
  addSettings(copy, ours);
  return { added, already };
}

function addGame(copy: Connection, ours: Connection, theirs: StoredGame, room: number): void {
  const { id: theirId, room: theirRoom, ...told } = theirs;
  const place = [theirRoom, told.game];
  const id = storeGame(ours, room, told);
  for (const row of copy.rows(
    'select number, game, at, event from events where room = ? and game = ?',
    place,
  )) {
    insert(ours, 'events', { room, ...row });
  }
  for (const row of copy.rows(
    'select at, stage from stages where room = ? and game = ? order by id',
    place,
  )) {
    insert(ours, 'stages', { room, game: told.game, ...row });
  }
  const packed = packedRecording(copy, theirId);
  if (packed !== null) keepRecording(ours, id, packed);
  for (const { hash } of copy.rows('select hash from game_pictures where game = ?', [theirId])) {
    const picture = copy.row('select * from pictures where hash = ?', [hash ?? null]);
    if (picture === undefined) continue;
    insert(ours, 'pictures', picture);
    insert(ours, 'game_pictures', { game: id, hash: hash ?? null });
  }
  list(ours, { ...told, id, room });
  const called = copy.row('select called from catalogue where game = ?', [theirId])?.called;
  if (typeof called === 'string') rename(ours, id, called);
}

function closedRoom(ours: Connection, now: number): number {
  const row = ours.row(
    'insert into rooms (goes_on, last_event, left_at) values (0, 0, ?) returning room',
    [now],
  );
  return row?.room as number;
}

function addSettings(copy: Connection, ours: Connection): void {
  const settings = copy.row('select id, value from settings');
  if (settings !== undefined) insert(ours, 'settings', settings);
}

/** Column by column; a row whose key is here already is left as it is here. */
function insert(ours: Connection, table: string, row: Row): void {
  const columns = Object.keys(row);
  const places = columns.map(() => '?').join(', ');
  ours.run(
    `insert or ignore into ${table} (${columns.join(', ')}) values (${places})`,
    Object.values(row),
  );
}
