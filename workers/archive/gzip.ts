type Bytes = Uint8Array<ArrayBuffer>;

export async function gzip(text: string): Promise<Bytes> {
  const packed = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Throws when it is not gzip, or when more comes out of it than `most` bytes. */
export async function gunzip(bytes: Bytes, most: number): Promise<string> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let length = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > most) {
      await reader.cancel();
      throw new Error('more comes out of it than it may');
    }
    text += decoder.decode(value, { stream: true });
  }
}
