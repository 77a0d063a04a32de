import { afterEach, expect, test, vi } from 'vitest';
import { words } from '../../../workers/archive/words.ts';
import { ArchiveEvening } from '../../kit/archive-evening.ts';
import { entryOf, opening, secret } from '../../kit/archive/entries.ts';
import { damageFile } from './damage-file.ts';
import { freshName, killAll, openFiles, openTab } from './tab.ts';
import type { Tab } from './tab.ts';

afterEach(killAll);

const open = { kind: 'open', keeping: 'disk', setAside: null };
const closed = { kept: false, why: 'closed' };
const bytesOf = async (blob: Blob | null) => new Uint8Array(await blob!.arrayBuffer());

/** Opens a room and keeps so many events in it. */
async function play(tab: Tab, events: number): Promise<number> {
  const room = (await tab.room.openRoom(secret, opening))!;
  for (let number = 1; number <= events; number += 1) {
    expect(await tab.room.keep(entryOf(room, number))).toEqual({ kept: true });
  }
  return room;
}

const eventsIn = async (tab: Tab) =>
  (await tab.room.savedRoom())!.events.map(({ number }) => number);
const upTo = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

test('[archive] all that was acknowledged is there after the tab was killed', async () => {
  const name = freshName();
  const killed = openTab(name);
  expect(await killed.archive.open()).toEqual(open);
  await play(killed, 25);
  killed.kill();
  const next = openTab(name);
  expect(await next.archive.open()).toEqual(open);
  expect(await eventsIn(next)).toEqual(upTo(25));
  expect((await next.room.savedRoom())!.secret).toEqual(secret);
});

test('[archive] a reloaded tab has its archive again, though its former self goes late', async () => {
  const name = freshName();
  const former = openTab(name);
  await former.archive.open();
  const reloaded = openTab(name).archive.open();
  setTimeout(former.kill, 1000);
  expect(await reloaded).toEqual(open);
});

test('[archive] a second tab is told that it is elsewhere, and takes it over; the first has stopped', async () => {
  const name = freshName();
  const [first, second] = [openTab(name), openTab(name)];
  await first.archive.open();
  const room = await play(first, 3);
  expect(await second.archive.open()).toEqual({ kind: 'elsewhere' });
  expect(first.news).toEqual([]);

  expect(await second.archive.takeOver()).toEqual(open);
  await vi.waitFor(() => expect(first.news).toEqual([{ kind: 'moved' }]));
  expect(await first.room.keep(entryOf(room, 4))).toEqual(closed);
  expect(await first.room.openRoom(secret, opening)).toBeNull();
  expect(await first.archive.keepSettings({})).toEqual(closed);
  await expect(first.archive.catalogue('', null)).rejects.toThrow(words.notOpen);

  expect(await eventsIn(second)).toEqual([1, 2, 3]);
  expect(await second.room.keep(entryOf(room, 4))).toEqual({ kept: true });
  expect(await first.archive.takeOver()).toEqual(open);
  expect(await eventsIn(first)).toEqual([1, 2, 3, 4]);
});

test('[archive] what is being written while it is handed over is kept or refused, and truly so', async () => {
  const name = freshName();
  const [first, second] = [openTab(name), openTab(name)];
  await first.archive.open();
  const room = await play(first, 0);
  const writes: Promise<boolean>[] = [];
  let moving: Promise<unknown> | null = null;
  for (let number = 1; number <= 200; number += 1) {
    writes.push(first.room.keep(entryOf(room, number)).then(({ kept }) => kept));
    if (number === 60) moving = second.archive.takeOver();
    // Gives the other tab a chance in between.
    if (number % 10 === 0) await writes.at(-1);
  }
  expect(await moving).toEqual(open);
  const kept = (await Promise.all(writes)).filter(Boolean).length;
  // Those before the asking were awaited, ten at a time.
  expect(kept).toBeGreaterThanOrEqual(50);
  expect(await eventsIn(second)).toEqual(upTo(kept));
});

test('[archive] from an owner that answers nothing it is taken by force', async () => {
  const name = freshName();
  const before = openTab(name);
  await before.archive.open();
  await play(before, 3);
  before.kill();
  // It has the lock and never answers.
  const robbed = vi.fn<() => void>();
  navigator.locks.request(name, () => new Promise<void>(() => undefined)).catch(robbed);
  await vi.waitFor(async () =>
    expect((await navigator.locks.query()).held).toEqual(
      expect.arrayContaining([expect.objectContaining({ name })]),
    ),
  );
  const tab = openTab(name);
  expect(await tab.archive.takeOver()).toEqual(open);
  expect(robbed).toHaveBeenCalledOnce();
  expect(await eventsIn(tab)).toEqual([1, 2, 3]);
});

test('[archive] an owner that was robbed notices, stops and says so', async () => {
  const name = freshName();
  const tab = openTab(name);
  await tab.archive.open();
  const room = await play(tab, 1);
  void navigator.locks.request(name, { steal: true }, async () => undefined);
  await vi.waitFor(() => expect(tab.news).toEqual([{ kind: 'moved' }]));
  expect(await tab.room.keep(entryOf(room, 2))).toEqual(closed);
});

