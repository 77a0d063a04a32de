import type { NewPicture } from './archive.ts';
import type { Connection } from './connection.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export interface KeptPicture {
  bytes: Bytes;
  type: string;
}

export function keepPicture(connection: Connection, picture: NewPicture): void {
  const { hash, type, painter, bytes } = picture;
  connection.run(
    'insert or ignore into pictures (hash, type, painter, bytes) values (?, ?, ?, ?)',
    [hash, type, painter, bytes],
  );
}

export function picture(connection: Connection, hash: string): KeptPicture | null {
  const row = connection.row('select type, bytes from pictures where hash = ?', [hash]);
  return row === undefined ? null : { type: row.type as string, bytes: row.bytes as Bytes };
}

export function painterOf(connection: Connection, hash: string): string | null {
  const row = connection.row('select painter from pictures where hash = ?', [hash]);
  return (row?.painter ?? null) as string | null;
}

/** The hashes of the pictures that some JSON text speaks of. */
export function mentioned(...texts: string[]): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    for (const [, hash] of text.matchAll(/"hash":"([0-9a-f]{64})"/g)) found.add(hash as string);
  }
  return found;
}

/** `game`: the running game that needs it; null for the faces, which stay as long as the room. */
export function useInRoom(
  connection: Connection,
  room: number,
  hash: string,
  game: string | null,
): void {
  connection.run(
    `insert into room_pictures (room, hash, game) select ?1, ?2, ?3 where not exists
      (select 1 from room_pictures where room = ?1 and hash = ?2 and game is ?3)`,
    [room, hash, game],
  );
}

/** Takes away those of the pictures that nothing needs any more, with their thumbnails. */
export function sweep(connection: Connection, hashes: Iterable<string>): void {
  for (const hash of hashes) {
    connection.run(
      `delete from pictures where hash = ?1
        and not exists (select 1 from game_pictures where hash = ?1)
        and not exists (select 1 from room_pictures where hash = ?1)`,
      [hash],
    );
  }
}
