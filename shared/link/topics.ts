import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64url } from '../sealing/base64url.ts';
import type { Random } from '../sealing/random.ts';

const returnLength = 12;

/** A random name under which one session's phone listens: 16 letters. */
export function newReturnName(random: Random): string {
  return toBase64url(random(returnLength));
}

export const returnNamePattern = /^[A-Za-z0-9_-]{16}$/;

export interface RoomTopics {
  /** Where phones speak and the host listens. */
  up: string;
  /** Where the host speaks to all phones at once. */
  all: string;
  /** Where one session's phone listens. */
  down(returnName: string): string;
}

/** The MQTT topics of a room; only who has the room's key can name them. */
export function roomTopics(roomKey: Uint8Array): RoomTopics {
  const room = `hogwash/${toBase64url(sha256(roomKey).subarray(0, 16))}`;
  return {
    up: `${room}/up`,
    all: `${room}/all`,
    down: (returnName) => `${room}/down/${returnName}`,
  };
}
