/** Less of a key than this tells nothing, and is found in ordinary words. */
const shortestPart = 8;

/** A text of a service's without the key in it, nor a beginning or an end of it. */
export function strikeOut(text: string, key: string | null): string {
  const secret = key?.trim() ?? '';
  if (secret === '') return text;
  let struck = text.replaceAll(secret, '•••');
  for (let length = secret.length - 1; length >= shortestPart; length -= 1) {
    for (const part of [secret.slice(0, length), secret.slice(-length)]) {
      struck = struck.replaceAll(part, '•••');
    }
  }
  return struck;
}
