import { createServer } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import type { Duplex } from 'node:stream';
import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';
import type { Plugin, PreviewServer, ViteDevServer } from 'vite';

const maximumPacket = 64 * 1024;
/** Topics that rooms use; nothing with a wildcard, and none of the broker's own. */
const roomTopic = /^hogwash\/[\w-]{1,64}(\/[\w-]{1,64}){1,2}$/;

/** IPv4 addresses of this machine that phones on the same network can reach. */
export function localAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter((address) => address.family === 'IPv4' && !address.internal)
    .map((address) => address.address);
}

/**
 * A broker for rooms at `/mqtt` of `server`: nothing is retained, packets are at most 64 KiB, and
 * nobody may listen with a wildcard, so that a room's topics are known only to who has its link.
 */
export async function mountBroker(server: Server): Promise<Aedes> {
  const broker = await Aedes.createBroker({
    authorizeSubscribe: (_client, subscription, done) =>
      done(null, roomTopic.test(subscription.topic) ? subscription : null),
    authorizePublish: (_client, packet, done) => {
      packet.retain = false;
      done(roomTopic.test(packet.topic) ? null : new Error('not a topic of a room'));
    },
  });
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: maximumPacket,
    handleProtocols: (protocols) => (protocols.has('mqtt') ? 'mqtt' : false),
  });
  sockets.on('connection', (socket, request) => {
    const stream = createWebSocketStream(socket);
    // The broker writes a packet in as many as five pieces: they travel as one message.
    stream._writev = (pieces, done) =>
      stream._write(Buffer.concat(pieces.map(({ chunk }) => chunk as Buffer)), 'utf8', done);
    stream.on('error', () => socket.terminate());
    broker.handle(stream, request);
  });
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (new URL(request.url ?? '/', 'http://room').pathname !== '/mqtt') {
      // Another listener's, such as the one that reloads pages in development; else nobody's.
      if (server.listenerCount('upgrade') === 1) socket.destroy();
      return;
    }
    sockets.handleUpgrade(request, socket, head, (opened) =>
      sockets.emit('connection', opened, request),
    );
  });
  return broker;
}

/** What `config.json` says when this process serves the page: its own broker, nothing outside. */
function ownConfig(): string {
  return JSON.stringify({ brokers: ['/mqtt'], iceServers: [], addresses: localAddresses() });
}

function serveRoom(server: ViteDevServer | PreviewServer): void {
  if (!server.httpServer) return;
  void mountBroker(server.httpServer as Server);
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://room').pathname;
    if (path === '/config.json') {
      response.setHeader('content-type', 'application/json');
      response.end(ownConfig());
    } else if (path === '/phone') {
      response.writeHead(308, { location: '/phone/' });
      response.end();
    } else {
      next();
    }
  });
  server.printUrls = () => {
    const address = server.httpServer?.address();
    const port = address && typeof address === 'object' ? address.port : 0;
    console.log(`\n  Host    http://localhost:${port}/`);
    for (const local of localAddresses()) console.log(`  Phones  http://${local}:${port}/phone/`);
    console.log('');
  };
}

/** The port to serve on, from the environment's `PORT`; a wrong one ends the process with a clear word. */
export function portFrom(text: string | undefined): number {
  const port = text === undefined || text === '' ? 4173 : Number(text);
  if (Number.isInteger(port) && port > 0 && port < 65_536) return port;
  console.error(
    `PORT is ${text}, which is no port. Choose a number from 1 to 65535: PORT=4180 npm start`,
  );
  return process.exit(1);
}

/** Resolves when `port` is free on all interfaces; else ends the process with a clear word. */
function insistOnPort(port: number): Promise<void> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => {
      console.error(
        `Port ${port} is taken. Close the program that uses it, or choose another: PORT=4180 npm start`,
      );
      process.exit(1);
    });
    probe.listen(port, () => probe.close(() => resolve()));
  });
}

/** Vite plugin: the broker, `config.json` and the printed addresses, for `dev` and `preview`. */
export function roomServer(): Plugin {
  return {
    name: 'hogwash-room-server',
    async configureServer(server) {
      if (!server.config.server.middlewareMode && !process.env.VITEST) {
        await insistOnPort(server.config.server.port ?? 0);
        serveRoom(server);
      }
    },
    async configurePreviewServer(server) {
      await insistOnPort(server.config.preview.port ?? 0);
      serveRoom(server);
    },
  };
}
