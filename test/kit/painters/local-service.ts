import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request as it arrived. */
export interface Heard {
  method: string;
  /** With the query. */
  path: string;
  headers: Readonly<Record<string, string>>;
  body: string;
}

/**
 * What is answered. `cut`: the connection breaks in the middle of the body; `never`: nothing comes;
 * `hidden`: an answer without CORS headers, of which a page sees only that there was none.
 */
export type Reply =
  | { status: number; json: unknown; headers?: Record<string, string> }
  | { status: number; text: string | Uint8Array; headers?: Record<string, string> }
  | 'cut'
  | 'never'
  | 'hidden';

/** A service on this machine, of which the fakes are made. */
export interface LocalService {
  baseUrl: string;
  /** Every request but preflights, in the order they came. */
  heard: Heard[];
  close(): Promise<void>;
}

/** What a browser or Node puts into a request unasked; everything else must pass the preflight. */
const unasked = new Set([
  'accept',
  'accept-encoding',
  'accept-language',
  'cache-control',
  'connection',
  'content-length',
  'host',
  'origin',
  'pragma',
  'priority',
  'referer',
  'transfer-encoding',
  'user-agent',
]);

/** `allowed`: the headers its preflight lets through, in small letters. */
export async function localService(
  allowed: readonly string[],
  answer: (heard: Heard) => Reply | Promise<Reply>,
): Promise<LocalService> {
  const heard: Heard[] = [];
  const server = createServer((request, response) => {
    void handle(request, response);
  });
  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method === 'OPTIONS') {
      preflight(response, allowed);
      return;
    }
    const one = await hear(request);
    heard.push(one);
    const refused = Object.keys(one.headers).some(
      (name) => !unasked.has(name) && !name.startsWith('sec-') && !allowed.includes(name),
    );
    send(response, refused ? 'hidden' : await answer(one));
  }
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    baseUrl: `http://127.0.0.1:${port}`,
    heard,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

async function hear(request: IncomingMessage): Promise<Heard> {
  const parts: Buffer[] = [];
  try {
    for await (const part of request) parts.push(part as Buffer);
  } catch {
    // Called off while it was being sent.
  }
  return {
    method: request.method ?? '',
    path: request.url ?? '',
    headers: request.headers as Record<string, string>,
    body: Buffer.concat(parts).toString('utf8'),
  };
}

function preflight(response: ServerResponse, allowed: readonly string[]): void {
  response.writeHead(204, {
    'access-control-allow-origin': '*',
    'access-control-allow-methods': 'GET, POST, DELETE, OPTIONS',
    'access-control-allow-headers': allowed.join(', '),
  });
  response.end();
}

function send(response: ServerResponse, reply: Reply): void {
  if (reply === 'never') return;
  if (reply === 'hidden') {
    response.socket?.destroy();
    return;
  }
  const headers = { 'access-control-allow-origin': '*', 'content-type': 'application/json' };
  if (reply === 'cut') {
    response.writeHead(200, { ...headers, 'content-length': 5000 });
    response.write('{"id":"');
    setTimeout(() => response.socket?.destroy(), 20);
    return;
  }
  const text = 'text' in reply ? reply.text : JSON.stringify(reply.json);
  response.writeHead(reply.status, { ...headers, ...reply.headers });
  response.end(text);
}
