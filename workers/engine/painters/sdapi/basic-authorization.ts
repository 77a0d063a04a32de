/** The header for `name:password`, none without a key, null when the key has another form. */
export function basicAuthorization(key: string | null): Record<string, string> | null {
  const trimmed = key?.trim() ?? '';
  if (trimmed === '') return {};
  if (!trimmed.includes(':')) return null;
  const bytes = new TextEncoder().encode(trimmed);
  return { authorization: `Basic ${btoa(String.fromCharCode(...bytes))}` };
}
