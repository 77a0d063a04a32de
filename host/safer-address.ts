import { isLoopback } from './lobby/join-base.ts';

/**
 * Where the host should open this page instead: over plain http a browser keeps things only for
 * the machine's own pages. Null when the page is well where it is.
 */
export function saferAddress(page: string): string | null {
  const address = new URL(page);
  if (address.protocol !== 'http:' || isLoopback(address.hostname)) return null;
  address.hostname = 'localhost';
  address.search = '';
  address.hash = '';
  return address.href;
}
