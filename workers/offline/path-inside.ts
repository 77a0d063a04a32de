/** What comes after `scope` in an address, without query and fragment; null outside of it. */
export function pathInside(scope: string, address: string): string | null {
  const { origin, pathname } = new URL(address);
  const whole = origin + pathname;
  return whole.startsWith(scope) ? whole.slice(scope.length) : null;
}
