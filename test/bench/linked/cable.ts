import { createServer, connect } from 'node:net';
import type { AddressInfo, Socket } from 'node:net';

/**
 * A wire to one port of this machine that can be cut: nothing passes then, and nobody is told, as when
 * a network fails. What was under way arrives after it has healed.
 */
export class Cable {
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  readonly #server = createServer({ pauseOnConnect: true }, (socket) => this.#join(socket));
  #cut = false;
  /** Those who came while it was cut. */
  #waiting: Socket[] = [];

  constructor(target: number) {
    this.#target = target;
  }

  /** On which port of all addresses it can be reached. */
  open(): Promise<number> {
    return new Promise((resolve) => {
      this.#server.listen(0, '0.0.0.0', () =>
        resolve((this.#server.address() as AddressInfo).port),
      );
    });
  }

  cut(): void {
    this.#cut = true;
    for (const socket of this.#sockets) socket.pause();
  }

  heal(): void {
    this.#cut = false;
    for (const socket of this.#sockets) socket.resume();
    for (const socket of this.#waiting.splice(0)) this.#join(socket);
  }

  close(): void {
    this.#server.close();
    for (const socket of [...this.#sockets, ...this.#waiting]) socket.destroy();
  }

  #join(near: Socket): void {
    if (this.#cut) {
      this.#waiting.push(near);
      return;
    }
    const far = connect(this.#target, '127.0.0.1');
    for (const [from, to] of [
      [near, far],
      [far, near],
    ] as const) {
      from.setNoDelay();
      this.#sockets.add(from);
      from.on('data', (bytes) => to.write(bytes));
      from.on('close', () => {
        this.#sockets.delete(from);
        to.destroy();
      });
      from.on('error', () => from.destroy());
      from.resume();
    }
  }
}
