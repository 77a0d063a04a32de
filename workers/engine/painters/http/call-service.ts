import type { PaintFailure, Tools } from '../painter.ts';
import { failed } from './failed.ts';
import { mixedWords } from './mixed-words.ts';
import { readBytes } from './read-bytes.ts';
import { retryAfter } from './retry-after.ts';

/** What a service answered, whatever its status; `ok` only says that it answered. */
export interface ServiceAnswer {
  ok: true;
  status: number;
  /** The body read as JSON; undefined when it is none. */
  json: unknown;
  text: string;
  retryAfter: number | null;
}

/** Only the headers the service lets a page send: each other one fails the preflight. */
interface Call {
  method?: 'GET' | 'POST' | 'DELETE';
  headers?: Readonly<Record<string, string>>;
  body?: FormData | string;
}

const privately = {
  credentials: 'omit',
  referrerPolicy: 'no-referrer',
  cache: 'no-store',
  // A key never follows a redirect to another address.
  redirect: 'error',
} as const satisfies RequestInit;

const refusedKey =
  'The key was not sent: it has characters no key has. Was something else pasted with it?';

/** One request and its whole answer. Throws only the signal's reason. */
export async function callService(
  tools: Tools,
  url: string,
  { headers = {}, ...call }: Call,
): Promise<ServiceAnswer | PaintFailure> {
  tools.signal.throwIfAborted();
  // Before fetch sees them: its own error for such a header may quote the key.
  if (!Object.values(headers).every(isHeaderValue)) return failed('auth', refusedKey);
  try {
    const init = { ...privately, ...call, headers, signal: tools.signal };
    const response = await tools.fetch(url, init);
    const bytes = await readBytes(response);
    if (bytes === null) return failed('unavailable', 'The answer is longer than any picture.');
    const text = new TextDecoder().decode(bytes);
    return {
      ok: true,
      status: response.status,
      json: parsed(text),
      text,
      retryAfter: retryAfter(response.headers.get('retry-after')),
    };
  } catch (error) {
    tools.signal.throwIfAborted();
    return failed('unreachable', unreachableWords(url, error));
  }
}

/** A request with a JSON body. */
export function postJson(
  tools: Tools,
  url: string,
  headers: Readonly<Record<string, string>>,
  body: unknown,
): Promise<ServiceAnswer | PaintFailure> {
  return callService(tools, url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify(body),
  });
}

/**
 * Tells the service that its work is no longer wanted. Leaves even when the signal is aborted or
 * the page is closing, and nobody waits for what is answered.
 */
export function sendFarewell(tools: Tools, url: string, call: Call): void {
  void Promise.resolve()
    .then(() => tools.fetch(url, { ...privately, ...call, keepalive: true }))
    .catch(() => undefined);
}

function isHeaderValue(value: string): boolean {
  return /^[\x20-\x7e]*$/.test(value);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** A page is not told which of the two it was. */
function unreachableWords(url: string, error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  const base = new URL(url);
  return [
    `${words}. Either nothing answers at ${base.origin}, or it does not let this page read its answer (no CORS; some services do that when the key is wrong).`,
    ...mixedWords(base, globalThis.location?.origin ?? null),
  ].join(' ');
}
