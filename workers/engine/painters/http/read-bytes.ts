/** 20 MB of picture in base64, and room for what is around it. */
const mostBytes = 30_000_000;

/** The body; null when it is longer than any answer we want. Throws when it is cut off. */
export async function readBytes(response: Response): Promise<Uint8Array<ArrayBuffer> | null> {
  if (response.body === null) return new Uint8Array();
  const reader = response.body.getReader();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return new Uint8Array(await new Blob(parts).arrayBuffer());
    parts.push(value);
    length += value.byteLength;
    if (length > mostBytes) {
      await reader.cancel().catch(() => undefined);
      return null;
    }
  }
}
