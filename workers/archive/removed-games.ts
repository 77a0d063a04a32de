import type { Connection } from './connection.ts';
import { neededFrom } from './snapshots.ts';

/**
 * A game can be removed while its room goes on. Nothing of it is kept again, and of its events only
 * those without which the room could not be gone on with, until newer snapshots stand for them.
 */
export function noteRemoved(connection: Connection, room: number, game: string): void {
  connection.run('insert or ignore into removed_games (room, game) values (?, ?)', [room, game]);
  forgetEventsOfRemoved(connection, room);
}

export function isRemoved(connection: Connection, room: number, game: string): boolean {
  return (
    connection.row('select 1 from removed_games where room = ? and game = ?', [room, game]) !==
    undefined
  );
}

export function forgetEventsOfRemoved(connection: Connection, room: number): void {
  const removed = connection.rows('select game from removed_games where room = ?', [room]);
  if (removed.length === 0) return;
  connection.run(
    `delete from events where room = ?1 and number <= ?2
      and game in (select game from removed_games where room = ?1)`,
    [room, neededFrom(connection, room)],
  );
}
