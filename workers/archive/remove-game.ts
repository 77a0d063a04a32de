import type { Connection } from './connection.ts';
import { gameWithId } from './games.ts';
import { sweep } from './pictures.ts';
import { noteRemoved } from './removed-games.ts';
import { forgetIfEmpty, roomThatGoesOn } from './rooms.ts';

/** The game, its events and the pictures nothing else shows, in a transaction of the caller's. */
export function removeGame(connection: Connection, id: number): void {
  const game = gameWithId(connection, id);
  if (game === null) return;
  const { room } = game;
  const pictures = connection.rows('select hash from game_pictures where game = ?', [id]);
  connection.run('delete from words where rowid = ?', [id]);
  connection.run('delete from catalogue where game = ?', [id]);
  connection.run('delete from games where id = ?', [id]);
  connection.run('delete from stages where room = ? and game = ?', [room, game.game]);
  if (room === roomThatGoesOn(connection)) noteRemoved(connection, room, game.game);
  else {
    connection.run('delete from events where room = ? and game = ?', [room, game.game]);
    forgetIfEmpty(connection, room);
  }
  sweep(
    connection,
    pictures.map(({ hash }) => hash as string),
  );
}

/** Gives the space of what was deleted back: the file itself becomes smaller. */
export function shrink(connection: Connection): void {
  // Row by row, for each step frees but one page.
  connection.rows('pragma incremental_vacuum');
  connection.rows('pragma wal_checkpoint(truncate)');
}
