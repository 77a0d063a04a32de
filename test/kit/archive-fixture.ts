import startSqlite from '@sqlite.org/sqlite-wasm';
import { newestVersion } from '../../workers/archive/migrations/migrate.ts';
import { MemoryPlace } from '../../workers/archive/places/memory-place.ts';
import { ArchiveEvening } from './archive-evening.ts';
import { processorIn } from './archive-processor.ts';

/**
 * An archive of this version as it lies on a disk: a room that goes on, with one game that has ended
 * and one that runs; another game in a closed room; settings and a painter's key.
 */
export async function archiveFixture(): Promise<{ version: number; bytes: Blob }> {
  const place = new MemoryPlace(await startSqlite());
  const processor = await processorIn(place);
  const plan = { players: 3, settings: { rounds: 1 }, picture: 600 };
  const monday = new ArchiveEvening({ ...plan, name: 'Monday' }).playGame();
  const tuesday = new ArchiveEvening({ ...plan, name: 'Tuesday' }).playGame();
  const painted = tuesday.pictures.length;
  tuesday.playGame(() => tuesday.pictures.length > painted);
  for (const [index, evening] of [monday, tuesday].entries()) {
    const secret = new Uint8Array(32).fill(index);
    const room = (await processor.openRoom(secret, evening.openingSnapshot))!;
    for (const entry of evening.entries) await processor.keep({ room, ...entry });
    await processor.exportAll();
  }
  await processor.rename(1, 'The first of all');
  await processor.keepSettings({ painter: 'collage' });
  await processor.keepPainterKey('gemini', 'a key');
  processor.close();
  return { version: newestVersion, bytes: await place.read('archive.sqlite3') };
}
