import { failed } from './http/failed.ts';
import type { Painting } from './painter.ts';

const mostBytes = 20 * 1024 * 1024;
const widest = 1024;
const quality = 0.85;
/** So many samples across and down; of 255, what a JPEG may make of black. */
const samples = 64;
const darkest = 2;

/**
 * What a service sent, decoded and made anew as WebP (JPEG where a browser cannot), at most 1024
 * pixels wide, so that nothing is passed on as it came.
 */
export async function frame(bytes: Uint8Array<ArrayBuffer>): Promise<Painting> {
  if (bytes.length > mostBytes) return failed('unavailable', 'The picture is larger than 20 MB.');
  let bitmap: ImageBitmap;
  try {
    bitmap = await createImageBitmap(new Blob([bytes]));
  } catch {
    return failed('unavailable', 'What came back is no picture.');
  }
  try {
    const scale = Math.min(1, widest / bitmap.width);
    const width = Math.max(1, Math.round(bitmap.width * scale));
    const height = Math.max(1, Math.round(bitmap.height * scale));
    const canvas = new OffscreenCanvas(width, height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0, width, height);
    if (isBlack(bitmap)) return failed('blocked', 'The picture is black all over.');
    let blob = await canvas.convertToBlob({ type: 'image/webp', quality });
    if (blob.type !== 'image/webp')
      blob = await canvas.convertToBlob({ type: 'image/jpeg', quality });
    const type = blob.type === 'image/webp' ? 'image/webp' : 'image/jpeg';
    const framed = new Uint8Array(await blob.arrayBuffer());
    return { ok: true, painted: { bytes: framed, type, width, height } };
  } finally {
    bitmap.close();
  }
}

/** What the safety checkers of home-made servers put in a picture's place, without a word (?). */
function isBlack(bitmap: ImageBitmap): boolean {
  const canvas = new OffscreenCanvas(samples, samples);
  const context = canvas.getContext('2d');
  if (context === null) return false;
  context.drawImage(bitmap, 0, 0, samples, samples);
  const { data } = context.getImageData(0, 0, samples, samples);
  return data.every((value, index) => index % 4 === 3 || value <= darkest);
}
