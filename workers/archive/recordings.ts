import type { RecordedStage } from './archive.ts';
import type { Connection } from './connection.ts';
import { gunzip, gzip } from './gzip.ts';

type Bytes = Uint8Array<ArrayBuffer>;
interface InRoom {
  id: number;
  room: number;
  game: string;
}

/** Far more than any game shows; what comes from elsewhere is not unpacked beyond it. */
export const mostOfRecording = 128 * 1024 * 1024;

/** The stages of a game, packed or not yet. */
export async function recording(connection: Connection, game: InRoom): Promise<RecordedStage[]> {
  const packed = packedRecording(connection, game.id);
  const text = packed === null ? unpacked(connection, game) : await gunzip(packed, mostOfRecording);
  return stagesIn(text);
}

export function stagesIn(text: string): RecordedStage[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as RecordedStage);
}

export function packedRecording(connection: Connection, id: number): Bytes | null {
  const row = connection.row('select stages from recordings where game = ?', [id]);
  return row === undefined ? null : (row.stages as Bytes);
}

export function isRecorded(connection: Connection, { id, room, game }: InRoom): boolean {
  return (
    connection.row(
      `select 1 where exists (select 1 from recordings where game = ?1)
        or exists (select 1 from stages where room = ?2 and game = ?3)`,
      [id, room, game],
    ) !== undefined
  );
}

/** Ended games whose stages lie loose: the last thing before the page was killed, perhaps. */
export function loose(connection: Connection): InRoom[] {
  return connection.rows(
    `select distinct games.id, games.room, games.game from stages
      join games on games.room = stages.room and games.game = stages.game
      where games.ended_at is not null`,
  ) as unknown as InRoom[];
}

/** Packing takes a moment in which other things are written, or the archive is closed. */
export async function pack(
  connection: Connection,
  game: InRoom,
  isOpen: () => boolean,
): Promise<void> {
  const text = unpacked(connection, game);
  if (text === '') return;
  const packed = await gzip(text);
  if (!isOpen()) return;
  connection.transaction(() => {
    const isThere = connection.row('select 1 from games where id = ?', [game.id]) !== undefined;
    if (isThere) keepRecording(connection, game.id, packed);
    connection.run('delete from stages where room = ? and game = ?', [game.room, game.game]);
  });
}

export function keepRecording(connection: Connection, id: number, packed: Bytes): void {
  connection.run('insert into recordings (game, stages) values (?, ?)', [id, packed]);
}

function unpacked(connection: Connection, { room, game }: InRoom): string {
  return connection
    .rows('select at, stage from stages where room = ? and game = ? order by id', [room, game])
    .map(({ at, stage }) => `{"at":${at},"stage":${stage}}\n`)
    .join('');
}
