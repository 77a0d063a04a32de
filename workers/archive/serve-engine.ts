import type { RoomArchive } from './archive.ts';
import type { ArchiveService } from './service.ts';

/** What the engine calls. An archive that is not open here keeps nothing, and ends no game. */
export function serveEngine(service: ArchiveService): RoomArchive {
  return {
    async openRoom(secret, opening) {
      if (service.archive === null) return null;
      return service.use(({ processor }) => processor.openRoom(secret, opening));
    },
    savedRoom: () => service.use(({ processor }) => processor.savedRoom()),
    async keep(entry) {
      const kept = await service.write(({ processor }) => processor.keep(entry));
      if (entry.game?.endedAt != null) await service.archive?.place.flush();
      return kept;
    },
    closeRoom: (room) => service.use(({ processor }) => processor.closeRoom(room)),
    picture: (hash) => service.use(({ processor }) => processor.picture(hash)),
    painterKey: (painter) => service.use(({ processor }) => processor.painterKey(painter)),
  };
}
