import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import type { SessionKeys } from './handshake.ts';
import { ReplayWindow } from './replay-window.ts';
import { join, nonceOf } from './symmetric-state.ts';

const numberLength = 6;
const tagLength = 16;
const lastNumber = 2 ** 48 - 1;

/** What sealing adds to a frame, in bytes. */
const sealingOverhead = numberLength + tagLength;

/**
 * Both directions of one session. A sealed frame is its number (48 bits, big-endian, from 1) and the
 * ciphertext; the number is the nonce, so frames may be lost, doubled and reordered on the way.
 */
export class SealedChannel {
  readonly #keys: SessionKeys;
  readonly #window = new ReplayWindow();
  #sent = 0;

  constructor(keys: SessionKeys) {
    this.#keys = keys;
  }

  seal(plain: Uint8Array): Uint8Array {
    this.#sent += 1;
    if (this.#sent > lastNumber) throw new Error('A session has used up its numbers.');
    const number = new Uint8Array(numberLength);
    const view = new DataView(number.buffer);
    view.setUint16(0, Math.floor(this.#sent / 2 ** 32));
    view.setUint32(2, this.#sent % 2 ** 32);
    const cipher = chacha20poly1305(this.#keys.send, nonceOf(this.#sent), this.#keys.transcript);
    return join(number, cipher.encrypt(plain));
  }

  /** Null when the frame is forged, cut, of another session, or was opened before. */
  open(frame: Uint8Array): Uint8Array | null {
    if (frame.length < sealingOverhead) return null;
    const view = new DataView(frame.buffer, frame.byteOffset, frame.byteLength);
    const number = view.getUint16(0) * 2 ** 32 + view.getUint32(2);
    if (!this.#window.isFresh(number)) return null;
    try {
      const cipher = chacha20poly1305(this.#keys.receive, nonceOf(number), this.#keys.transcript);
      const plain = cipher.decrypt(frame.subarray(numberLength));
      this.#window.mark(number);
      return plain;
    } catch {
      return null;
    }
  }
}
