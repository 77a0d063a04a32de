import { afterEach, expect, test, vi } from 'vitest';
import type { ArchiveNews, Kept } from '../../../workers/archive/archive.ts';
import type { Owner } from '../../../workers/archive/ownership.ts';
import { heldMemory } from '../../../workers/archive/places/held-memory.ts';
import { loadSqlite } from '../../../workers/archive/places/load-sqlite.ts';
import { MemoryPlace } from '../../../workers/archive/places/memory-place.ts';
import { serveEngine } from '../../../workers/archive/serve-engine.ts';
import { servePage } from '../../../workers/archive/serve-page.ts';
import { ArchiveService } from '../../../workers/archive/service.ts';
import { entryOf, opening, secret } from '../../kit/archive/entries.ts';

const sqlite = await loadSqlite();
afterEach(() => vi.restoreAllMocks());

/** A service over files in memory, whose place and owner do as the test says. */
function serve() {
  const news: ArchiveNews[] = [];
  const place = heldMemory(new MemoryPlace(sqlite));
  const flushed = vi.spyOn(place, 'flush');
  const released = vi.spyOn(place, 'release');
  const letGo = vi.fn<() => void>();
  let owner: Owner | null = null;
  let tellKept: ((kept: Kept) => void) | null = null;
  const service = new ArchiveService({
    ownership(told) {
      owner = told;
      return { take: async () => true, takeOver: async () => 'handed', release: letGo };
    },
    async findPlace(_, onKept) {
      tellKept = onKept;
      return { ok: true, place };
    },
    memory: async () => heldMemory(new MemoryPlace(sqlite)),
    tools: {
      sealer: { seal: async () => null, unseal: async () => null },
      thumbnail: async () => null,
      now: () => 1,
    },
    today: () => '2026-11-20',
    tell: (item) => news.push(item),
  });
  return {
    page: servePage(service),
    room: serveEngine(service),
    news,
    place,
    flushed,
    released,
    letGo,
    owner: () => owner!,
    tellKept: (kept: Kept) => tellKept!(kept),
  };
}

const full: Kept = { kept: false, why: 'full' };

test('[archive] the page hears when nothing is kept any more, once, and when it is again', async () => {
  const { page, room, news, place, tellKept } = serve();
  await page.open();
  const number = (await room.openRoom(secret, opening))!;
  const keep = (event: number) => room.keep(entryOf(number, event));
  expect(await keep(1)).toEqual({ kept: true });
  expect(news).toEqual([]);

  vi.spyOn(place, 'kept').mockReturnValue(full);
  tellKept(full);
  expect(await keep(2)).toEqual(full);
  expect(await keep(3)).toEqual(full);
  expect(news).toEqual([{ kind: 'keeping', kept: full }]);

  vi.mocked(place.kept).mockReturnValue({ kept: true });
  expect(await keep(4)).toEqual({ kept: true });
  expect(news.slice(1)).toEqual([{ kind: 'keeping', kept: { kept: true } }]);
});

test('[archive] the end of a game is saved at once', async () => {
  const { page, room, flushed } = serve();
  await page.open();
  const number = (await room.openRoom(secret, opening))!;
  const game = {
    game: 'g1',
    uid: 'a'.repeat(32),
    cartridge: 'masterpiece',
    title: 'Masterpiece',
    rules: 1,
    beganAt: 1,
    endedAt: null,
    players: [],
    opening: '{}',
    points: {},
    record: { exhibits: [] },
    outcome: null,
  };
  await room.keep({ ...entryOf(number, 1), game });
  expect(flushed).not.toHaveBeenCalled();
  await room.keep({ ...entryOf(number, 2), game: { ...game, endedAt: 2 } });
  expect(flushed).toHaveBeenCalledTimes(1);
});

test('[archive] asked to hand over: no new write, the files given free, then the lock, then the news', async () => {
  const { page, room, news, released, letGo, owner } = serve();
  await page.open();
  const number = (await room.openRoom(secret, opening))!;
  const before = room.keep(entryOf(number, 1));
  owner().asked();
  expect(await before).toEqual({ kept: true });
  await vi.waitFor(() => expect(news).toEqual([{ kind: 'moved' }]));
  expect(await room.keep(entryOf(number, 2))).toEqual({ kept: false, why: 'closed' });
  expect(released.mock.invocationCallOrder[0]).toBeLessThan(letGo.mock.invocationCallOrder[0]!);
  // A second asking, from a tab that asked again meanwhile, is no second move.
  owner().asked();
  await page.open();
  expect(news).toEqual([{ kind: 'moved' }]);
});

test('[archive] opening what is open changes nothing', async () => {
  const { page, room } = serve();
  const open = await page.open();
  await room.openRoom(secret, opening);
  expect(await page.open()).toEqual(open);
  expect(await page.takeOver()).toEqual(open);
  expect(await room.savedRoom()).not.toBeNull();
});

test('[archive] what goes wrong while it opens is said in words, and the lock is free', async () => {
  const { page, place, letGo, released } = serve();
  vi.spyOn(place, 'open').mockImplementation(() => {
    throw new Error('disk I/O error');
  });
  expect(await page.open()).toEqual({
    kind: 'locked',
    message: expect.stringContaining('disk I/O error'),
  });
  expect(released).toHaveBeenCalled();
  expect(letGo).toHaveBeenCalled();
});

test('[archive] a write that fails by itself is not kept, and no error', async () => {
  const { page, room, news } = serve();
  await page.open();
  const number = (await room.openRoom(secret, opening))!;
  await room.keep(entryOf(number, 1));
  // There is a gap before it.
  expect(await room.keep(entryOf(number, 3))).toEqual({ kept: false, why: 'failed' });
  expect(news).toHaveLength(1);
});
