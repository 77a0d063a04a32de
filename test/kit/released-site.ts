import { createHash } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { readFileSync } from 'node:fs';
import { localAddresses, mountBroker } from '../../room-server.ts';
import { bareFiles } from './site.ts';

/** The built pages on a server of their own, on which a newer version can come out. */
export async function startReleasedSite() {
  const folder = '/games/hogwash/';
  const config = { brokers: ['/mqtt'], iceServers: [], addresses: localAddresses() };
  const files = bareFiles(folder, config);
  let released = false;
  const page = readFileSync('dist/index.html', 'utf8');
  const newerPage = page.replace('<title>Hogwash</title>', '<title>Hogwash, newer</title>');
  const revision = (text: string) => createHash('md5').update(text).digest('hex');
  const worker = readFileSync('dist/service-worker.js', 'utf8');
  const newerWorker = worker.replace(revision(page), revision(newerPage));
  if (newerWorker === worker) throw new Error('service-worker.js does not name this index.html');

  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://site').pathname.slice(folder.length);
    if (released && (path === '' || path === 'index.html')) {
      response.setHeader('content-type', 'text/html').end(newerPage);
    } else if (released && path === 'service-worker.js') {
      response.setHeader('content-type', 'text/javascript').end(newerWorker);
    } else {
      files(request, response);
    }
  });
  const broker = await mountBroker(server);
  await new Promise<void>((resolve) => server.listen(0, '0.0.0.0', resolve));
  return {
    host: `http://localhost:${(server.address() as AddressInfo).port}${folder}`,
    /** From now on the newer version is served. */
    release: () => {
      released = true;
    },
    /** No more network. */
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => broker.close(() => resolve()));
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
