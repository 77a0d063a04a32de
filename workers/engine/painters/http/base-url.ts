import * as z from 'zod/mini';

/** No name and password, which `fetch` refuses; nothing after the path, for ours is put there. */
function isBaseUrl(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, username, password, search, hash } = new URL(text);
  const plain = username + password + search + hash === '';
  return plain && (protocol === 'https:' || protocol === 'http:');
}

/** The setting `baseUrl` of every painter: an own proxy or server may stand in for the service. */
export function baseUrlSetting(usual: string) {
  const baseUrl = z
    .string()
    .check(
      z.trim(),
      z.maxLength(500),
      z.refine(isBaseUrl, 'an address that begins with https:// or http://'),
    );
  return z._default(baseUrl, usual);
}

/** `path` begins with a slash; the base may end with one. */
export function addressUnder(baseUrl: string, path: string): string {
  return baseUrl.trim().replace(/\/+$/, '') + path;
}

/** Whether what is sent there stays on this machine. */
export function isThisMachine(baseUrl: string): boolean {
  if (!URL.canParse(baseUrl)) return false;
  const { hostname } = new URL(baseUrl);
  return /^(localhost|.+\.localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);
}
