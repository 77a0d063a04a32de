import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { mountBroker } from '../../../room-server.ts';

/** The room server's broker alone, on a port of its own; it can be killed and started again. */
export class BrokerServer {
  readonly #host: string;
  /** A free one, which it keeps when it is started again. */
  #port = 0;
  #server: Server | null = null;
  #stopBroker: () => Promise<void> = async () => undefined;
  readonly #sockets = new Set<Socket>();

  /** `host`: an address of this machine. */
  constructor(host = '127.0.0.1') {
    this.#host = host;
  }

  get address(): string {
    return `ws://${this.#host}:${this.#port}/mqtt`;
  }

  get connections(): number {
    return this.#sockets.size;
  }

  async start(): Promise<void> {
    const server = createServer((_request, response) => response.end());
    this.#server = server;
    server.on('connection', (socket) => {
      this.#sockets.add(socket);
      socket.on('close', () => this.#sockets.delete(socket));
    });
    const broker = await mountBroker(server);
    this.#stopBroker = () => new Promise((resolve) => broker.close(() => resolve()));
    await new Promise<void>((resolve) => server.listen(this.#port, this.#host, resolve));
    this.#port = (server.address() as AddressInfo).port;
  }

  async kill(): Promise<void> {
    const server = this.#server;
    if (!server) return;
    this.#server = null;
    for (const socket of this.#sockets) socket.destroy();
    await new Promise((resolve) => server.close(resolve));
    await this.#stopBroker();
  }
}
