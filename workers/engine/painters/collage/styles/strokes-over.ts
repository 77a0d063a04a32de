import { blurred, type Brush } from '../brush/canvas.ts';
import { speck } from '../brush/noise.ts';
import { side } from '../scene/scene.ts';

export interface Layer {
  /** Pixels between strokes. */
  step: number;
  width: number;
  length: number;
  /** Only where the picture differs this much (0–255 a channel) from what is painted already. */
  unlessWithin: number;
}

const coarse = 192;
const times = side / coarse;

/**
 * Paints the picture anew in brush strokes, large ones first, smaller ones where they are missed.
 * Strokes run along edges, and take their colour from where they begin.
 */
export function strokesOver(brush: Brush, seed: number, layers: readonly Layer[]): void {
  const original = new OffscreenCanvas(side, side);
  original.getContext('2d', { willReadFrequently: true })?.drawImage(brush.canvas, 0, 0);
  const aim = reduced(original);
  const flow = flowOf(aim);
  brush.drawImage(blurred(original, 16), 0, 0);
  brush.lineCap = 'round';
  brush.lineJoin = 'round';
  layers.forEach((layer, depth) => {
    const painted = reduced(brush.canvas);
    const isMissed = (x: number, y: number): boolean =>
      apart(aim, cellAt(x, y) * 4, painted, cellAt(x, y) * 4) >= layer.unlessWithin * 3;
    for (const [x, y] of mixedGrid(layer.step, seed + depth, isMissed)) {
      stroke(brush, x, y, layer, aim, flow, seed + depth);
    }
  });
}

function stroke(
  brush: Brush,
  x: number,
  y: number,
  layer: Layer,
  aim: Uint8ClampedArray,
  flow: Float32Array,
  seed: number,
): void {
  const byte = cellAt(x, y) * 4;
  const chance = speck(x | 0, y | 0, seed);
  const tone = (chance - 0.5) * 30;
  const shift = (speck(y | 0, x | 0, seed) - 0.5) * 14;
  brush.strokeStyle = `rgb(${((aim[byte] as number) + tone + shift) | 0},${((aim[byte + 1] as number) + tone) | 0},${((aim[byte + 2] as number) + tone - shift) | 0})`;
  brush.lineWidth = layer.width * (0.7 + chance * 0.6);
  brush.beginPath();
  brush.moveTo(x, y);
  let [atX, atY] = [x, y];
  const steps = 3;
  const stride = (layer.length * (0.6 + 0.8 * chance)) / steps;
  for (let step = 0; step < steps; step += 1) {
    const angle = flow[cellAt(atX, atY)] as number;
    atX += Math.cos(angle) * stride;
    atY += Math.sin(angle) * stride;
    const here = cellAt(atX, atY) * 4;
    if (apart(aim, here, aim, byte) > 90) break;
    brush.lineTo(atX, atY);
  }
  brush.stroke();
}

/** How different two colours are: the differences of their channels, summed. */
function apart(one: Uint8ClampedArray, at: number, other: Uint8ClampedArray, by: number): number {
  return (
    Math.abs((one[at] as number) - (other[by] as number)) +
    Math.abs((one[at + 1] as number) - (other[by + 1] as number)) +
    Math.abs((one[at + 2] as number) - (other[by + 2] as number))
  );
}

function cellAt(x: number, y: number): number {
  const column = Math.max(0, Math.min(coarse - 1, (x / times) | 0));
  const row = Math.max(0, Math.min(coarse - 1, (y / times) | 0));
  return row * coarse + column;
}

function reduced(canvas: OffscreenCanvas): Uint8ClampedArray {
  const small = new OffscreenCanvas(coarse, coarse).getContext('2d', { willReadFrequently: true });
  if (!small) throw new Error('no 2D canvas in this worker');
  small.imageSmoothingQuality = 'medium';
  small.drawImage(canvas, 0, 0, coarse, coarse);
  return small.getImageData(0, 0, coarse, coarse).data;
}

/** The direction of a stroke at each coarse cell: along edges, else in slow swirls. */
function flowOf(aim: Uint8ClampedArray): Float32Array {
  const flow = new Float32Array(coarse * coarse);
  const bright = (x: number, y: number): number => {
    const at =
      (Math.max(0, Math.min(coarse - 1, y)) * coarse + Math.max(0, Math.min(coarse - 1, x))) * 4;
    return (aim[at] as number) + (aim[at + 1] as number) * 2 + (aim[at + 2] as number);
  };
  for (let y = 0; y < coarse; y += 1) {
    for (let x = 0; x < coarse; x += 1) {
      const across = bright(x + 1, y) - bright(x - 1, y);
      const down = bright(x, y + 1) - bright(x, y - 1);
      const steep = Math.abs(across) + Math.abs(down);
      flow[y * coarse + x] =
        steep > 36
          ? Math.atan2(down, across) + Math.PI / 2
          : 0.5 * Math.sin(x / 21 + y / 33) + 0.35 * Math.sin(y / 17);
    }
  }
  return flow;
}

/** The places on a shaken grid where a stroke is missed, in a drawn order. */
function mixedGrid(
  step: number,
  seed: number,
  isMissed: (x: number, y: number) => boolean,
): [number, number][] {
  const points: [number, number, number][] = [];
  for (let y = step / 2; y < side; y += step) {
    for (let x = step / 2; x < side; x += step) {
      const order = speck(x | 0, y | 0, seed ^ 0x9e37);
      const [atX, atY] = [x + (order - 0.5) * step, y + (speck(y | 0, x | 0, seed) - 0.5) * step];
      if (isMissed(atX, atY)) points.push([atX, atY, order]);
    }
  }
  points.sort((one, other) => one[2] - other[2]);
  return points.map(([x, y]) => [x, y]);
}
