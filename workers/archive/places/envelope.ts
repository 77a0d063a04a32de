// The pool of SQLite files only takes in what looks like a database, and puts two bytes of its own at
// 18 and 19. So other bytes lie behind a page that looks like one to the pool and, its page size
// being none, like none to SQLite; filled up to whole pages, as the pool wants them.
const page = 512;
const looks = 'SQLite format 3\0';
const mark = 'as it is';
const markAt = 64;
const lengthAt = 72;

export function enveloped(bytes: Blob): Blob {
  const first = new Uint8Array(page);
  first.set(new TextEncoder().encode(looks));
  first.set(new TextEncoder().encode(mark), markAt);
  new DataView(first.buffer).setBigUint64(lengthAt, BigInt(bytes.size));
  return new Blob([first, bytes, new Uint8Array((page - (bytes.size % page)) % page)]);
}

/** What was put in; the bytes themselves when they are in no envelope. */
export function unwrapped(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const marked = new TextDecoder().decode(bytes.subarray(markAt, markAt + mark.length));
  if (marked !== mark) return bytes;
  const length = Number(new DataView(bytes.buffer, bytes.byteOffset).getBigUint64(lengthAt));
  return bytes.subarray(page, page + length);
}

/** Whether the pool takes them in as they are. */
export async function looksLikeDatabase(bytes: Blob): Promise<boolean> {
  if (bytes.size < page || bytes.size % page !== 0) return false;
  return (await bytes.slice(0, looks.length).text()) === looks;
}
