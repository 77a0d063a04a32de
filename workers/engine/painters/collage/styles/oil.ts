import { speck } from '../brush/noise.ts';
import { side } from '../scene/scene.ts';
import { brightnessOf, rework } from './pixels.ts';
import { strokesOver } from './strokes-over.ts';
import type { Style } from './style.ts';

/** Thick oil: every stroke to be seen, lit from the upper left. */
export const oil: Style = {
  cut: { rim: 0, rimColour: '', shadow: 'soft', light: 1 },
  quality: 0.8,
  finish(brush, scene) {
    strokesOver(brush, scene.seed, [
      { step: 26, width: 34, length: 70, unlessWithin: 0 },
      { step: 13, width: 15, length: 40, unlessWithin: 9 },
      { step: 7, width: 7, length: 20, unlessWithin: 15 },
    ]);
    rework(brush, (pixels) => {
      const brightness = brightnessOf(pixels);
      for (let y = 1; y < side - 1; y += 1) {
        for (let x = 1; x < side - 1; x += 1) {
          const at = y * side + x;
          const relief = ((brightness[at] as number) - (brightness[at - side - 1] as number)) * 0.5;
          const weave =
            ((x & 3) === 0 || (y & 3) === 0 ? -3 : 1) +
            (speck(x >> 1, y >> 1, scene.seed) - 0.5) * 6;
          const lift = Math.max(-34, Math.min(34, relief)) + weave;
          for (let channel = 0; channel < 3; channel += 1) {
            pixels[at * 4 + channel] = (pixels[at * 4 + channel] as number) + lift;
          }
        }
      }
      return pixels;
    });
  },
};
