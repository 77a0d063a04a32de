import { wrap } from 'comlink';
import { afterEach, expect, test, vi } from 'vitest';
import { CopiedPlace } from '../../../workers/archive/places/copied-place.ts';
import { loadSqlite } from '../../../workers/archive/places/load-sqlite.ts';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';
import { words } from '../../../workers/archive/words.ts';
import { testPlace } from '../../contract/place-suite.ts';
import { PlaceRig } from '../../kit/archive/place-rig.ts';

const sqlite = await loadSqlite();
const ending: (() => void)[] = [];
afterEach(() => {
  for (const end of ending.splice(0)) end();
  vi.useRealTimers();
});

const freshName = () => `test ${crypto.randomUUID()}`;

/** A worker that has the OPFS place of this name, or what it says instead. */
async function opfsWorker(name: string): Promise<{ worker: Worker; said: string; rig: PlaceRig }> {
  const worker = new Worker(new URL('./opfs.worker.ts', import.meta.url), { type: 'module', name });
  ending.push(() => worker.terminate());
  const said = await new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  return { worker, said, rig: wrap<PlaceRig>(worker) as unknown as PlaceRig };
}

testPlace('on OPFS', async () => (await opfsWorker(freshName())).rig);
testPlace(
  'copied to IndexedDB',
  async () =>
    new PlaceRig(await CopiedPlace.open(new MemoryPlace(sqlite), freshName(), () => undefined)),
);

test('[archive] files that another has are locked, not absent, and whole afterwards', async () => {
  const name = freshName();
  const first = await opfsWorker(name);
  await first.rig.open('one.sqlite3');
  await first.rig.sql('one.sqlite3', 'create table words (word text)');
  await first.rig.sql('one.sqlite3', "insert into words values ('hog')");

  expect((await opfsWorker(name)).said).toBe(words.held);

  await first.rig.sql('one.sqlite3', "insert into words values ('wash')");
  first.worker.terminate();
  const third = await opfsWorker(name);
  expect(third.said).toBe('disk');
  await third.rig.open('one.sqlite3');
  expect(await third.rig.sql('one.sqlite3', 'select word from words')).toEqual([
    { word: 'hog' },
    { word: 'wash' },
  ]);
});
