import { wrap } from 'comlink';
import { archiveWorker, startArchive } from '../../../host/archive.ts';
import type { ArchiveNews, HostArchive, RoomArchive } from '../../../workers/archive/archive.ts';
import { wrapRoomArchive } from '../../../workers/archive/room-archive-port.ts';
import type { PlaceRig } from '../../kit/archive/place-rig.ts';

/** A tab with an archive worker of its own, as the host page has it. */
export interface Tab {
  archive: HostArchive;
  room: RoomArchive;
  news: ArchiveNews[];
  /** As when the tab is killed: nothing is closed. */
  kill(): void;
}

const workers = new Set<Worker>();

export function openTab(name: string, worker = archiveWorker(name)): Tab {
  workers.add(worker);
  const started = startArchive(worker);
  const news: ArchiveNews[] = [];
  started.subscribe((item) => news.push(item));
  return {
    archive: started.archive,
    room: wrapRoomArchive(started.connectEngine()),
    news,
    kill: () => worker.terminate(),
  };
}

/** A worker that has the files of the archive `name`, without asking whose they are. */
export async function openFiles(name: string) {
  const worker = new Worker(new URL('./opfs.worker.ts', import.meta.url), { type: 'module', name });
  workers.add(worker);
  const said = await new Promise<string>((resolve, reject) => {
    worker.addEventListener('message', ({ data }) => resolve(data), { once: true });
    worker.addEventListener('error', ({ message }) => reject(new Error(message)));
  });
  const files = wrap<PlaceRig>(worker) as unknown as PlaceRig;
  return { files, said, kill: () => worker.terminate() };
}

export function killAll(): void {
  for (const worker of workers) worker.terminate();
  workers.clear();
}

export const freshName = () => `test ${crypto.randomUUID()}`;
