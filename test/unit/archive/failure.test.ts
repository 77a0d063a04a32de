import startSqlite from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import { replay } from '../../../src/room/replay.ts';
import type { RoomEvent } from '../../../src/room/event.ts';
import type { Room } from '../../../src/room/state.ts';
import type { Entry } from '../../../workers/archive/archive.ts';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';
import { ArchiveEvening } from '../../kit/archive-evening.ts';
import { FailingPlace, sqliteError } from '../../kit/archive-failing.ts';
import type { Fault } from '../../kit/archive-failing.ts';
import { processorIn } from '../../kit/archive-processor.ts';

const sqlite = await startSqlite();
const evening = new ArchiveEvening({
  name: 'Monday',
  players: 3,
  settings: { rounds: 1 },
  picture: 500,
}).playGame();
const told = evening.entries.findLast(({ game }) => game !== null)!.game!;
const states = evening.log.map((_, index) =>
  JSON.stringify(replay(evening.opening, evening.log.slice(0, index + 1))),
);
/** As the engine writes them when it has much to write: several events at once. */
const entries = batches(evening.entries, 4);
const secret = new Uint8Array(32).fill(9);
/** Milliseconds: hundreds of archives, on a machine that may be busy. */
const manyGames = 240_000;
const ioError = 10;
const full = 13;

type Processor = Awaited<ReturnType<typeof processorIn>>;

/** One whole small game: opened, played, ended, looked at, closed, removed. */
async function wholeGame(processor: Processor, acknowledged: (events: number) => void) {
  const room = await processor.openRoom(secret, evening.openingSnapshot);
  if (room === null) return;
  for (const entry of entries) {
    const kept = await processor.keep({ room, ...entry });
    if (!kept.kept) return;
    acknowledged(entry.events.length);
  }
  await processor.recording(1);
  await processor.closeRoom(room);
  await processor.rename(1, 'renamed');
  await processor.remove(1);
}

/** Statements of it, its opening included. */
async function statements(): Promise<number> {
  const place = new FailingPlace(new MemoryPlace(sqlite));
  await wholeGame(await processorIn(place), () => {});
  place.kill();
  return place.statements;
}

test(
  '[archive] killed at any statement of a game, it opens again, with whole games only',
  async () => {
    const all = await statements();
    expect(all).toBeGreaterThan(200);
    const found = new Set<string>();
    for (let after = 1; after <= all; after += 1) {
      const place = new FailingPlace(new MemoryPlace(sqlite));
      place.fault = { after, error: sqliteError(ioError), forGood: true };
      let acknowledged = 0;
      try {
        await wholeGame(await processorIn(place), (events) => (acknowledged += events));
      } catch (error) {
        expect(error, `statement ${after}`).toHaveProperty('resultCode', ioError);
      }
      place.kill();
      found.add(await expectWhole(place, acknowledged));
      place.remove('archive.sqlite3');
    }
    expect([...found].sort()).toEqual(['an ended game', 'nothing', 'one that goes on']);
  },
  manyGames,
);

test(
  '[archive] a statement that fails once is told, and all is there when it is tried again',
  async () => {
    const all = await statements();
    let failed = 0;
    for (let after = 1; after <= all; after += 1) {
      const place = new FailingPlace(new MemoryPlace(sqlite));
      const processor = await processorIn(place);
      const room = (await processor.openRoom(secret, evening.openingSnapshot))!;
      place.fault = { after, error: sqliteError(full), forGood: false };
      for (const entry of entries) {
        const kept = await processor.keep({ room, ...entry });
        if (kept.kept) continue;
        failed += 1;
        expect(kept.why).toBe('full');
        expect(await processor.keep({ room, ...entry })).toEqual({ kept: true });
      }
      place.fault = null;
      expect(stateOf((await processor.savedRoom())!)).toBe(states.at(-1));
      expect(await processor.game(1)).toMatchObject({ uid: told.uid, outcome: told.outcome });
      place.kill();
    }
    expect(failed).toBeGreaterThan(200);
  },
  manyGames,
);

