import startSqlite from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import type { Migration } from '../../../workers/archive/migrations/migration.ts';
import { migrate, migrations, newestVersion } from '../../../workers/archive/migrations/migrate.ts';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';
import { openProcessor } from '../../../workers/archive/processor.ts';
import { ArchiveEvening, hashOf } from '../../kit/archive-evening.ts';
import { FailingPlace, sqliteError } from '../../kit/archive-failing.ts';
import { processorIn, tools } from '../../kit/archive-processor.ts';

const sqlite = await startSqlite();
const file = 'archive.sqlite3';
const bytesOf = async (place: MemoryPlace) =>
  new Uint8Array(await (await place.read(file)).arrayBuffer());

async function filledPlace() {
  const place = new MemoryPlace(sqlite);
  const processor = await processorIn(place);
  const evening = new ArchiveEvening({ name: 'Monday', players: 3, settings: { rounds: 1 } });
  const room = (await processor.openRoom(new Uint8Array(32), evening.openingSnapshot))!;
  for (const entry of evening.playGame().entries) await processor.keep({ room, ...entry });
  processor.close();
  return place;
}

async function placeWith(bytes: Uint8Array<ArrayBuffer>) {
  const place = new MemoryPlace(sqlite);
  await place.write(file, new Blob([bytes]));
  return place;
}

test('[archive] the file is ours by its mark, in large pages, with a log ahead of it', async () => {
  const bytes = await bytesOf(await filledPlace());
  const header = new DataView(bytes.buffer);
  const text = new TextDecoder().decode(bytes.slice(68, 72));
  expect(text).toBe('HogW');
  expect(header.getUint16(16)).toBe(8192);
  expect([bytes[18], bytes[19]]).toEqual([2, 2]);
  expect(header.getUint32(60)).toBe(newestVersion);
  // Incremental vacuum: the largest root is named, and the mode.
  expect(header.getUint32(52)).toBeGreaterThan(0);
  expect(header.getUint32(64)).toBe(1);
});

test('[archive] opened for work it waits for the disk, checks references and wipes what it deletes', async () => {
  const place = new MemoryPlace(sqlite);
  const states: unknown[] = [];
  const watched = Object.assign(Object.create(place) as MemoryPlace, {
    names: () => place.names(),
    open(name: string) {
      const connection = place.open(name);
      const close = connection.close.bind(connection);
      connection.close = () => {
        for (const pragma of ['locking_mode', 'journal_mode', 'synchronous', 'foreign_keys']) {
          states.push(connection.row(`pragma ${pragma}`)?.[pragma]);
        }
        for (const pragma of ['secure_delete', 'trusted_schema']) {
          states.push(connection.row(`pragma ${pragma}`)?.[pragma]);
        }
        close();
      };
      return connection;
    },
  });
  (await processorIn(watched)).close();
  expect(states).toEqual(['exclusive', 'wal', 2, 1, 1, 0]);
});

test('[archive] one of a newer version is refused and not touched', async () => {
  const bytes = await bytesOf(await filledPlace());
  new DataView(bytes.buffer).setUint32(60, newestVersion + 1);
  const place = await placeWith(bytes);
  expect(await openProcessor(place, tools())).toEqual({ ok: false, problem: 'newer' });
  expect(hashOf(await bytesOf(place))).toBe(hashOf(bytes));
});

test('[archive] what is no archive, or a broken one, is damaged and not touched', async () => {
  const good = await bytesOf(await filledPlace());
  const changed = (at: number, length: number) => good.slice().fill(0x5a, at, at + length);
  const broken = [
    new TextEncoder().encode('something else entirely. '.repeat(1000)),
    changed(0, 16),
    changed(68, 4),
    changed(100, 400),
    changed(8192 * 4, 8192),
    changed(good.length - 8192, 8192),
    good.slice(0, good.length - 8192 * 2),
    good.slice(0, 8192 * 3),
  ];
  for (const [index, bytes] of broken.entries()) {
    const place = await placeWith(bytes);
    const opened = await openProcessor(place, tools());
    expect([index, opened]).toEqual([index, { ok: false, problem: 'damaged' }]);
    expect(hashOf(await bytesOf(place))).toBe(hashOf(bytes));
  }
});

test('[archive] one that cannot be reached is neither absent nor damaged', async () => {
  const place = await filledPlace();
  // BUSY, CANTOPEN, PERM, NOMEM: none of them says anything about what is in the file.
  for (const code of [5, 14, 3, 7]) {
    const failing = new FailingPlace(place);
    failing.fault = { after: 3, error: sqliteError(code), forGood: true };
    await expect(openProcessor(failing, tools())).rejects.toHaveProperty('resultCode', code);
    failing.kill();
  }
  const processor = await processorIn(place);
  expect((await processor.catalogue('', null)).found).toBe(1);
  processor.close();
});

test('[archive] what a killed export or import was working on is cleared away', async () => {
  const place = await filledPlace();
  await place.write('export.sqlite3', new Blob(['half of it']));
  await place.write('import.sqlite3', new Blob(['half of it']));
  (await processorIn(place)).close();
  expect(place.names()).toEqual([file]);
});

test('[archive] migrations are numbered without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_, index) => index + 1));
});

test('[archive] a migration that fails leaves the version before it, whole', () => {
  const connection = new MemoryPlace(sqlite).open(file);
  const steps: Migration[] = [
    { version: 1, sql: 'create table one (value text); insert into one values (1)' },
    { version: 2, sql: 'alter table one add column more text; insert into one values (2, 3)' },
    { version: 3, sql: 'insert into one values (4, 5); insert into nowhere values (6)' },
  ];
  expect(() => migrate(connection, steps)).toThrow('nowhere');
  expect(connection.row('pragma user_version')).toEqual({ user_version: 2 });
  expect(connection.rows('select * from one')).toEqual([
    { value: '1', more: null },
    { value: '2', more: '3' },
  ]);
  migrate(connection, steps.slice(0, 2));
  expect(connection.row('select count(*) as n from one')).toEqual({ n: 2 });
  connection.close();
});
