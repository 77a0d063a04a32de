import type { Entry, KeptEvent } from './archive.ts';
import type { Connection } from './connection.ts';
import { isListed, tellGame } from './games.ts';
import { keepPicture, mentioned, useInRoom } from './pictures.ts';
import { forgetEventsOfRemoved, isRemoved, noteRemoved } from './removed-games.ts';
import { keepSnapshot } from './snapshots.ts';

/** Writes an entry, in a transaction of the caller's; answers the game that ended with it. */
export function keepEntry(connection: Connection, entry: Entry, now: number): number | null {
  const { room, events, pictures, snapshot, game, sign } = entry;
  const kept = connection.row('select last_event from rooms where room = ? and goes_on = 1', [
    room,
  ]);
  if (kept === undefined) throw new Error(`room ${room} does not go on`);
  const before = kept.last_event as number;
  for (const game of entry.forget ?? []) noteRemoved(connection, room, game);
  const fresh = freshEvents(connection, room, events, before);
  const last = fresh.at(-1)?.number ?? before;
  for (const event of fresh) append(connection, room, event, now);
  for (const picture of pictures) {
    const speaking = events.filter(({ event }) => JSON.stringify(event).includes(picture.hash));
    // What came with events that are there already was kept with them, or removed since.
    if (speaking.length > 0 && !speaking.some((kept) => fresh.includes(kept))) continue;
    keepPicture(connection, picture);
    if (speaking.length === 0) useInRoom(connection, room, picture.hash, null);
  }
  if (snapshot !== null) {
    if (snapshot.number > last) throw new Error(`no event ${snapshot.number} in the log`);
    keepSnapshot(connection, room, snapshot);
    forgetEventsOfRemoved(connection, room);
  }
  const ended = game === null ? null : tellGame(connection, room, game);
  if (sign !== null) {
    connection.run('update rooms set sign = ? where room = ?', [JSON.stringify(sign), room]);
  }
  connection.run('update rooms set last_event = ?, left_at = ? where room = ?', [last, now, room]);
  return ended;
}

/** Those that are not in the log yet. Throws when they do not follow it, or contradict it. */
function freshEvents(
  connection: Connection,
  room: number,
  events: readonly KeptEvent[],
  last: number,
): KeptEvent[] {
  const fresh: KeptEvent[] = [];
  for (const kept of events) {
    if (kept.number > last) {
      if (kept.number !== last + fresh.length + 1) throw new Error(`a gap before ${kept.number}`);
      fresh.push(kept);
    } else if (!isThere(connection, room, kept)) {
      throw new Error(`another event is number ${kept.number}`);
    }
  }
  return fresh;
}

function isThere(connection: Connection, room: number, { number, event }: KeptEvent): boolean {
  const row = connection.row('select event from events where room = ? and number = ?', [
    room,
    number,
  ]);
  return row?.event === JSON.stringify(event);
}

function append(connection: Connection, room: number, kept: KeptEvent, now: number): void {
  const { number, game, stage } = kept;
  const event = JSON.stringify(kept.event);
  connection.run('insert into events (room, number, game, at, event) values (?, ?, ?, ?, ?)', [
    room,
    number,
    game,
    now,
    event,
  ]);
  const isFace = kept.event.kind === 'profile';
  for (const hash of mentioned(event)) useInRoom(connection, room, hash, isFace ? null : game);
  if (game === null || stage === null) return;
  if (isRemoved(connection, room, game) || isListed(connection, room, game)) return;
  connection.run('insert into stages (room, game, at, stage) values (?, ?, ?, ?)', [
    room,
    game,
    stage.at,
    JSON.stringify(stage.stage),
  ]);
}
