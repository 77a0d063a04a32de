import type { Request } from '@playwright/test';
import { painters } from '../../workers/engine/painters/registry.ts';

/** Which painter's own script a page asks for; null for all others. A service worker asks for all. */
export function painterOf(request: Request): string | null {
  if (request.serviceWorker() !== null) return null;
  const name = /\/assets\/([a-z]+)-[^/]+\.js$/.exec(request.url())?.[1];
  return painters.find(({ id }) => id === name)?.id ?? null;
}
