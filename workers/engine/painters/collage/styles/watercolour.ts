import { cloth, mix, speck } from '../brush/noise.ts';
import { blurred, freshCanvas } from '../brush/canvas.ts';
import { type Scene, side } from '../scene/scene.ts';
import { type Pixels, brightnessOf, rework, slopes, wobbled } from './pixels.ts';
import type { Style } from './style.ts';

/** Wet colour on rough paper: pools at the edges, runs, and a pencil's first thoughts. */
export const watercolour: Style = {
  cut: { rim: 0, rimColour: '', shadow: 'soft', light: 0.8 },
  quality: 0.82,
  finish(brush, scene) {
    const pencil = freshCanvas(side, side);
    pencil.drawImage(brush.canvas, 0, 0);
    const lines = slopes(brightnessOf(pencil.getImageData(0, 0, side, side).data as Pixels));
    rework(brush, (pixels) => wobbled(wobbled(pixels, 16, 52, scene.seed), 5, 11, scene.seed + 9));
    const soft = freshCanvas(side, side);
    soft.drawImage(blurred(brush.canvas, 7), 0, 0);
    const around = brightnessOf(soft.getImageData(0, 0, side, side).data as Pixels);
    const wet = soft.getImageData(0, 0, side, side).data as Pixels;
    rework(brush, (pixels) => washed(pixels, wet, around, lines, scene));
  },
};

const paper = [250, 246, 234] as const;

function washed(
  pixels: Pixels,
  wet: Pixels,
  around: Float32Array,
  lines: ReturnType<typeof slopes>,
  scene: Scene,
): Pixels {
  const runs = cloth(side, 110, scene.seed + 1);
  const fringe = cloth(side, 34, scene.seed + 2);
  const tooth = cloth(side, 5, scene.seed + 4);
  const sharp = brightnessOf(pixels);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x;
      const run = runs[at] as number;
      const fromEdge =
        Math.min(x, y, side - 1 - x, side - 1 - y) - 26 - ((fringe[at] as number) - 0.5) * 60;
      const inside = Math.max(0, Math.min(1, fromEdge / 5));
      const pool =
        Math.min(34, Math.abs((sharp[at] as number) - (around[at] as number)) * 0.55) +
        (fromEdge > 0 && fromEdge < 9 ? 26 : 0);
      const grain = ((tooth[at] as number) - 0.5) * 30 + (speck(x, y, scene.seed) - 0.5) * 5;
      const density = (0.62 + 0.5 * run) * inside;
      const line =
        Math.abs(lines.across[at] as number) + Math.abs(lines.down[at] as number) > 64 ? 46 : 0;
      for (let channel = 0; channel < 3; channel += 1) {
        const own = mix(
          pixels[at * 4 + channel] as number,
          wet[at * 4 + channel] as number,
          0.3 + 0.45 * run,
        );
        const white = paper[channel] as number;
        const laid = white * (1 - density * (1 - Math.min(1, (own + 22) / 250)));
        pixels[at * 4 + channel] =
          laid - (pool + grain * 0.7) * inside - line * (0.3 + 0.7 * (1 - run));
      }
    }
  }
  return pixels;
}
