// The rival of the join: PeerJS and its own PeerServer on this machine, a host page and a phone page
// that do nothing but meet over a data channel and show a seat.
import { createReadStream } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';

const { PeerServer } = createRequire(import.meta.url)('peer');
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const files = {
  '/host.html': ['text/html', here('./peer-host.html')],
  '/phone.html': ['text/html', here('./peer-phone.html')],
  '/peerjs.js': ['text/javascript', here('../node_modules/peerjs/dist/peerjs.min.js')],
};

/** Pages on `port`, the PeerServer on the port after it; phones reach both at `address`. */
export async function startRivalSite(port, address) {
  const pages = createServer((request, response) => {
    const found = files[new URL(request.url ?? '/', 'http://site').pathname];
    if (!found) return void response.writeHead(404).end();
    const [type, file] = found;
    response.setHeader('content-type', type);
    createReadStream(file).pipe(response);
  });
  await new Promise((resolve) => pages.listen(port, '0.0.0.0', resolve));
  const signalling = await new Promise((resolve) => {
    PeerServer({ port: port + 1, host: '0.0.0.0', path: '/' }, resolve);
  });
  return {
    host: `http://localhost:${port}/host.html`,
    phone: `http://${address}:${port}/phone.html`,
    close() {
      for (const server of [pages, signalling]) {
        server.closeAllConnections();
        server.close();
      }
    },
  };
}
