import { side } from './scene/scene.ts';
import type { Painted } from '../painter.ts';

const mostBytes = 150_000;
const qualities = [0.82, 0.7, 0.55, 0.4, 0.25];

/** The picture as WebP (JPEG where a browser cannot), at the best quality that is small enough. */
export async function encode(canvas: OffscreenCanvas): Promise<Painted> {
  let type: 'image/webp' | 'image/jpeg' = 'image/webp';
  let blob: Blob | undefined;
  for (const quality of qualities) {
    blob = await canvas.convertToBlob({ type, quality });
    if (blob.type !== type) {
      type = 'image/jpeg';
      blob = await canvas.convertToBlob({ type, quality });
    }
    if (blob.size < mostBytes) break;
  }
  if (!blob) throw new Error('the canvas gave no picture');
  return { bytes: new Uint8Array(await blob.arrayBuffer()), type, width: side, height: side };
}
