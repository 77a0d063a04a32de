const cacheName = 'hogwash config';

/** The network's, always; where there is none, the last one that came. What a server says of it stands. */
export async function newestConfig(scope: string, request: Request): Promise<Response> {
  const cache = await caches.open(cacheName);
  const address = new URL('config.json', scope).href;
  try {
    const fresh = await fetch(request);
    if (fresh.ok) await cache.put(address, fresh.clone()).catch(() => undefined);
    return fresh;
  } catch (error) {
    const kept = await cache.match(address);
    if (kept) return kept;
    throw error;
  }
}

/** Keeps it for the first time. Without one the page has its own defaults. */
export async function keepConfig(scope: string): Promise<void> {
  try {
    await newestConfig(scope, new Request(new URL('config.json', scope), { cache: 'no-store' }));
  } catch {
    // Comes with the next visit.
  }
}
