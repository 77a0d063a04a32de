import { expose } from 'comlink';
import { browserSealer } from './browser-sealer.ts';
import { findPlace } from './find-place.ts';
import type { FromArchive, ToArchive } from './messages.ts';
import { browserOwnership } from './ownership.ts';
import { heldMemory } from './places/held-memory.ts';
import { loadSqlite } from './places/load-sqlite.ts';
import { MemoryPlace } from './places/memory-place.ts';
import { serveEngine } from './serve-engine.ts';
import { servePage } from './serve-page.ts';
import { ArchiveService } from './service.ts';
import { thumbnail } from './thumbnail.ts';

/** What the archive is called to the browser: its lock, its folder, its databases beside it. */
const name = self.name;
const loading = loadSqlite();
// Whoever opens hears of it; without this a browser would call it unhandled before.
loading.catch(() => undefined);

const service = new ArchiveService({
  ownership: (owner) => browserOwnership(name, owner),
  findPlace: async (patience, onKept) => findPlace(await loading, name, patience, onKept),
  memory: async () => heldMemory(new MemoryPlace(await loading)),
  tools: {
    sealer: browserSealer(`${name} key`),
    thumbnail: (bytes, type) => thumbnail(new Blob([bytes], { type })),
    now: () => Date.now(),
  },
  today: () => new Date().toISOString().slice(0, 10),
  tell: (news: FromArchive) => self.postMessage(news),
});

self.addEventListener('message', ({ data }: MessageEvent<ToArchive>) => {
  switch (data.kind) {
    case 'page':
      return expose(servePage(service), data.port);
    case 'engine':
      return expose(serveEngine(service), data.port);
    case 'hiding':
      return void service.archive?.place.flush();
  }
});
