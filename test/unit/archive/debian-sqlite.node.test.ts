import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import startSqlite from '@sqlite.org/sqlite-wasm';
import { afterAll, expect, test } from 'vitest';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';
import { ArchiveEvening } from '../../kit/archive-evening.ts';
import { processorIn } from '../../kit/archive-processor.ts';
import { sqlite3Program } from '../../kit/sqlite3-program.ts';

const folder = mkdtempSync(join(tmpdir(), 'hogwash-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('[archive] the ordinary sqlite3 program opens an exported archive, and counts what the catalogue does', async () => {
  const processor = await processorIn(new MemoryPlace(await startSqlite()));
  for (const name of ['Monday', 'Tuesday']) {
    const evening = new ArchiveEvening({ name, players: 3, settings: { rounds: 1 } }).playGame();
    const room = (await processor.openRoom(new Uint8Array(32), evening.openingSnapshot))!;
    for (const entry of evening.playGame().entries) await processor.keep({ room, ...entry });
  }
  await processor.keepPainterKey('gemini', 'a key');
  await processor.remove(2);
  const file = join(folder, 'hogwash.sqlite3');
  writeFileSync(file, new Uint8Array(await (await processor.exportAll()).arrayBuffer()));
  const program = sqlite3Program();
  const sql = (statement: string) =>
    execFileSync(program, [file, statement], { encoding: 'utf8' }).trim();

  expect(sql('pragma integrity_check')).toBe('ok');
  expect(sql('pragma foreign_key_check')).toBe('');
  expect(sql('pragma journal_mode')).toBe('delete');
  const { found, games } = await processor.catalogue('', null);
  const { pictures } = await processor.counts();
  expect(found).toBe(3);
  expect(sql('select count(*) from catalogue')).toBe(String(found));
  expect(sql('select count(*) from games')).toBe(String(found));
  expect(sql('select count(*) from pictures')).toBe(String(pictures));
  expect(sql('select count(*) from secrets')).toBe('0');
  expect(sql("select count(*) from words where words match 'tuesday'")).toBe('2');
  const newest = 'select game from catalogue order by began_at desc, game desc';
  expect(sql(newest).split('\n').map(Number)).toEqual(games.map(({ id }) => id));
  processor.close();
});
