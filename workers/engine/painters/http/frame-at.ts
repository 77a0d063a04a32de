import type { Painting, Tools } from '../painter.ts';
import { failed } from './failed.ts';
import { readBytes } from './read-bytes.ts';

/**
 * The picture at an address a service gave in place of it. No key goes there. Whatever is wrong with
 * it, the picture has been painted already, so it is `unreachable`, which is not paid for twice.
 */
export async function frameAt(tools: Tools, address: string): Promise<Painting> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) {
    return failed('unreachable', 'The answer holds no picture, nor an address of one.');
  }
  const where = `The answer holds no picture but the address of one at ${url.origin}`;
  try {
    const response = await tools.fetch(url, {
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      signal: tools.signal,
    });
    if (!response.ok)
      return failed('unreachable', `${where}, where it is not: ${response.status}.`);
    const bytes = await readBytes(response);
    if (bytes === null) return failed('unreachable', `${where}, and that is too large.`);
    return await tools.frame(bytes);
  } catch {
    tools.signal.throwIfAborted();
    return failed('unreachable', `${where}, which does not let this page read it (no CORS).`);
  }
}
