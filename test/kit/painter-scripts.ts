import type { Request } from '@playwright/test';
import { painters } from '../../workers/engine/painters/registry.ts';

/** Which painter's own script a request is for; null for all others. */
export function painterOf(request: Request): string | null {
  const name = /\/assets\/([a-z]+)-[^/]+\.js$/.exec(request.url())?.[1];
  return painters.find(({ id }) => id === name)?.id ?? null;
}
