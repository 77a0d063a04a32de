import startSqlite from '@sqlite.org/sqlite-wasm';
import { expect, test, vi } from 'vitest';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';
import { ArchiveEvening } from '../../kit/archive-evening.ts';
import { noSealer, processorIn } from '../../kit/archive-processor.ts';

const sqlite = await startSqlite();
const file = 'archive.sqlite3';
const played = () =>
  new ArchiveEvening({ name: 'Monday', players: 3, settings: { rounds: 1 } }).playGame();

async function keep(
  processor: Awaited<ReturnType<typeof processorIn>>,
  evening: ArchiveEvening,
): Promise<number> {
  const room = (await processor.openRoom(new Uint8Array(32).fill(7), evening.openingSnapshot))!;
  for (const entry of evening.entries) await processor.keep({ room, ...entry });
  return room;
}

test('[archive] what cannot be sealed lasts as long as the archive is open, and is on no disk', async () => {
  const place = new MemoryPlace(sqlite);
  const processor = await processorIn(place, { sealer: noSealer });
  const room = await keep(processor, played());
  expect(await processor.keepPainterKey('gemini', 'plain key of gemini')).toBe(false);
  expect(await processor.painterKey('gemini')).toBe('plain key of gemini');
  expect(await processor.painterKeys()).toEqual(['gemini']);
  expect((await processor.savedRoom())?.secret).toEqual(new Uint8Array(32).fill(7));
  processor.close();
  expect(await (await place.read(file)).text()).not.toContain('plain key');
  const later = await processorIn(place, { sealer: noSealer });
  expect(await later.savedRoom()).toMatchObject({ room, secret: null });
  expect(await later.painterKey('gemini')).toBeNull();
  expect(await later.painterKeys()).toEqual([]);
  later.close();
});

test('[archive] what was sealed in another browser is no key', async () => {
  const place = new MemoryPlace(sqlite);
  const processor = await processorIn(place);
  await keep(processor, played());
  await processor.keepPainterKey('gemini', 'key');
  processor.close();
  const other = await processorIn(place, { sealer: { ...noSealer } });
  expect((await other.savedRoom())?.secret).toBeNull();
  expect(await other.painterKey('gemini')).toBeNull();
  other.close();
});

test('[archive] a thumbnail is made once, and goes with its picture', async () => {
  const place = new MemoryPlace(sqlite);
  const make = vi.fn(async () => new Blob(['small'], { type: 'image/webp' }));
  const processor = await processorIn(place, { thumbnail: make });
  const evening = played();
  await processor.closeRoom(await keep(processor, evening));
  const { hash } = evening.pictures[1]!;
  for (let asked = 0; asked < 3; asked += 1) {
    const thumbnail = await processor.thumbnail(hash);
    expect([thumbnail!.type, await thumbnail!.text()]).toEqual(['image/webp', 'small']);
  }
  expect(make).toHaveBeenCalledTimes(1);
  await processor.remove(1);
  expect(await processor.thumbnail(hash)).toBeNull();
  processor.close();
});

test('[archive] what is no picture has no thumbnail, and is asked about again', async () => {
  const make = vi.fn(async () => null);
  const processor = await processorIn(new MemoryPlace(sqlite), { thumbnail: make });
  const evening = played();
  await keep(processor, evening);
  expect(await processor.thumbnail(evening.pictures[1]!.hash)).toBeNull();
  expect(await processor.thumbnail(evening.pictures[1]!.hash)).toBeNull();
  expect(make).toHaveBeenCalledTimes(2);
  processor.close();
});

test('[archive] a recording that was not packed before the page was killed is packed later', async () => {
  const place = new MemoryPlace(sqlite);
  const evening = played();
  const processor = await processorIn(place);
  await keep(processor, evening);
  // Before the packing, which takes a moment, has come to its end.
  const shown = await processor.recording(1);
  processor.close();
  const stages = () => {
    const connection = place.open(file);
    connection.run('pragma locking_mode = exclusive');
    const row = connection.row(
      'select (select count(*) from stages) as loose, (select count(*) from recordings) as packed',
    );
    connection.close();
    return row;
  };
  expect(stages()).toEqual({ loose: shown.length, packed: 0 });
  const again = await processorIn(place);
  await again.exportAll();
  expect(await again.recording(1)).toEqual(shown);
  again.close();
  expect(stages()).toEqual({ loose: 0, packed: 1 });
});

test('[archive] what a packed recording takes is a small part of what was shown', async () => {
  const place = new MemoryPlace(sqlite);
  const processor = await processorIn(place);
  await keep(
    processor,
    new ArchiveEvening({ name: 'Monday', players: 10, picture: 100 }).playGame(),
  );
  const raw = JSON.stringify(await processor.recording(1)).length;
  await processor.exportAll();
  processor.close();
  const connection = place.open(file);
  connection.run('pragma locking_mode = exclusive');
  const packed = connection.row('select length(stages) as size from recordings')?.size as number;
  connection.close();
  expect(raw).toBeGreaterThan(500_000);
  expect(packed).toBeLessThan(raw / 15);
});
