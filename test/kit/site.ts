import { createServer } from 'node:http';
import type { RequestListener, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
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

/** The built pages with the embedded broker, as `npm start` serves them, on a free port. */
export async function startSite(): Promise<Site> {
  const server = await preview({ preview: { port: 0, strictPort: true, host: true } });
  const port = portOf(server.httpServer as Server);
  return {
    host: `http://localhost:${port}/`,
    lan: `http://${localAddress()}:${port}/`,
    close: () => server.close(),
  };
}

const types: Record<string, string> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** `dist/` below `folder` on a file server that knows nothing of Hogwash, with `config` beside it. */
export async function startBareSite(folder: string, config: object): Promise<Site> {
  const server = createServer(bareFiles(folder, config));
  const port = await listen(server);
  return {
    host: `http://localhost:${port}${folder}`,
    lan: `http://${localAddress()}:${port}${folder}`,
    close: () => stop(server),
  };
}

/** What such a server answers. */
export function bareFiles(folder: string, config: object): RequestListener {
  return (request, response) => {
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
  };
}

/** A broker alone, on an origin of its own. */
export async function startBroker(): Promise<{ address: string; close(): Promise<void> }> {
  const server = createServer();
  const broker = await mountBroker(server);
  const port = await listen(server);
  return {
    address: `ws://${localAddress()}:${port}/mqtt`,
    close: async () => {
      await new Promise<void>((resolve) => broker.close(() => resolve()));
      await stop(server);
    },
  };
}

/** This machine as phones reach it. */
function localAddress(): string {
  return localAddresses()[0] ?? 'localhost';
}

function portOf(server: Server): number {
  return (server.address() as AddressInfo).port;
}

/** Listens on a free port, and says which. */
function listen(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '0.0.0.0', () => resolve(portOf(server)));
  });
}

function stop(server: Server): Promise<void> {
  server.closeAllConnections();
  return new Promise((resolve) => server.close(() => resolve()));
}
