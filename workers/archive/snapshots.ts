import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Snapshot } from './archive.ts';
import type { Connection, Row } from './connection.ts';

const newestKept = 2;

export function keepSnapshot(connection: Connection, room: number, snapshot: Snapshot): void {
  const { number, rules, state, hash } = snapshot;
  connection.run(
    'insert or replace into snapshots (room, number, rules, hash, state) values (?, ?, ?, ?, ?)',
    [room, number, rules, hash, state],
  );
  const kept = newest(connection, room).map((row) => row.number as number);
  const least = kept.at(-1) ?? number;
  connection.run('delete from snapshots where room = ? and number > 0 and number < ?', [
    room,
    least,
  ]);
}

/** The newest whose hash is right: a damaged one is passed over. */
export function newestSnapshot(connection: Connection, room: number): Snapshot | null {
  const rows = connection.rows(
    'select number, rules, hash, state from snapshots where room = ? order by number desc',
    [room],
  );
  const snapshots = rows.map((row) => ({
    number: row.number as number,
    rules: row.rules as string,
    state: row.state as string,
    hash: row.hash as string,
  }));
  return (
    snapshots.find(({ state, hash }) => bytesToHex(sha256(utf8ToBytes(state))) === hash) ?? null
  );
}

/** Events up to here are needed no more to go on with the room. */
export function neededFrom(connection: Connection, room: number): number {
  const kept = newest(connection, room);
  return kept.length < newestKept ? 0 : (kept.at(-1)?.number as number);
}

function newest(connection: Connection, room: number): Row[] {
  return connection.rows(
    'select number from snapshots where room = ? order by number desc limit ?',
    [room, newestKept],
  );
}
