// The same broker as the room server's, aedes, without its rules about topics: trystero's are its own.
import { createServer } from 'node:http';
import { Aedes } from 'aedes';
import { createWebSocketStream, WebSocketServer } from 'ws';

/** Listens on a free port of all addresses. */
export async function startOpenBroker() {
  const broker = await Aedes.createBroker();
  const server = createServer();
  const sockets = new WebSocketServer({ server, handleProtocols: () => 'mqtt' });
  sockets.on('connection', (socket, request) => {
    const stream = createWebSocketStream(socket);
    // As in the room server: what the broker writes in pieces travels as one message.
    stream._writev = (pieces, done) =>
      stream._write(Buffer.concat(pieces.map(({ chunk }) => chunk)), 'utf8', done);
    stream.on('error', () => socket.terminate());
    broker.handle(stream, request);
  });
  await new Promise((resolve) => server.listen(0, '0.0.0.0', resolve));
  return {
    port: server.address().port,
    close: async () => {
      for (const socket of sockets.clients) socket.terminate();
      server.close();
      await new Promise((resolve) => broker.close(resolve));
    },
  };
}
