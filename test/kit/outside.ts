import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localAddresses } from '../../room-server.ts';

/** The browser's own errands. A page of ours asks there for Gemini at most. */
const errand = /(^|\.)(?<!^generativelanguage\.)(google|googleapis|gstatic|gvt1)\.com(:\d+)?$/;

/** A proxy that leads nowhere and notes who was asked for: all that is not on this machine. */
export async function watchOutside() {
  const asked = new Set<string>();
  const server = createServer((request, response) => {
    asked.add(new URL(request.url ?? '', 'http://nowhere').host);
    response.writeHead(502).end();
  });
  server.on('connect', ({ url }, socket) => {
    asked.add(url ?? '');
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    proxy: {
      server: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
      bypass: ['localhost', '127.0.0.1', ...localAddresses()].join(','),
    },
    /** The hosts that pages asked for. */
    asked: () => [...asked].filter((host) => !errand.test(host)),
    async close() {
      server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(() => resolve()));
    },
  };
}
