import { speck } from '../brush/noise.ts';
import type { Trace } from '../brush/trace.ts';
import { side } from '../scene/scene.ts';
import type { Pixels } from './pixels.ts';

/** The plane cut into panes of glass: small ones within figures, large ones around them. */
export interface Panes {
  /** Which pane a pixel belongs to. */
  pane: Int32Array;
  /** The mean red, green and blue of each pane, one after another. */
  colours: Float32Array;
}

/** How the panes of a layer are cut: a seed for each square, so far apart in pixels. */
interface Cutting {
  step: number;
  /** How much likeness in colour counts beside nearness. */
  likeness: number;
}

const around: Cutting = { step: 34, likeness: 0.12 };
const within: Cutting = { step: 15, likeness: 0.09 };

/** `soft` are the same pixels without their finer grain, which would fray the large panes. */
export function panesOf(pixels: Pixels, soft: Pixels, trace: Trace, seed: number): Panes {
  const pane = new Int32Array(side * side);
  const large = cut(pane, 0, around, false, soft, trace, seed);
  const all = cut(pane, large, within, true, pixels, trace, seed + 9);
  return { pane, colours: meansOf(pixels, pane, all) };
}

/** Cuts one layer's pixels, numbers its panes from `first` on, and returns the next free number. */
function cut(
  pane: Int32Array,
  first: number,
  { step, likeness }: Cutting,
  isFigure: boolean,
  pixels: Pixels,
  trace: Trace,
  seed: number,
): number {
  const squares = Math.ceil(side / step);
  // One more square on every side, so that each has eight neighbours.
  const across = squares + 2;
  const many = across * across;
  const [x, y] = [new Float32Array(many), new Float32Array(many)];
  const hue = new Float32Array(many * 3);
  const whose = new Uint8Array(many);
  for (let at = 0; at < many; at += 1) {
    const [column, row] = [at % across, Math.floor(at / across)];
    x[at] = (column - 1 + 0.1 + speck(column, row, seed) * 0.8) * step;
    y[at] = (row - 1 + 0.1 + speck(row, column, seed + 1) * 0.8) * step;
    const from = inside(y[at] as number) * side + inside(x[at] as number);
    whose[at] = trace[from] as number;
    hue.set(pixels.subarray(from * 4, from * 4 + 3), at * 3);
  }
  const near = new Int32Array(9);
  for (let square = 0; square < squares * squares; square += 1) {
    const [column, row] = [square % squares, Math.floor(square / squares)];
    for (let each = 0; each < 9; each += 1) {
      // The middle one first: it is mostly the nearest, which spares the others a look.
      const turned = (each + 4) % 9;
      near[each] = (row + Math.floor(turned / 3)) * across + column + (turned % 3);
    }
    for (let py = row * step; py < Math.min(side, row * step + step); py += 1) {
      for (let px = column * step; px < Math.min(side, column * step + step); px += 1) {
        const at = py * side + px;
        const figure = trace[at] as number;
        if (figure > 0 !== isFigure) continue;
        const red = pixels[at * 4] as number;
        const green = pixels[at * 4 + 1] as number;
        const blue = pixels[at * 4 + 2] as number;
        let best = 1e9;
        let mine = 0;
        for (let each = 0; each < 9; each += 1) {
          const other = near[each] as number;
          const apartX = px - (x[other] as number);
          const apartY = py - (y[other] as number);
          let apart = apartX * apartX + apartY * apartY;
          if (apart >= best) continue;
          const apartRed = red - (hue[other * 3] as number);
          const apartGreen = green - (hue[other * 3 + 1] as number);
          const apartBlue = blue - (hue[other * 3 + 2] as number);
          apart +=
            likeness * (apartRed * apartRed + apartGreen * apartGreen + apartBlue * apartBlue);
          if (whose[other] !== figure) apart += step * step;
          if (apart < best) {
            best = apart;
            mine = other;
          }
        }
        pane[at] = first + mine;
      }
    }
  }
  return first + many;
}

function meansOf(pixels: Pixels, pane: Int32Array, many: number): Float32Array {
  const sums = new Float32Array(many * 3);
  const sizes = new Float32Array(many);
  for (let at = 0; at < pane.length; at += 1) {
    const mine = pane[at] as number;
    sizes[mine] = (sizes[mine] as number) + 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const slot = mine * 3 + channel;
      sums[slot] = (sums[slot] as number) + (pixels[at * 4 + channel] as number);
    }
  }
  return sums.map((sum, slot) => sum / Math.max(1, sizes[Math.floor(slot / 3)] as number));
}

function inside(at: number): number {
  return at < 0 ? 0 : at > side - 1 ? side - 1 : at | 0;
}
