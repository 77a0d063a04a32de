import { speck } from '../brush/noise.ts';
import { type Scene, side } from '../scene/scene.ts';
import { type Pixels, rework } from './pixels.ts';
import { shardsOf } from './shards.ts';
import { strokesOver } from './strokes-over.ts';
import type { Style } from './style.ts';

/** Broken into facets that are each seen from somewhere else, in ochre, slate and bone. */
export const cubist: Style = {
  cut: { rim: 0, rimColour: '', shadow: 'soft', light: 1.1 },
  quality: 0.8,
  finish(brush, scene) {
    rework(brush, (pixels) => faceted(pixels, scene));
    strokesOver(brush, scene.seed, [
      { step: 19, width: 19, length: 36, unlessWithin: 0 },
      { step: 9, width: 8, length: 20, unlessWithin: 9 },
      { step: 6, width: 5, length: 13, unlessWithin: 17 },
    ]);
  },
};

function faceted(pixels: Pixels, scene: Scene): Pixels {
  const shards = shardsOf(138, scene.seed);
  const made = new Uint8ClampedArray(pixels.length);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x;
      const mine = shards.cell[at] as number;
      const [centreX, centreY] = [shards.x[mine] as number, shards.y[mine] as number];
      const turn = (speck(mine, 1, scene.seed) - 0.5) * 0.36;
      const grown = 0.9 + speck(mine, 2, scene.seed) * 0.26;
      const [awayX, awayY] = [(x - centreX) / grown, (y - centreY) / grown];
      const fromX = centreX + awayX - awayY * turn + (speck(mine, 3, scene.seed) - 0.5) * 30;
      const fromY = centreY + awayY + awayX * turn + (speck(mine, 4, scene.seed) - 0.5) * 30;
      const from = (within(fromY) * side + within(fromX)) * 4;
      const slope = speck(mine, 5, scene.seed) * Math.PI * 2;
      const light = ((x - centreX) * Math.cos(slope) + (y - centreY) * Math.sin(slope)) * 0.34;
      const rim = shards.rim[at] as number;
      const line = rim < 2 ? -62 : 0;
      const grey =
        0.3 * (pixels[from] as number) +
        0.59 * (pixels[from + 1] as number) +
        0.11 * (pixels[from + 2] as number);
      const tints = [18, 4, -24] as const;
      for (let channel = 0; channel < 3; channel += 1) {
        const toned =
          (pixels[from + channel] as number) * 0.78 + grey * 0.28 + (tints[channel] as number);
        made[at * 4 + channel] = toned + light + line;
      }
      made[at * 4 + 3] = 255;
    }
  }
  return made;
}

function within(at: number): number {
  return at < 0 ? 0 : at > side - 1 ? side - 1 : at | 0;
}