test('[archive] a full disk ends no game: it says so, and goes on when there is room again', async () => {
  const place = new MemoryPlace(sqlite);
  let limit: (pages: number) => void = () => {};
  const limited = Object.assign(Object.create(place) as MemoryPlace, {
    path: (name: string) => place.path(name),
    names: () => place.names(),
    open(name: string) {
      const connection = place.open(name);
      limit = (pages) => connection.run(`pragma max_page_count = ${pages}`);
      return connection;
    },
  });
  const processor = await processorIn(limited);
  const room = (await processor.openRoom(secret, evening.openingSnapshot))!;
  const { archive } = await processor.counts();
  limit(archive / 8192 + 3);
  const bytes = new Uint8Array(8192 * 6).fill(1);
  const picture = { hash: 'f'.repeat(64), type: 'image/webp', painter: null, bytes };
  const [first, ...rest] = entries.map((entry): Entry => ({ room, ...entry }));
  const large = { ...first!, pictures: [...first!.pictures, picture] };
  expect(await processor.keep(large)).toEqual({ kept: false, why: 'full' });
  expect((await processor.savedRoom())?.events).toEqual([]);
  expect(await processor.keepSettings({ text: 'x'.repeat(8192 * 6) })).toEqual({
    kept: false,
    why: 'full',
  });
  limit(100_000);
  for (const entry of [large, ...rest]) expect(await processor.keep(entry)).toEqual({ kept: true });
  expect(stateOf((await processor.savedRoom())!)).toBe(states.at(-1));
  processor.close();
});

test('[archive] a failed write of any other kind is called failed', async () => {
  const place = new FailingPlace(new MemoryPlace(sqlite));
  const processor = await processorIn(place);
  const room = (await processor.openRoom(secret, evening.openingSnapshot))!;
  const fault: Fault = { after: 3, error: sqliteError(5), forGood: false };
  place.fault = fault;
  expect(await processor.keep({ room, ...entries[0]! })).toEqual({ kept: false, why: 'failed' });
  place.kill();
});

test('[archive] a closed one keeps nothing, and says so', async () => {
  const processor = await processorIn(new MemoryPlace(sqlite));
  const room = (await processor.openRoom(secret, evening.openingSnapshot))!;
  processor.close();
  expect(await processor.keep({ room, ...entries[0]! })).toEqual({ kept: false, why: 'closed' });
});

/** What is left of the game, which must be all that was acknowledged and no part of anything. */
async function expectWhole(place: FailingPlace, acknowledged: number): Promise<string> {
  const processor = await processorIn(place);
  const saved = await processor.savedRoom();
  const { games, found } = await processor.catalogue('', null);
  const byWord = await processor.catalogue('monday', null);
  const events = await processor.exportGame(1);
  processor.close();
  const raw = place.open('archive.sqlite3');
  raw.run('pragma locking_mode = exclusive');
  expect(raw.rows('pragma integrity_check')).toEqual([{ integrity_check: 'ok' }]);
  expect(raw.rows('pragma foreign_key_check')).toEqual([]);
  const loose = raw.rows(`select hash from pictures where hash not in
    (select hash from game_pictures union select hash from room_pictures)`);
  expect(loose).toEqual([]);
  const missing = raw.rows('select hash from game_pictures except select hash from pictures');
  expect(missing).toEqual([]);
  expect(raw.row('select count(*) as n from words')?.n).toBe(found);
  place.kill();
  if (saved !== null) {
    const last = saved.events.at(-1)?.number ?? saved.snapshot.number;
    expect(last).toBeGreaterThanOrEqual(acknowledged);
    expect(stateOf(saved)).toBe(last === 0 ? JSON.stringify(evening.opening) : states[last - 1]);
    expect(found).toBe(last === evening.log.length ? 1 : 0);
  }
  if (found === 0) return saved === null ? 'nothing' : 'one that goes on';
  expect(games).toMatchObject([{ aborted: false, pictures: { length: 3 } }]);
  expect(byWord.found).toBe(1);
  expect(events).not.toBeNull();
  return 'an ended game';
}

function stateOf(saved: NonNullable<Awaited<ReturnType<Processor['savedRoom']>>>): string {
  const from = JSON.parse(saved.snapshot.state) as Room;
  const log: RoomEvent[] = saved.events.map(({ event }) => event);
  expect(saved.events.map(({ number }) => number)).toEqual(
    log.map((_, index) => saved.snapshot.number + index + 1),
  );
  return JSON.stringify(replay(from, log));
}

function batches(all: ArchiveEvening['entries'], size: number): ArchiveEvening['entries'] {
  const merged: ArchiveEvening['entries'] = [];
  for (let at = 0; at < all.length; at += size) {
    const some = all.slice(at, at + size);
    merged.push({
      events: some.flatMap(({ events }) => events),
      pictures: some.flatMap(({ pictures }) => pictures),
      snapshot: some.findLast(({ snapshot }) => snapshot !== null)?.snapshot ?? null,
      game: some.findLast(({ game }) => game !== null)?.game ?? null,
      sign: some.findLast(({ sign }) => sign !== null)?.sign ?? null,
    });
  }
  return merged;
}
