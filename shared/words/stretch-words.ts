import { scryptAsync } from '@noble/hashes/scrypt.js';
import { keyPairOf } from '../sealing/key-pair.ts';
import type { KeyPair } from '../sealing/key-pair.ts';

const salt = 'hogwash room words 1';
/** 32 MiB; about half a second on a phone of the middling sort. */
const cost = { N: 2 ** 15, r: 8, p: 1, dkLen: 32 };

/**
 * The key pair a room's words stand for. Who knows the words knows both keys, so it is no more than a
 * place to meet: whoever guesses the words pays this much for each try. The page lives on meanwhile.
 */
export async function stretchWords(words: readonly string[]): Promise<KeyPair> {
  return keyPairOf(await scryptAsync(words.join(' '), salt, cost));
}
