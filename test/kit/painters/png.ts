import { createHash } from 'node:crypto';
import { deflateSync } from 'node:zlib';

const width = 96;
const height = 64;

/** A real PNG as base64, another for each text: three stripes of its own colours. */
export function pngOf(text: string): string {
  const colours = createHash('sha256').update(text).digest();
  const row = (stripe: number) => {
    const colour = colours.subarray(stripe * 3, stripe * 3 + 3);
    return Buffer.concat([Buffer.of(0), ...Array.from({ length: width }, () => colour)]);
  };
  const rows = Array.from({ length: height }, (_, y) => row(Math.floor((y * 3) / height)));
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(Buffer.concat(rows))),
    chunk('IEND', Buffer.alloc(0)),
  ]).toString('base64');
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const length = Buffer.alloc(4);
  length.writeUInt32BE(data.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(checksum(body));
  return Buffer.concat([length, body, sum]);
}

function checksum(bytes: Buffer): number {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return ~sum >>> 0;
}
