import { readFileSync } from 'node:fs';
import startSqlite from '@sqlite.org/sqlite-wasm';
import { expect, test } from 'vitest';
import { newestVersion } from '../../workers/archive/migrations/migrate.ts';
import { MemoryPlace } from '../../workers/archive/places/memory-place.ts';
import { processorIn } from '../kit/archive-processor.ts';

const sqlite = await startSqlite();
const versions = Array.from({ length: newestVersion }, (_, index) => index + 1);
const fixture = (version: number) =>
  new Blob([readFileSync(new URL(`archives/v${version}.sqlite3`, import.meta.url))]);

test.each(versions)(
  '[archive] an archive of version %i opens, and all in it is there',
  async (version) => {
    const place = new MemoryPlace(sqlite);
    await place.write('archive.sqlite3', fixture(version));
    const processor = await processorIn(place);
    const { games, found } = await processor.catalogue('', null);
    expect(found).toBe(2);
    expect(games.map(({ title }) => title).sort()).toEqual(['Masterpiece', 'The first of all']);
    for (const { id, players, pictures } of games) {
      expect(players.map(({ name }) => name).sort()).toEqual(['Ada', 'Björn', 'Čapek']);
      expect(pictures).toHaveLength(3);
      for (const hash of pictures) expect((await processor.picture(hash))?.bytes).toHaveLength(600);
      expect((await processor.recording(id)).length).toBeGreaterThan(20);
      const page = (await processor.game(id))!;
      expect(page.outcome?.totals).toHaveLength(3);
      expect(page.record.exhibits).toHaveLength(3);
    }
    expect((await processor.catalogue('tuesday', null)).found).toBe(1);
    const saved = (await processor.savedRoom())!;
    expect(saved.secret).toEqual(new Uint8Array(32).fill(1));
    expect(saved.game?.game).toBe('g2');
    expect(saved.events.length).toBeGreaterThan(0);
    expect(await processor.settings()).toEqual({ painter: 'collage' });
    expect(await processor.painterKey('gemini')).toBe('a key');
    processor.close();
  },
);

test.each(versions)('[archive] what version %i exported can be imported', async (version) => {
  const place = new MemoryPlace(sqlite);
  await place.write('archive.sqlite3', fixture(version));
  const from = await processorIn(place);
  // As the person's own file would be, of that version: its journal is what differs.
  const raw = fixture(version);
  const to = await processorIn(new MemoryPlace(sqlite));
  expect(await to.importAll(raw)).toEqual({ ok: true, added: 2, already: 0 });
  expect((await to.game(1))?.record).toEqual((await from.game(1))?.record);
  expect(await to.painterKeys()).toEqual([]);
  from.close();
  to.close();
});
