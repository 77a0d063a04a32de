import { hmac } from '@noble/hashes/hmac.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { effShortList } from './eff-short-list.ts';

/** How many words a room has; the last is reckoned from those before it, to tell a slip at once. */
export const wordCount = 4;
const drawn = wordCount - 1;

const label = new TextEncoder().encode('hogwash room words 1');

/**
 * The words of the room with this secret key, the same whenever it is opened. Three are as good as
 * drawn at random, 31 bits in all, and say nothing of the key.
 */
export function wordsOf(secretKey: Uint8Array): string[] {
  const words = wordsFrom(hmac(sha256, secretKey, label), drawn);
  return [...words, checkWord(words)];
}

/** The word that those before it call for. */
export function checkWord(words: readonly string[]): string {
  const written = new TextEncoder().encode(words.slice(0, drawn).join(' '));
  return wordsFrom(sha256(written), 1)[0]!;
}

/** 32 bits a word: the list's length divides no power of two, and the bias is beyond notice. */
function wordsFrom(bytes: Uint8Array, count: number): string[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from(
    { length: count },
    (_, index) => effShortList[view.getUint32(4 * index) % effShortList.length]!,
  );
}
