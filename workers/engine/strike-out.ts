/** A text of a service's without the key in it, whichever part of the key it repeats. */
export function strikeOut(text: string, key: string | null): string {
  if (key === null || key === '') return text;
  let struck = text.replaceAll(key, '•••');
  // Some services repeat its beginning or its end only.
  for (const part of [key.slice(0, 8), key.slice(-8)]) {
    if (key.length >= 16) struck = struck.replaceAll(part, '•••');
  }
  return struck;
}
