import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64url } from './base64url.ts';

/**
 * Who a player is in one room: HMAC(the player's UUID, the room's key). The UUID itself never leaves
 * the phone, so one host cannot pose as this phone at another's.
 */
export function identityIn(roomKey: Uint8Array, player: string): string {
  return toBase64url(hmac(sha256, new TextEncoder().encode(player), roomKey));
}
