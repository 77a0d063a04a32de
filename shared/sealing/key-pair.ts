import { x25519 } from '@noble/curves/ed25519.js';
import type { Random } from './random.ts';

/** On X25519, 32 bytes each. */
export interface KeyPair {
  publicKey: Uint8Array;
  secretKey: Uint8Array;
}

export function newKeyPair(random: Random): KeyPair {
  return keyPairOf(random(32));
}

export function keyPairOf(secretKey: Uint8Array): KeyPair {
  // As `getPublicKey`, but without the tables it makes at its first call: a phone makes one pair and
  // is gone, and the tables would take it 20 ms before it can say a word.
  return { secretKey, publicKey: x25519.scalarMult(secretKey, x25519.GuBytes) };
}
