const cacheName = 'hogwash letters';

/** A part of the font: the kept one, else the network's, which is kept. */
export async function letter(scope: string, path: string): Promise<Response> {
  const cache = await caches.open(cacheName);
  const address = new URL(path, scope).href;
  const kept = await cache.match(address);
  if (kept) return kept;
  const fresh = await fetch(address);
  // A full disk is no reason not to paint.
  if (fresh.ok) await cache.put(address, fresh.clone()).catch(() => undefined);
  return fresh;
}

/** Fetches what is missing, one after the other, so that nobody else has to wait for it. */
export async function keepLetters(scope: string, paths: readonly string[]): Promise<void> {
  try {
    for (const path of paths) await letter(scope, path);
  } catch {
    // No network: another time.
  }
}

/** Throws away what the font of this version does not have any more; another folder's is not ours. */
export async function sweepLetters(scope: string, paths: readonly string[]): Promise<void> {
  const cache = await caches.open(cacheName);
  const wanted = new Set(paths.map((path) => new URL(path, scope).href));
  const old = (await cache.keys()).filter(({ url }) => url.startsWith(scope) && !wanted.has(url));
  await Promise.all(old.map((request) => cache.delete(request)));
}
