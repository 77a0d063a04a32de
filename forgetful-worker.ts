import type { Plugin } from 'vite';

/** Takes the place of a service worker that `npm start` has left on the same port, and is gone. */
const script = `
self.addEventListener('install', () => self.skipWaiting());
self.addEventListener('activate', async () => {
  await self.registration.unregister();
  for (const page of await self.clients.matchAll()) page.navigate(page.url);
});
`;

/** Vite plugin: in development no page is answered by a worker, which would show yesterday's. */
export function forgetfulWorker(): Plugin {
  return {
    name: 'hogwash-forgetful-worker',
    configureServer(server) {
      server.middlewares.use('/service-worker.js', (_request, response) => {
        response.setHeader('content-type', 'text/javascript').end(script);
      });
    },
  };
}
