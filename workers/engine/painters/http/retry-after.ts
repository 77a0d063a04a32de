/**
 * A `Retry-After` header in milliseconds from now: it is seconds or a date. Null when the service
 * did not say, or said it only to programs (a page reads this header only where CORS exposes it).
 */
export function retryAfter(header: string | null): number | null {
  if (header === null) return null;
  if (/^\s*\d+(\.\d+)?\s*$/.test(header)) return Number(header) * 1000;
  const date = Date.parse(header);
  return Number.isNaN(date) ? null : Math.max(0, date - Date.now());
}
