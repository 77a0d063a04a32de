import { chacha20poly1305 } from '@noble/ciphers/chacha.js';
import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';

const none = new Uint8Array(0);

/** The nonce of Noise's ChaChaPoly: four zero bytes, then the number, little-endian. */
export function nonceOf(number: number): Uint8Array {
  const nonce = new Uint8Array(12);
  const view = new DataView(nonce.buffer);
  view.setUint32(4, number % 2 ** 32, true);
  view.setUint32(8, Math.floor(number / 2 ** 32), true);
  return nonce;
}

/** Two keys of 32 bytes out of a chaining key and input, as the Noise specification's HKDF. */
function twoKeys(chainingKey: Uint8Array, input: Uint8Array): [Uint8Array, Uint8Array] {
  const secret = hmac(sha256, chainingKey, input);
  const first = hmac(sha256, secret, Uint8Array.of(1));
  return [first, hmac(sha256, secret, join(first, Uint8Array.of(2)))];
}

export function join(...parts: Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let offset = 0;
  for (const part of parts) {
    joined.set(part, offset);
    offset += part.length;
  }
  return joined;
}

/** Noise's SymmetricState over ChaChaPoly and SHA-256 (specification, revision 34, section 5.2). */
export class SymmetricState {
  #hash: Uint8Array;
  #chainingKey: Uint8Array;
  #key: Uint8Array | null = null;
  #nonce = 0;

  constructor(protocolName: string, prologue: Uint8Array) {
    // The name has exactly the 32 bytes of a hash, so it stands for itself.
    this.#hash = new TextEncoder().encode(protocolName);
    this.#chainingKey = this.#hash;
    this.mixHash(prologue);
  }

  copy(): SymmetricState {
    const copy = new SymmetricState('', none);
    copy.#hash = this.#hash;
    copy.#chainingKey = this.#chainingKey;
    copy.#key = this.#key;
    copy.#nonce = this.#nonce;
    return copy;
  }

  get hash(): Uint8Array {
    return this.#hash;
  }

  mixHash(data: Uint8Array): void {
    this.#hash = sha256(join(this.#hash, data));
  }

  mixKey(input: Uint8Array): void {
    [this.#chainingKey, this.#key] = twoKeys(this.#chainingKey, input);
    this.#nonce = 0;
  }

  seal(plain: Uint8Array): Uint8Array {
    const sealed = chacha20poly1305(this.#key!, nonceOf(this.#nonce++), this.#hash).encrypt(plain);
    this.mixHash(sealed);
    return sealed;
  }

  /** Throws when the bytes were not sealed in this very state. */
  open(sealed: Uint8Array): Uint8Array {
    const plain = chacha20poly1305(this.#key!, nonceOf(this.#nonce++), this.#hash).decrypt(sealed);
    this.mixHash(sealed);
    return plain;
  }

  /** The keys of the two directions: the one who dialled sends under the first. */
  split(): [Uint8Array, Uint8Array] {
    return twoKeys(this.#chainingKey, none);
  }
}
