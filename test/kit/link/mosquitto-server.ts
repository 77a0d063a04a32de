import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The very files that docs/hosting.md hands out, with this test's places instead of the system's. */
const published = (name: string) =>
  readFileSync(new URL(`../../../docs/hosting/${name}`, import.meta.url), 'utf8');

function config(host: string, port: number, spare: number, rooms: string): string {
  const places: [string, string][] = [
    ['listener 9001 127.0.0.1', `listener ${port} ${host}`],
    ['listener 1883 127.0.0.1', `listener ${spare} 127.0.0.1`],
    ['/etc/mosquitto/mosquitto-rooms.json', rooms],
  ];
  return places.reduce((text, [there, here]) => {
    if (!text.includes(`\n${there}\n`) && !text.includes(` ${there}\n`)) {
      throw new Error(`mosquitto.conf no longer says ${there}`);
    }
    return text.replace(`${there}\n`, `${here}\n`);
  }, published('mosquitto.conf'));
}

/** Debian's Mosquitto as a broker, on a port of its own; it can be killed and started again. */
export class MosquittoServer {
  readonly #host: string;
  #port = 0;
  #process: ChildProcess | null = null;
  readonly #folder = mkdtempSync(join(tmpdir(), 'hogwash-mosquitto-'));

  /** `host`: an address of this machine. */
  constructor(host = '127.0.0.1') {
    this.#host = host;
  }

  get address(): string {
    return `ws://${this.#host}:${this.#port}/mqtt`;
  }

  async start(): Promise<void> {
    this.#port ||= await freePort();
    const rooms = join(this.#folder, 'rooms.json');
    const file = join(this.#folder, 'mosquitto.conf');
    // Started as root, it goes on as a user of its own.
    chmodSync(this.#folder, 0o755);
    writeFileSync(rooms, published('mosquitto-rooms.json'));
    writeFileSync(file, config(this.#host, this.#port, await freePort(), rooms));
    this.#process = spawn('mosquitto', ['-c', file], { stdio: 'ignore' });
    await this.#answers();
  }

  async kill(): Promise<void> {
    const running = this.#process;
    this.#process = null;
    if (!running) return;
    const ended = new Promise((resolve) => running.once('exit', resolve));
    running.kill('SIGKILL');
    await ended;
  }

  async close(): Promise<void> {
    await this.kill();
    rmSync(this.#folder, { recursive: true });
  }

  /** Resolves when it takes connections. */
  async #answers(): Promise<void> {
    for (;;) {
      const socket = new WebSocket(this.address, 'mqtt');
      const isOpen = await new Promise<boolean>((resolve) => {
        socket.addEventListener('open', () => resolve(true));
        socket.addEventListener('error', () => resolve(false));
      });
      socket.close();
      if (isOpen) return;
      if (this.#process?.exitCode !== null) throw new Error('mosquitto ended at once');
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
