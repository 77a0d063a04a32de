import { createServer } from 'node:http';
import type { Server } from 'node:http';
import { createReadStream, existsSync, statSync } from 'node:fs';
import { extname, join, normalize } from 'node:path';
import { preview } from 'vite';
import { localAddresses, mountBroker } from '../../room-server.ts';

export interface Site {
  /** The host page, on localhost. */
  host: string;
  /** The same site as phones reach it: plain http on the local network. */
  lan: string;
  close(): Promise<void>;
}

/** The built pages with the embedded broker, as `npm start` serves them. */
export async function startSite(port: number): Promise<Site> {
  const server = await preview({ preview: { port, strictPort: true, host: true } });
  const [address] = localAddresses();
  return {
    host: `http://localhost:${port}/`,
    lan: `http://${address ?? 'localhost'}:${port}/`,
    close: () => server.close(),
  };
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** `dist/` below `folder` on a file server that knows nothing of Hogwash, with `config` beside it. */
export async function startBareSite(port: number, folder: string, config: object): Promise<Site> {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    if (path === `${folder}config.json`) {
      response.setHeader('content-type', 'application/json');
      response.end(JSON.stringify(config));
      return;
    }
    const inside = path.startsWith(folder) ? path.slice(folder.length) : null;
    const asked = inside === null ? null : join('dist', normalize(`/${inside}`));
    const file = asked?.endsWith('/') ? join(asked, 'index.html') : asked;
    if (file === null || file === undefined || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
    createReadStream(file).pipe(response);
  });
  await listen(server, port);
  const address = `http://localhost:${port}${folder}`;
  return { host: address, lan: address, close: () => stop(server) };
}

/** A broker alone, on an origin of its own. */
export async function startBroker(
  port: number,
): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer();
  const broker = await mountBroker(server);
  await listen(server, port);
  return {
    address: `ws://${localAddresses()[0] ?? 'localhost'}:${port}/mqtt`,
    close: async () => {
      await new Promise<void>((resolve) => broker.close(() => resolve()));
      await stop(server);
    },
  };
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '0.0.0.0', () => resolve());
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
