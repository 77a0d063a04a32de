import { createStore, get, set } from 'idb-keyval';
import type { Sealer } from './sealer.ts';

const cipher = 'AES-GCM';
const ivLength = 12;

/** Seals with a key that the browser keeps in the database `name`, and gives to nobody. */
export function browserSealer(name: string): Sealer {
  let kept: Promise<CryptoKey | null> | null = null;
  const key = () => {
    kept ??= keptKey(name).catch(() => null);
    return kept;
  };
  return {
    async seal(plain) {
      const secret = await key();
      if (secret === null) return null;
      const iv = crypto.getRandomValues(new Uint8Array(ivLength));
      const sealed = await crypto.subtle.encrypt({ name: cipher, iv }, secret, plain);
      const whole = new Uint8Array(ivLength + sealed.byteLength);
      whole.set(iv);
      whole.set(new Uint8Array(sealed), ivLength);
      return whole;
    },
    async unseal(sealed) {
      const secret = await key();
      if (secret === null) return null;
      const iv = sealed.subarray(0, ivLength);
      try {
        const how = { name: cipher, iv };
        return new Uint8Array(await crypto.subtle.decrypt(how, secret, sealed.subarray(ivLength)));
      } catch {
        return null;
      }
    },
  };
}

/** Null where the page is no secure context. */
async function keptKey(name: string): Promise<CryptoKey | null> {
  // Insecure pages have no `subtle`, whatever the types say.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  if (subtle === undefined) return null;
  const store = createStore(name, 'keys');
  const found = await get<CryptoKey>('seal', store);
  if (found !== undefined) return found;
  const made = await subtle.generateKey({ name: cipher, length: 256 }, false, [
    'encrypt',
    'decrypt',
  ]);
  await set('seal', made, store);
  return made;
}
