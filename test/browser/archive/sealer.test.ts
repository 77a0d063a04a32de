import { createStore, get } from 'idb-keyval';
import { afterEach, expect, test, vi } from 'vitest';
import { browserSealer } from '../../../workers/archive/browser-sealer.ts';

afterEach(() => vi.restoreAllMocks());

const freshName = () => `test ${crypto.randomUUID()}`;
const secret = new TextEncoder().encode('sk-secret-of-the-host');

test('[archive] what was sealed is unsealed by a later page of this browser, and by no other key', async () => {
  const name = freshName();
  const sealed = (await browserSealer(name).seal(secret))!;
  expect(await browserSealer(name).unseal(sealed)).toEqual(secret);
  expect(await browserSealer(freshName()).unseal(sealed)).toBeNull();
});

test('[archive] sealing twice gives two different texts, neither with the secret in it', async () => {
  const sealer = browserSealer(freshName());
  const [one, other] = [(await sealer.seal(secret))!, (await sealer.seal(secret))!];
  expect(one).not.toEqual(other);
  for (const sealed of [one, other]) {
    expect(new TextDecoder('latin1').decode(sealed)).not.toContain('secret');
  }
});

test('[archive] damaged or cut, it is not unsealed', async () => {
  const sealer = browserSealer(freshName());
  const sealed = (await sealer.seal(secret))!;
  const damaged = sealed.slice();
  damaged[20]! ^= 1;
  expect(await sealer.unseal(damaged)).toBeNull();
  expect(await sealer.unseal(sealed.slice(0, 15))).toBeNull();
  expect(await sealer.unseal(new Uint8Array())).toBeNull();
});

test('[archive] the key itself cannot be exported', async () => {
  const name = freshName();
  await browserSealer(name).seal(secret);
  const key = (await get<CryptoKey>('seal', createStore(name, 'keys')))!;
  expect(key.extractable).toBe(false);
  for (const format of ['raw', 'jwk'] as const) {
    await expect(crypto.subtle.exportKey(format, key)).rejects.toThrow();
  }
});

test('[archive] a page without a secure context seals nothing, and fails at nothing', async () => {
  vi.spyOn(crypto, 'subtle', 'get').mockReturnValue(undefined as never);
  const sealer = browserSealer(freshName());
  expect(await sealer.seal(secret)).toBeNull();
  expect(await sealer.unseal(secret)).toBeNull();
});

test('[archive] a browser without IndexedDB seals nothing, and fails at nothing', async () => {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not here', 'SecurityError');
  });
  expect(await browserSealer(freshName()).seal(secret)).toBeNull();
});
