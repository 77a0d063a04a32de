import { afterEach, expect, test, vi } from 'vitest';
import type { Kept } from '../../../workers/archive/archive.ts';
import { CopiedPlace } from '../../../workers/archive/places/copied-place.ts';
import { loadSqlite } from '../../../workers/archive/places/load-sqlite.ts';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';

const sqlite = await loadSqlite();
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const freshName = () => `test ${crypto.randomUUID()}`;

function openCopy(name: string, told: Kept[] = []) {
  return CopiedPlace.open(new MemoryPlace(sqlite), name, (kept) => void told.push(kept));
}

async function wordsIn(name: string) {
  const connection = (await openCopy(name)).open('one.sqlite3');
  connection.run('pragma locking_mode = exclusive');
  return connection.rows('select word from words').map((row) => row.word);
}

/** A place with one word written and saved, and its open database. */
async function begun(name: string, told: Kept[] = []) {
  const place = await openCopy(name, told);
  const connection = place.open('one.sqlite3');
  connection.run('pragma locking_mode = exclusive; pragma journal_mode = wal');
  connection.run('create table words (word text)');
  const say = (word: string) => connection.run('insert into words values (?)', [word]);
  say('hog');
  await place.flush();
  return { place, connection, say };
}

test('[archive] a copy holds what was written up to the flush, the journal included', async () => {
  const name = freshName();
  const { place, say } = await begun(name);
  say('wash');
  expect(await wordsIn(name)).toEqual(['hog']);
  await place.flush();
  expect(await wordsIn(name)).toEqual(['hog', 'wash']);
});

test('[archive] a write is copied at once, those of the next two seconds as one; reading copies nothing', async () => {
  const name = freshName();
  const clock = { toFake: ['setTimeout', 'clearTimeout', 'performance'] as const };
  vi.useFakeTimers({ toFake: [...clock.toFake] });
  const { place, say, connection } = await begun(name);
  const copy = vi.spyOn(IDBObjectStore.prototype, 'put');
  await vi.advanceTimersByTimeAsync(10_000);
  connection.rows('select * from words');
  await vi.advanceTimersByTimeAsync(10_000);
  expect(copy).not.toHaveBeenCalled();
  say('a');
  await vi.advanceTimersByTimeAsync(0);
  await place.flush();
  expect(await wordsIn(name)).toEqual(['hog', 'a']);
  for (const word of ['b', 'c']) say(word);
  await vi.advanceTimersByTimeAsync(1900);
  expect(copy).toHaveBeenCalledTimes(1);
  await vi.advanceTimersByTimeAsync(200);
  await place.flush();
  expect(await wordsIn(name)).toEqual(['hog', 'a', 'b', 'c']);
  expect(copy).toHaveBeenCalledTimes(2);
});

test('[archive] a removed file is gone from the copy as well', async () => {
  const name = freshName();
  const { place, connection } = await begun(name);
  connection.close();
  place.remove('one.sqlite3');
  await place.flush();
  expect((await openCopy(name)).names()).toEqual([]);
});

test('[archive] a copy that fails is told, tried again, and told when it is well again', async () => {
  const name = freshName();
  const told: Kept[] = [];
  const { place, say } = await begun(name, told);
  const failing = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('no room', 'QuotaExceededError');
  });
  say('wash');
  await place.flush();
  expect(place.kept()).toEqual({ kept: false, why: 'full' });
  failing.mockRestore();
  await place.flush();
  expect(place.kept()).toEqual({ kept: true });
  expect(told).toEqual([{ kept: true }, { kept: false, why: 'full' }, { kept: true }]);
  expect(await wordsIn(name)).toEqual(['hog', 'wash']);
});
