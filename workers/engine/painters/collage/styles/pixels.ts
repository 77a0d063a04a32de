import { cloth } from '../brush/noise.ts';
import type { Brush } from '../brush/canvas.ts';
import { side } from '../scene/scene.ts';

/** The whole canvas as bytes: red, green, blue, opacity for each pixel. */
export type Pixels = Uint8ClampedArray<ArrayBuffer>;

/** Reads the canvas, lets `change` make another picture of it, and puts that back. */
export function rework(brush: Brush, change: (pixels: Pixels) => Pixels): void {
  const image = brush.getImageData(0, 0, side, side);
  brush.putImageData(new ImageData(change(image.data as Pixels), side, side), 0, 0);
}

export function pixelsOf(canvas: OffscreenCanvas): Pixels {
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('no 2D canvas in this worker');
  return brush.getImageData(0, 0, side, side).data as Pixels;
}

export function brightnessOf(pixels: Pixels): Float32Array {
  const brightness = new Float32Array(side * side);
  for (let at = 0; at < brightness.length; at += 1) {
    const byte = at * 4;
    brightness[at] =
      0.3 * (pixels[byte] as number) +
      0.59 * (pixels[byte + 1] as number) +
      0.11 * (pixels[byte + 2] as number);
  }
  return brightness;
}

/** As drawn by a hand: every pixel is taken from up to `reach` pixels away. */
export function wobbled(pixels: Pixels, reach: number, grain: number, seed: number): Pixels {
  const across = cloth(side, grain, seed);
  const down = cloth(side, grain, seed + 77);
  const from = new Uint32Array(pixels.buffer, pixels.byteOffset, side * side);
  const into = new Uint32Array(side * side);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x;
      const fromX = clamped(x + ((across[at] as number) - 0.5) * 2 * reach);
      const fromY = clamped(y + ((down[at] as number) - 0.5) * 2 * reach);
      into[at] = from[fromY * side + fromX] as number;
    }
  }
  return new Uint8ClampedArray(into.buffer);
}

function clamped(at: number): number {
  return at < 0 ? 0 : at > side - 1 ? side - 1 : at | 0;
}

/** How steep brightness is at each pixel, across and down. */
export function slopes(brightness: Float32Array): { across: Float32Array; down: Float32Array } {
  const across = new Float32Array(side * side);
  const down = new Float32Array(side * side);
  for (let y = 1; y < side - 1; y += 1) {
    for (let x = 1; x < side - 1; x += 1) {
      const at = y * side + x;
      across[at] = (brightness[at + 1] as number) - (brightness[at - 1] as number);
      down[at] = (brightness[at + side] as number) - (brightness[at - side] as number);
    }
  }
  return { across, down };
}
