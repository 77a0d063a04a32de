import { sha256 } from '@noble/hashes/sha2.js';
import type { NewPicture } from '../archive/archive.ts';
import { bytesToHex } from '@noble/hashes/utils.js';

export interface StoredPicture {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
  /** Who painted it; null for a face. */
  painter: string | null;
}

/** Pictures and faces by the hash of their bytes, at hand as long as the room lives. */
export class PictureStore {
  #pictures = new Map<string, StoredPicture>();
  #fresh: string[] = [];

  /** Keeps the bytes and returns their hash (hex SHA-256). */
  put(picture: StoredPicture): string {
    const hash = bytesToHex(sha256(picture.bytes));
    if (!this.#pictures.has(hash)) this.#fresh.push(hash);
    this.#pictures.set(hash, picture);
    return hash;
  }

  /** One that is in the archive already. */
  recall(hash: string, picture: StoredPicture): void {
    this.#pictures.set(hash, picture);
  }

  /** What was put since this was last asked, for the archive. */
  takeFresh(): NewPicture[] {
    return this.#fresh.splice(0).flatMap((hash) => {
      const picture = this.#pictures.get(hash);
      return picture === undefined ? [] : [{ hash, ...picture }];
    });
  }

  get(hash: string): StoredPicture | undefined {
    return this.#pictures.get(hash);
  }
}
