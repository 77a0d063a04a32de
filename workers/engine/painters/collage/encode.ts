import { side } from './scene/scene.ts';
import type { Painted } from '../painter.ts';

const mostBytes = 150_000;
const leastQuality = 0.05;

/** The picture as WebP (JPEG where a browser cannot), worse by steps until it is small enough. */
export async function encode(canvas: OffscreenCanvas, firstQuality: number): Promise<Painted> {
  let type: 'image/webp' | 'image/jpeg' = 'image/webp';
  let quality = firstQuality;
  for (;;) {
    const blob = await canvas.convertToBlob({ type, quality });
    if (blob.type !== type && type === 'image/webp') {
      type = 'image/jpeg';
    } else if (blob.size < mostBytes || quality < leastQuality) {
      return { bytes: new Uint8Array(await blob.arrayBuffer()), type, width: side, height: side };
    } else quality *= 0.7;
  }
}
