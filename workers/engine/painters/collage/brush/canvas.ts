export type Brush = OffscreenCanvasRenderingContext2D;

/** A canvas kept in memory, so that every machine's processor paints it the same way each time. */
export function freshCanvas(width: number, height: number): Brush {
  const canvas = new OffscreenCanvas(Math.max(1, Math.ceil(width)), Math.max(1, Math.ceil(height)));
  const brush = canvas.getContext('2d', { willReadFrequently: true });
  if (!brush) throw new Error('no 2D canvas in this worker');
  return brush;
}

export function hsl(hue: number, saturation: number, lightness: number, alpha = 1): string {
  return `hsl(${hue.toFixed(1)} ${saturation.toFixed(1)}% ${lightness.toFixed(1)}% / ${alpha.toFixed(3)})`;
}

/** Softened by painting it small and large again: every browser can, filters or not. */
export function blurred(source: OffscreenCanvas, times: number): OffscreenCanvas {
  const small = freshCanvas(source.width / times, source.height / times);
  small.imageSmoothingQuality = 'high';
  small.drawImage(source, 0, 0, small.canvas.width, small.canvas.height);
  const large = freshCanvas(source.width, source.height);
  large.imageSmoothingQuality = 'high';
  large.drawImage(small.canvas, 0, 0, source.width, source.height);
  return large.canvas;
}
