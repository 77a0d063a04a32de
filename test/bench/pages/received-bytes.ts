import type { BrowserContext, Page } from '@playwright/test';

declare global {
  var connections: RTCPeerConnection[] | undefined;
}

export interface Sum {
  relay: number;
  direct: number;
}

/** Counts what one phone's page receives: payloads of WebSocket frames, and of data channels. */
export class ReceivedBytes {
  #relay = 0;
  #page: Page | null = null;

  /** Before the context has a page. */
  async count(context: BrowserContext): Promise<void> {
    await context.addInitScript(() => {
      const connections: RTCPeerConnection[] = [];
      globalThis.connections = connections;
      globalThis.RTCPeerConnection = class extends RTCPeerConnection {
        constructor(configuration?: RTCConfiguration) {
          super(configuration);
          connections.push(this);
        }
      };
    });
    context.on('page', (page) => {
      this.#page = page;
      page.on('websocket', (socket) =>
        socket.on('framereceived', ({ payload }) => {
          this.#relay += Buffer.byteLength(payload);
        }),
      );
    });
  }

  async sum(): Promise<Sum> {
    const direct = await this.#page?.evaluate(async () => {
      const reports = await Promise.all(
        (globalThis.connections ?? []).map((one) => one.getStats()),
      );
      return reports
        .flatMap((report) => [...report.values()])
        .filter((stats) => stats.type === 'data-channel')
        .reduce((bytes, stats) => bytes + stats.bytesReceived, 0);
    });
    return { relay: this.#relay, direct: direct ?? 0 };
  }

  /** What comes in a minute in which nothing happens; watched for a third of one. */
  async aMinute(): Promise<Sum> {
    const before = await this.sum();
    await this.#page?.waitForTimeout(20_000);
    const after = await this.sum();
    return { relay: 3 * (after.relay - before.relay), direct: 3 * (after.direct - before.direct) };
  }
}
