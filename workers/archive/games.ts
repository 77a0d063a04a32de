import type { Outcome } from '../../src/cartridge.ts';
import type { GameRecord } from '../../src/game-record.ts';
import type { Participant, ToldGame } from './archive.ts';
import { enterCatalogue } from './catalogue-entry.ts';
import type { Connection, Row } from './connection.ts';
import { mentioned, sweep } from './pictures.ts';
import { isRemoved } from './removed-games.ts';

export interface StoredGame extends ToldGame {
  id: number;
  room: number;
}

/** Each telling replaces the one before; answers the game's id when it has ended. */
export function tellGame(connection: Connection, room: number, told: ToldGame): number | null {
  if (isRemoved(connection, room, told.game)) return null;
  // An entry that is written again may tell of it as it was before its end.
  if (told.endedAt === null && isListed(connection, room, told.game)) return null;
  const id = storeGame(connection, room, told);
  if (told.endedAt === null) return null;
  list(connection, { ...told, id, room });
  return id;
}

export function storeGame(connection: Connection, room: number, told: ToldGame): number {
  const changing = [
    told.endedAt,
    JSON.stringify(told.players),
    JSON.stringify(told.points),
    JSON.stringify(told.record),
    told.outcome === null ? null : JSON.stringify(told.outcome),
  ];
  const known = connection.row(
    `update games set ended_at = ?, players = ?, points = ?, record = ?, outcome = ?
      where uid = ? returning id`,
    [...changing, told.uid],
  );
  if (known !== undefined) return known.id as number;
  const { uid, game, cartridge, title, rules, beganAt, opening } = told;
  const row = connection.row(
    `insert into games (ended_at, players, points, record, outcome,
        uid, room, game, cartridge, title, rules, began_at, opening)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) returning id`,
    [...changing, uid, room, game, cartridge, title, rules, beganAt, opening],
  );
  return row?.id as number;
}

/** Puts an ended game in the catalogue, with all the pictures it speaks of. */
export function list(connection: Connection, game: StoredGame): void {
  enterCatalogue(connection, game);
  for (const hash of picturesOf(connection, game)) {
    connection.run('insert or ignore into game_pictures (game, hash) values (?, ?)', [
      game.id,
      hash,
    ]);
  }
  const inRoom = connection.rows(
    'delete from room_pictures where room = ? and game = ? returning hash',
    [game.room, game.game],
  );
  sweep(
    connection,
    inRoom.map(({ hash }) => hash as string),
  );
}

/** Games of a room that is closed and that never came to their end: they end with their last event. */
export function endUnended(connection: Connection, room: number): void {
  const running = connection.rows('select * from games where room = ? and ended_at is null', [
    room,
  ]);
  for (const row of running) {
    const game = storedGame(row);
    const last = connection.row('select max(at) as at from events where room = ? and game = ?', [
      room,
      game.game,
    ]);
    const endedAt = Math.max(game.beganAt, (last?.at ?? 0) as number);
    connection.run('update games set ended_at = ? where id = ?', [endedAt, game.id]);
    list(connection, { ...game, endedAt });
  }
}

export function runningGame(connection: Connection, room: number): ToldGame | null {
  const row = connection.row(
    'select * from games where room = ? and ended_at is null order by id desc limit 1',
    [room],
  );
  if (row === undefined) return null;
  const { id: _, room: __, ...told } = storedGame(row);
  return told;
}

export function gameWithId(connection: Connection, id: number): StoredGame | null {
  const row = connection.row(
    'select games.* from games join catalogue on catalogue.game = games.id where games.id = ?',
    [id],
  );
  return row === undefined ? null : storedGame(row);
}

export function isListed(connection: Connection, room: number, game: string): boolean {
  return (
    connection.row('select 1 from games where room = ? and game = ? and ended_at is not null', [
      room,
      game,
    ]) !== undefined
  );
}

function storedGame(row: Row): StoredGame {
  return {
    id: row.id as number,
    room: row.room as number,
    game: row.game as string,
    uid: row.uid as string,
    cartridge: row.cartridge as string,
    title: row.title as string,
    rules: row.rules as number,
    beganAt: row.began_at as number,
    endedAt: row.ended_at as number | null,
    players: JSON.parse(row.players as string) as Participant[],
    opening: row.opening as string,
    points: JSON.parse(row.points as string) as ToldGame['points'],
    record: JSON.parse(row.record as string) as GameRecord,
    outcome: row.outcome === null ? null : (JSON.parse(row.outcome as string) as Outcome),
  };
}

function picturesOf(connection: Connection, game: StoredGame): Set<string> {
  const told = JSON.stringify([game.players, game.record]);
  const said = connection.rows(
    `select event as text from events where room = ?1 and game = ?2
      union all select stage from stages where room = ?1 and game = ?2`,
    [game.room, game.game],
  );
  return mentioned(told, game.opening, ...said.map(({ text }) => text as string));
}
