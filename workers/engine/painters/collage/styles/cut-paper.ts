import { cloth, speck } from '../brush/noise.ts';
import { side } from '../scene/scene.ts';
import { type Pixels, brightnessOf, rework, wobbled } from './pixels.ts';
import type { Style } from './style.ts';
import { blurred } from '../brush/canvas.ts';

/** Coloured paper, torn and laid in layers, each casting its shadow on the one below. */
export const cutPaper: Style = {
  cut: { rim: 6, rimColour: '#f6efdd', shadow: 'paper', light: 0.6 },
  quality: 0.8,
  prepare(brush, scene) {
    const soft = blurred(brush.canvas, 14);
    brush.drawImage(soft, 0, 0);
    rework(brush, (pixels) => layered(wobbled(pixels, 16, 60, scene.seed)));
  },
  finish(brush, scene) {
    brush.drawImage(blurred(brush.canvas, 3), 0, 0);
    rework(brush, (pixels) => snipped(wobbled(pixels, 5, 15, scene.seed + 8), scene.seed));
  },
};

/** Few colours and no gradients: within a figure, too, brighter paper lies on darker. */
function snipped(pixels: Pixels, seed: number): Pixels {
  const folds = cloth(side, 140, seed + 3);
  const steps = brightnessOf(pixels).map((bright) => Math.round(bright / 42));
  const made = new Uint8ClampedArray(pixels.length);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x;
      const above = steps[Math.max(0, at - side * 3 - 3)] as number;
      const shadow = above > (steps[at] as number) + 0.5 ? -20 : 0;
      const fibre = (speck(x >> 1, y, seed) - 0.5) * 8;
      const fold = ((folds[at] as number) - 0.5) * 18;
      for (let channel = 0; channel < 3; channel += 1) {
        const raw = pixels[at * 4 + channel] as number;
        const flat = Math.min(250, Math.round(raw / 42) * 42);
        made[at * 4 + channel] = raw * 0.2 + flat * 0.8 + fibre + fold + shadow;
      }
      made[at * 4 + 3] = 255;
    }
  }
  return made;
}

const bands = 7;

/** Bands of brightness become sheets; a brighter sheet lies on a darker one. */
function layered(pixels: Pixels): Pixels {
  const sheet = new Uint8Array(side * side);
  const sums = new Float64Array(bands * 4 * 3);
  const key = (at: number): number => {
    const [red, green, blue] = [
      pixels[at * 4] as number,
      pixels[at * 4 + 1] as number,
      pixels[at * 4 + 2] as number,
    ];
    const family = red >= green && red >= blue ? 0 : green >= blue ? 1 : 2;
    const band = Math.min(
      bands - 1,
      Math.floor(((red * 0.3 + green * 0.59 + blue * 0.11) / 256) * bands),
    );
    return band * 3 + family;
  };
  for (let at = 0; at < side * side; at += 1) {
    const mine = key(at);
    sheet[at] = mine;
    sums[mine * 4] = (sums[mine * 4] as number) + 1;
    for (let channel = 0; channel < 3; channel += 1) {
      const slot = mine * 4 + channel + 1;
      sums[slot] = (sums[slot] as number) + (pixels[at * 4 + channel] as number);
    }
  }
  const made = new Uint8ClampedArray(pixels.length);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x;
      const mine = sheet[at] as number;
      let shadow = 0;
      for (let step = 2; step <= 10; step += 2) {
        if (x >= step && y >= step && (sheet[at - step * side - step] as number) > mine)
          shadow = Math.max(shadow, 40 - step * 3.4);
      }
      const edge = y > 1 && (sheet[at - side] as number) !== mine ? 14 : 0;
      const pixelsOf = sums[mine * 4] as number;
      for (let channel = 0; channel < 3; channel += 1) {
        made[at * 4 + channel] =
          (sums[mine * 4 + channel + 1] as number) / pixelsOf - shadow + edge;
      }
      made[at * 4 + 3] = 255;
    }
  }
  return made;
}
