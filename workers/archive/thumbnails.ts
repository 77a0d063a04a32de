import type { Connection } from './connection.ts';
import { picture } from './pictures.ts';

type Bytes = Uint8Array<ArrayBuffer>;
/** Null when it is no picture. */
export type MakeThumbnail = (bytes: Bytes, type: string) => Promise<Blob | null>;

/** Made when it is first asked for, and kept. */
export async function thumbnail(
  connection: Connection,
  hash: string,
  make: MakeThumbnail,
): Promise<Blob | null> {
  const kept = connection.row('select type, bytes from thumbnails where hash = ?', [hash]);
  if (kept !== undefined) return new Blob([kept.bytes as Bytes], { type: kept.type as string });
  const whole = picture(connection, hash);
  if (whole === null) return null;
  const made = await make(whole.bytes, whole.type);
  if (made === null) return null;
  const bytes = new Uint8Array(await made.arrayBuffer());
  try {
    connection.run('insert or ignore into thumbnails (hash, type, bytes) values (?, ?, ?)', [
      hash,
      made.type,
      bytes,
    ]);
  } catch {
    // It can be made again: a full disk, or a picture that was removed meanwhile, is no reason not to show it.
  }
  return made;
}
