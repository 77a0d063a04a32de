import startSqlite from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import type { Imported } from '../../../workers/archive/archive.ts';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';
import { ArchiveEvening } from '../../kit/archive-evening.ts';
import { FailingPlace, sqliteError } from '../../kit/archive-failing.ts';
import { processorIn } from '../../kit/archive-processor.ts';

const sqlite = await startSqlite();
const full = 13;

async function archiveOf(name: string) {
  const place = new FailingPlace(new MemoryPlace(sqlite));
  const processor = await processorIn(place);
  const plan = { name, players: 3, settings: { rounds: 1 }, picture: 500 };
  const evening = new ArchiveEvening(plan).playGame();
  const room = (await processor.openRoom(new Uint8Array(32), evening.openingSnapshot))!;
  for (const entry of evening.entries) await processor.keep({ room, ...entry });
  await processor.closeRoom(room);
  // Packed, which it otherwise is a moment later.
  await processor.exportAll();
  const contents = async () => {
    const { games } = await processor.catalogue('', null);
    const pages = await Promise.all(games.map(({ id }) => processor.game(id)));
    return JSON.stringify([pages, await processor.counts(), place.names()]);
  };
  return { place, processor, contents };
}

test('[archive] an import that fails at any statement changes nothing, and comes in whole when it is tried again', async () => {
  const there = await archiveOf('Monday');
  const file = await there.processor.exportAll();
  const { place, processor, contents } = await archiveOf('Tuesday');
  const before = await contents();
  let imported: Imported | null = null;
  let after = 1;
  for (; imported?.ok !== true; after += 1) {
    expect(await contents()).toBe(before);
    place.fault = { after, error: sqliteError(full), forGood: false };
    imported = await processor.importAll(file);
    place.fault = null;
    if (!imported.ok) expect([after, imported.problem]).toEqual([after, 'full']);
  }
  expect(after).toBeGreaterThan(50);
  expect(imported).toEqual({ ok: true, added: 1, already: 0 });
  expect((await processor.catalogue('monday', null)).found).toBe(1);
});

test('[archive] an export that fails at any statement leaves no half of a file, and the archive as it was', async () => {
  const { place, processor, contents } = await archiveOf('Monday');
  const before = await contents();
  let file: Blob | null = null;
  let after = 1;
  for (; file === null; after += 1) {
    place.fault = { after, error: sqliteError(full), forGood: false };
    file = await processor.exportAll().catch(() => null);
    place.fault = null;
    expect(await contents()).toBe(before);
  }
  expect(after).toBeGreaterThan(10);
  const other = await archiveOf('Tuesday');
  expect(await other.processor.importAll(file)).toEqual({ ok: true, added: 1, already: 0 });
});
