import { startArchive } from '../../../../host/archive.ts';
import type { ArchiveNews, HostArchive, RoomArchive } from '../../../../workers/archive/archive.ts';
import { wrapRoomArchive } from '../../../../workers/archive/room-archive-port.ts';

/** What a test finds in the page. */
export interface ArchivePage {
  archive: HostArchive;
  room: RoomArchive;
  news: ArchiveNews[];
}

declare global {
  interface Window {
    archivePage: ArchivePage;
  }
}

const started = startArchive();
const news: ArchiveNews[] = [];
started.subscribe((item) => news.push(item));
window.archivePage = {
  archive: started.archive,
  room: wrapRoomArchive(started.connectEngine()),
  news,
};
