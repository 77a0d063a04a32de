/** Where phones load their page, or why they cannot. */
export type JoinBase = { ok: true; address: string } | { ok: false; problem: 'no address' };

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether the page is on the machine itself, where phones cannot follow. */
export function isLoopback(hostname: string): boolean {
  return loopback.has(hostname) || hostname.endsWith('.localhost');
}

/**
 * The address of the phone page, ending in `phone/`. A page on localhost lends phones one of the
 * machine's own addresses on the network: the chosen one while it exists, else the first.
 */
export function joinBase(
  page: string,
  addresses: readonly string[],
  chosen: string | null,
): JoinBase {
  const base = new URL('./phone/', page);
  base.search = '';
  base.hash = '';
  if (!isLoopback(base.hostname)) return { ok: true, address: base.href };
  const reachable = addresses.filter((address) => !isLoopback(address));
  const address = reachable.find((one) => one === chosen) ?? reachable[0];
  if (address === undefined) return { ok: false, problem: 'no address' };
  base.hostname = address;
  return { ok: true, address: base.href };
}
