import { expose } from 'comlink';

/** As it is in workers alone. */
interface SyncFile {
  createSyncAccessHandle(): Promise<{
    write(bytes: Uint8Array, options: { at: number }): number;
    flush(): void;
  }>;
}

const directory = await navigator.storage.getDirectory();
const file = await directory.getFileHandle('bare', { create: true });
const access = await (file as unknown as SyncFile).createSyncAccessHandle();
let at = 0;

/** The least that can be done to have bytes on disk: behind those before, and flushed. */
const bare = {
  write(bytes: Uint8Array): void {
    at += access.write(bytes, { at });
    access.flush();
  },
};
export type BareWrite = typeof bare;

expose(bare);
self.postMessage('ready', { transfer: [] });
