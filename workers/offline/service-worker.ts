import { cleanupOutdatedCaches, matchPrecache, precache } from 'workbox-precaching';
import type { PrecacheEntry } from 'workbox-precaching';
import { filesOf } from './files.ts';
import { keepConfig, newestConfig } from './kept-config.ts';
import { keepLetters, letter, sweepLetters } from './kept-letters.ts';
import type { ToOffline } from './messages.ts';
import { pathInside } from './path-inside.ts';

/*
 * The host's page without a network. All it is made of is kept when it is first opened; the megabytes
 * that Collage paints with come afterwards. Phones are no business of its: their page is never kept,
 * and what that page asks for goes to the network.
 */

declare const self: ServiceWorkerGlobalScope & {
  /** Written by the build. */
  __WB_MANIFEST: (PrecacheEntry | string)[];
};

const { scope } = self.registration;
const { shell, letters } = filesOf(self.__WB_MANIFEST);

precache(shell);
cleanupOutdatedCaches();

self.addEventListener('install', (event) => {
  event.waitUntil(keepConfig(scope));
});

self.addEventListener('activate', (event) => {
  event.waitUntil(Promise.all([self.clients.claim(), sweepLetters(scope, letters)]));
});

self.addEventListener('message', (event) => {
  const said = event.data as ToOffline;
  if (said.kind === 'takeOver') void self.skipWaiting();
  else event.waitUntil(keepLetters(scope, letters));
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const path = pathInside(scope, request.url);
  if (request.method !== 'GET' || path === null || path.startsWith('phone/')) return;
  event.respondWith(answer(event, path));
});

async function answer(event: FetchEvent, path: string): Promise<Response> {
  const { request, clientId } = event;
  const asking = clientId === '' ? undefined : await self.clients.get(clientId);
  if (asking && pathInside(scope, asking.url)?.startsWith('phone/')) return fetch(request);
  if (path === 'config.json') return newestConfig(scope, request);
  if (letters.includes(path)) return letter(scope, path);
  // Without what stands behind a question mark: the page's clock may run faster (`?rate=`).
  const file = path === '' ? 'index.html' : path;
  return (await matchPrecache(new URL(file, scope).href)) ?? fetch(request);
}