test('[archive] files that are not let go of: locked, and whole as soon as they are free', async () => {
  const name = freshName();
  const before = openTab(name);
  await before.archive.open();
  await play(before, 3);
  before.kill();
  const holder = await openFiles(name);
  const tab = openTab(name);
  const began = performance.now();
  expect(await tab.archive.open()).toEqual({ kind: 'locked', message: words.held });
  expect(performance.now() - began).toBeGreaterThan(1900);
  // It does not keep the archive from others meanwhile.
  expect((await navigator.locks.query()).held?.map((lock) => lock.name)).not.toContain(name);
  holder.kill();
  expect(await tab.archive.open()).toEqual(open);
  expect(await eventsIn(tab)).toEqual([1, 2, 3]);
});

test('[archive] files that are let go of late are waited for', async () => {
  const name = freshName();
  const holder = await openFiles(name);
  const opening = openTab(name).archive.open();
  setTimeout(holder.kill, 1000);
  expect(await opening).toEqual(open);
});

const damages = {
  'no longer a database': { at: 0, bytes: new Uint8Array(100).fill(0x2a) },
  'full of holes': { at: 8192 * 2, bytes: new Uint8Array(8192 * 20).fill(0x2a) },
};

test.each(Object.entries(damages))(
  '[archive] a database that is %s is set aside to the byte, until it is forgotten',
  async (_, damage) => {
    const name = freshName();
    const before = openTab(name);
    await before.archive.open();
    await play(before, 30);
    before.kill();
    // Closed in good order, so that nothing of it is in the journal.
    const closer = await openFiles(name);
    await closer.files.open('archive.sqlite3');
    await closer.files.sql('archive.sqlite3', 'pragma locking_mode = exclusive');
    await closer.files.sql('archive.sqlite3', 'pragma wal_checkpoint(truncate)');
    await closer.files.close('archive.sqlite3');
    closer.kill();
    const damaged = await damageFile(name, 'archive.sqlite3', damage);

    const tab = openTab(name);
    const opened = await tab.archive.open();
    const today = new Date().toISOString().slice(0, 10);
    const setAside = `archive-damaged-1-${today}.sqlite3`;
    expect(opened).toEqual({ ...open, setAside });
    expect(await bytesOf(await tab.archive.damaged(setAside))).toEqual(damaged);
    expect(await tab.archive.damaged('archive.sqlite3')).toBeNull();
    expect(await tab.room.savedRoom()).toBeNull();
    await play(tab, 2);
    tab.kill();

    const next = openTab(name);
    expect(await next.archive.open()).toEqual({ ...open, setAside });
    expect(await eventsIn(next)).toEqual([1, 2]);
    expect(await bytesOf(await next.archive.damaged(setAside))).toEqual(damaged);
    await next.archive.forgetDamaged(setAside);
    expect(await next.archive.damaged(setAside)).toBeNull();
    next.kill();

    const last = openTab(name);
    expect(await last.archive.open()).toEqual(open);
    expect(await eventsIn(last)).toEqual([1, 2]);
  },
);

test('[archive] one of a newer version is not touched; nobody is kept from it, and play goes on without', async () => {
  const name = freshName();
  const before = openTab(name);
  await before.archive.open();
  await play(before, 1);
  before.kill();
  const newer = await openFiles(name);
  await newer.files.open('archive.sqlite3');
  await newer.files.sql('archive.sqlite3', 'pragma locking_mode = exclusive');
  await newer.files.sql('archive.sqlite3', 'pragma user_version = 999');
  await newer.files.close('archive.sqlite3');
  const bytes = await bytesOf(await newer.files.read('archive.sqlite3'));
  newer.kill();

  const tab = openTab(name);
  expect(await tab.archive.open()).toEqual({ kind: 'newer' });
  const again = await openFiles(name);
  expect(await bytesOf(await again.files.read('archive.sqlite3'))).toEqual(bytes);
  expect(await tab.archive.playWithout()).toEqual({ ...open, keeping: 'memory' });
  await play(tab, 2);
  expect(await eventsIn(tab)).toEqual([1, 2]);
});

const withoutOpfs = (name: string) =>
  new Worker(new URL('./without-opfs.worker.ts', import.meta.url), { type: 'module', name });
const withoutAnything = (name: string) =>
  new Worker(new URL('./without-anything.worker.ts', import.meta.url), { type: 'module', name });

test('[archive] without OPFS there is a copy, saved when the page hides, and there after it was killed', async () => {
  const name = freshName();
  const tab = openTab(name, withoutOpfs(name));
  expect(await tab.archive.open()).toEqual({ ...open, keeping: 'copy' });
  await play(tab, 5);
  const saved = new Promise((resolve) => {
    const looking = setInterval(async () => {
      const databases = await indexedDB.databases();
      if (databases.some((database) => database.name === `${name} copy`)) resolve(looking);
    }, 10);
  });
  clearInterval((await saved) as number);
  dispatchEvent(new Event('pagehide'));
  // The copy is done before the next answer to the next one who asks.
  await tab.archive.playWithout();
  tab.kill();
  const next = openTab(name, withoutOpfs(name));
  expect(await next.archive.open()).toEqual({ ...open, keeping: 'copy' });
  expect(await eventsIn(next)).toEqual(upTo(5));
});

