import type { HostArchive, StorageReport } from './archive.ts';
import { setAsides } from './generations.ts';
import type { ArchiveService } from './service.ts';

/** What the page calls. */
export function servePage(service: ArchiveService): HostArchive {
  return {
    open: () => service.open(),
    takeOver: () => service.takeOver(),
    playWithout: () => service.playWithout(),
    goingOn: () => service.use(({ processor }) => processor.goingOn()),
    catalogue: (words, from) => service.use(({ processor }) => processor.catalogue(words, from)),
    game: (id) => service.use(({ processor }) => processor.game(id)),
    recording: (id) => service.use(({ processor }) => processor.recording(id)),
    picture: (hash) => service.use(({ processor }) => processor.pictureBlob(hash)),
    thumbnail: (hash) => service.use(({ processor }) => processor.thumbnail(hash)),
    rename: (id, title) => service.use(({ processor }) => processor.rename(id, title)),
    remove: (id) => service.use(({ processor }) => processor.remove(id)),
    exportGame: (id) => service.use(({ processor }) => processor.exportGame(id)),
    exportAll: () => service.use(({ processor }) => processor.exportAll()),
    importAll: (file) => service.use(({ processor }) => processor.importAll(file)),
    damaged: (name) =>
      service.use(async ({ place }) => {
        const file = fileOf(name, place.names());
        return file === null ? null : place.read(file);
      }),
    forgetDamaged: (name) =>
      service.use(async ({ place }) => {
        const file = fileOf(name, place.names());
        if (file !== null) place.remove(file);
      }),
    settings: () => service.use(({ processor }) => processor.settings()),
    keepSettings: (settings) => service.write(({ processor }) => processor.keepSettings(settings)),
    keepPainterKey: (painter, key) =>
      service.use(({ processor }) => processor.keepPainterKey(painter, key)),
    painterKeys: () => service.use(({ processor }) => processor.painterKeys()),
    storage: () =>
      service.use(async ({ processor, place }) => ({
        keeping: place.keeping,
        ...(await processor.counts()),
        ...(await browserStorage()),
      })),
  };
}

function fileOf(name: string, names: readonly string[]): string | null {
  return setAsides(names).find((setAside) => setAside.name === name)?.file ?? null;
}

async function browserStorage(): Promise<Pick<StorageReport, 'used' | 'quota' | 'persistent'>> {
  // Insecure pages have no such thing, whatever the types say.
  const storage = navigator.storage as StorageManager | undefined;
  const estimate = await storage?.estimate().catch(() => null);
  return {
    used: estimate?.usage ?? null,
    quota: estimate?.quota ?? null,
    persistent: (await storage?.persisted().catch(() => false)) ?? false,
  };
}
