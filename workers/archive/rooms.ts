import type { RoomEvent } from '../../src/room/event.ts';
import type { RoomSign, SavedRoom, Snapshot } from './archive.ts';
import type { Connection } from './connection.ts';
import { endUnended, runningGame } from './games.ts';
import { sweep } from './pictures.ts';
import { keepSnapshot, newestSnapshot } from './snapshots.ts';

/** What the room's key is kept under. */
export const roomSecret = (room: number) => `room ${room}`;

export function beginRoom(connection: Connection, opening: Snapshot, now: number): number {
  const row = connection.row(
    'insert into rooms (goes_on, last_event, left_at) values (1, ?, ?) returning room',
    [opening.number, now],
  );
  const room = row?.room as number;
  keepSnapshot(connection, room, opening);
  return room;
}

export function roomThatGoesOn(connection: Connection): number | null {
  return (connection.row('select room from rooms where goes_on = 1')?.room ?? null) as
    | number
    | null;
}

export function goingOn(connection: Connection): (RoomSign & { leftAt: number }) | null {
  const row = connection.row('select sign, left_at from rooms where goes_on = 1');
  if (row === undefined) return null;
  const sign: RoomSign =
    row.sign === null
      ? { game: null, caption: '', names: [] }
      : (JSON.parse(row.sign as string) as RoomSign);
  return { ...sign, leftAt: row.left_at as number };
}

/** Null when no room goes on, or when nothing of it can be read any more. */
export function savedRoom(connection: Connection): Omit<SavedRoom, 'secret'> | null {
  const row = connection.row('select room, left_at from rooms where goes_on = 1');
  if (row === undefined) return null;
  const room = row.room as number;
  const snapshot = newestSnapshot(connection, room);
  if (snapshot === null) return null;
  const events = connection
    .rows('select number, event from events where room = ? and number > ? order by number', [
      room,
      snapshot.number,
    ])
    .map(({ number, event }) => ({
      number: number as number,
      event: JSON.parse(event as string) as RoomEvent,
    }));
  // With a gap between them they lead nowhere.
  const follow = events.every(({ number }, index) => number === snapshot.number + index + 1);
  if (!follow) return null;
  return {
    room,
    snapshot,
    events,
    game: runningGame(connection, room),
    leftAt: row.left_at as number,
  };
}

/** What is left of it are its games, and nothing that tells one phone from another. */
export function closeRoom(connection: Connection, room: number): void {
  const row = connection.row('select 1 from rooms where room = ? and goes_on = 1', [room]);
  if (row === undefined) return;
  endUnended(connection, room);
  connection.run('delete from snapshots where room = ?', [room]);
  connection.run('delete from removed_games where room = ?', [room]);
  const ofNoGame = 'game is null or game not in (select game from games where room = ?1)';
  connection.run(`delete from events where room = ?1 and (${ofNoGame})`, [room]);
  connection.run(`delete from stages where room = ?1 and (${ofNoGame})`, [room]);
  connection.run(
    `update events set event = json_set(event, '$.identity', 'guest ' || number)
      where room = ? and event like '%"kind":"joined"%' and event ->> '$.kind' = 'joined'`,
    [room],
  );
  const needed = connection.rows('delete from room_pictures where room = ? returning hash', [room]);
  sweep(
    connection,
    needed.map(({ hash }) => hash as string),
  );
  connection.run('update rooms set goes_on = 0, sign = null where room = ?', [room]);
  forgetIfEmpty(connection, room);
}

/** A room that was closed is kept for its games alone. */
export function forgetIfEmpty(connection: Connection, room: number): void {
  connection.run(
    `delete from rooms where room = ?1 and goes_on = 0
      and not exists (select 1 from games where room = ?1)`,
    [room],
  );
}
