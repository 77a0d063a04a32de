// Primary result codes; the extended ones carry them in their lowest byte.
const ioError = 10;
const corrupt = 11;
const full = 13;
const notADatabase = 26;

/** A quota that is used up reaches SQLite as an error of the file system. */
export function isFull(error: unknown): boolean {
  const code = resultCode(error);
  if (code === full || code === ioError) return true;
  return error instanceof Error && /quota/i.test(`${error.name} ${error.message}`);
}

export function isDamage(error: unknown): boolean {
  const code = resultCode(error);
  return code === corrupt || code === notADatabase;
}

function resultCode(error: unknown): number | null {
  if (typeof error !== 'object' || error === null || !('resultCode' in error)) return null;
  return typeof error.resultCode === 'number' ? error.resultCode & 0xff : null;
}
