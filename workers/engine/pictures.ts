import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

export interface StoredPicture {
  bytes: Uint8Array<ArrayBuffer>;
  type: string;
}

/** Pictures and faces by the hash of their bytes. In memory: they live as long as the room. */
export class PictureStore {
  #pictures = new Map<string, StoredPicture>();

  /** Keeps the bytes and returns their hash (hex SHA-256). */
  put(picture: StoredPicture): string {
    const hash = bytesToHex(sha256(picture.bytes));
    this.#pictures.set(hash, picture);
    return hash;
  }

  get(hash: string): StoredPicture | undefined {
    return this.#pictures.get(hash);
  }
}