test('[archive] without OPFS and IndexedDB it lasts as long as the page', async () => {
  const name = freshName();
  const tab = openTab(name, withoutAnything(name));
  expect(await tab.archive.open()).toEqual({ ...open, keeping: 'memory' });
  await play(tab, 2);
  expect(await eventsIn(tab)).toEqual([1, 2]);
  expect(await tab.archive.keepPainterKey('someone', 'sk-secret')).toBe(false);
  expect(await tab.room.painterKey('someone')).toBe('sk-secret');
});

test('[archive] a painter’s key is there after the tab was killed, and nowhere in the files', async () => {
  const name = freshName();
  const tab = openTab(name);
  await tab.archive.open();
  expect(await tab.archive.keepPainterKey('someone', 'sk-secret-of-the-host')).toBe(true);
  tab.kill();
  const next = openTab(name);
  await next.archive.open();
  expect(await next.room.painterKey('someone')).toBe('sk-secret-of-the-host');
  expect(await next.archive.painterKeys()).toEqual(['someone']);
  const exported = await (await next.archive.exportAll()).text();
  expect(exported).not.toContain('sk-secret');
  next.kill();
  const files = await openFiles(name);
  for (const file of await files.files.names()) {
    expect(await (await files.files.read(file)).text()).not.toContain('sk-secret');
  }
});

test('[archive] what is used and what is left are numbers', async () => {
  const tab = openTab(freshName());
  await tab.archive.open();
  const report = await tab.archive.storage();
  expect(report).toMatchObject({ keeping: 'disk', games: 0, pictures: 0 });
  expect(report.archive).toBeGreaterThan(8192);
  expect(report.used).toBeGreaterThan(report.archive);
  expect(report.quota).toBeGreaterThan(report.used!);
  expect(typeof report.persistent).toBe('boolean');
});

test('[archive] a removed game gives its space on the disk back at once', async () => {
  const tab = openTab(freshName());
  await tab.archive.open();
  const picture = 400_000;
  const evening = new ArchiveEvening({
    name: 'Monday',
    players: 3,
    settings: { rounds: 1 },
    picture,
  }).playGame();
  const room = (await tab.room.openRoom(secret, evening.openingSnapshot))!;
  for (const entry of evening.entries) await tab.room.keep({ room, ...entry });
  await tab.room.closeRoom(room);
  // Packed, which it otherwise is a moment later.
  await tab.archive.exportAll();
  const before = await tab.archive.storage();
  await tab.archive.remove((await tab.archive.catalogue('', null)).games[0]!.id);
  const after = await tab.archive.storage();
  expect(after).toMatchObject({ games: 0, pictures: 0 });
  expect(before.archive - after.archive).toBeGreaterThan(3 * picture);
  expect(before.used! - after.used!).toBeGreaterThan(3 * picture);
});

test('[archive] a disk that fills up at any write: refused, said, and kept as soon as there is room', async () => {
  const name = freshName();
  const worker = new Worker(new URL('./failing-disk.worker.ts', import.meta.url), {
    type: 'module',
    name,
  });
  const tab = openTab(name, worker);
  const roomFor = (writes: number) => worker.postMessage({ kind: 'disk', writes }, []);
  await tab.archive.open();
  const room = await play(tab, 0);
  let event = 0;
  const refused: number[] = [];
  // A picture is six writes to the journal; from the eighth on they are followed by those of a checkpoint.
  for (let writes = 0; writes < 24; writes += 1) {
    const hash = writes.toString(16).padStart(64, '0');
    const bytes = new Uint8Array(1024 * 1024).fill(writes);
    const picture = { hash, type: 'image/png', bytes, painter: null };
    const entry = { ...entryOf(room, (event += 1)), pictures: [picture] };
    roomFor(writes);
    const { kept } = await tab.room.keep(entry);
    if (!kept) refused.push(writes);
    roomFor(Infinity);
    expect(await tab.room.keep(entry)).toEqual({ kept: true });
  }
  expect(refused.slice(0, 5)).toEqual([0, 1, 2, 3, 4]);
  const news = tab.news.map((item) => item.kind === 'keeping' && item.kept);
  expect(news).toHaveLength(2 * refused.length);
  expect(news.slice(0, 2)).toEqual([{ kept: false, why: 'full' }, { kept: true }]);
  tab.kill();

  const next = openTab(name);
  expect(await next.archive.open()).toEqual(open);
  expect(await eventsIn(next)).toEqual(upTo(event));
  for (let writes = 0; writes < 24; writes += 1) {
    const kept = await next.room.picture(writes.toString(16).padStart(64, '0'));
    expect(kept!.bytes.every((byte) => byte === writes)).toBe(true);
  }
});

test('[archive] a worker that cannot be started is an error, not a silence', async () => {
  const nowhere = new Worker(new URL('/no-such-worker.js', location.href), { type: 'module' });
  await expect(openTab('nowhere', nowhere).archive.open()).rejects.toThrow(/cannot be started/);
});
