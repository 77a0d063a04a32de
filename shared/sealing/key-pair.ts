import { x25519 } from '@noble/curves/ed25519.js';
import type { Random } from './random.ts';

/** On X25519, 32 bytes each. */
export interface KeyPair {
  publicKey: Uint8Array;
  secretKey: Uint8Array;
}

export function newKeyPair(random: Random): KeyPair {
  const secretKey = random(32);
  return { secretKey, publicKey: x25519.getPublicKey(secretKey) };
}
