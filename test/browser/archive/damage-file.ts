import { vi } from 'vitest';

// Each file of the pool begins with a page that names it.
const nameLength = 512;
const contentAt = 4096;

/** Writes over what the disk has of a file, under SQLite and its pool; answers all of it after that. */
export async function damageFile(
  folder: string,
  name: string,
  { at, bytes }: { at: number; bytes: Uint8Array<ArrayBuffer> },
): Promise<Uint8Array> {
  const root = await navigator.storage.getDirectory();
  const pool = await (await root.getDirectoryHandle(folder)).getDirectoryHandle('.opaque');
  for await (const handle of pool.values()) {
    const file = handle as FileSystemFileHandle;
    const first = await (await file.getFile()).slice(0, nameLength).text();
    if (first.split('\0')[0] !== `/${name}`) continue;
    // A worker that was just ended may still have it for a moment.
    const writer = await vi.waitFor(() => file.createWritable({ keepExistingData: true }));
    await writer.write({ type: 'write', position: contentAt + at, data: bytes });
    await writer.close();
    return new Uint8Array(await (await file.getFile()).slice(contentAt).arrayBuffer());
  }
  throw new Error(`There is no file called ${name}`);
}
