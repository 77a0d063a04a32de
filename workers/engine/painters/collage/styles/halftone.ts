import { side } from '../scene/scene.ts';
import { type Pixels, brightnessOf, rework } from './pixels.ts';
import type { Style } from './style.ts';

/** A cheap comic: ink lines, few colours, dots for shade, and a press that is not quite straight. */
export const halftone: Style = {
  cut: { rim: 5, rimColour: '#17121c', shadow: 'none', light: 0.9 },
  quality: 0.6,
  finish(brush) {
    rework(brush, printed);
    brush.strokeStyle = '#17121c';
    brush.lineWidth = 12;
    brush.strokeRect(22, 22, side - 44, side - 44);
    brush.strokeStyle = '#f7f0dc';
    brush.lineWidth = 34;
    brush.strokeRect(0, 0, side, side);
  },
};

const cell = 8;
const levels = [26, 118, 204, 250] as const;
const slip = 3;

function printed(pixels: Pixels): Pixels {
  const brightness = brightnessOf(pixels);
  const made = new Uint8ClampedArray(pixels.length);
  const lift = 26 + Math.max(0, 96 - meanOf(brightness)) * 0.8;
  const turn = Math.SQRT1_2;
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x;
      // The colours slip a little against the ink.
      const slipped = Math.min(side - 1, y + slip) * side + Math.min(side - 1, x + slip);
      const across = ((x + y) * turn) / cell;
      const down = ((x - y) * turn) / cell;
      const dot = (Math.cos(across * Math.PI * 2) + Math.cos(down * Math.PI * 2)) / 4 + 0.5;
      const dark = 1 - Math.min(255, (brightness[slipped] as number) + lift - 26) / 255;
      const dotted = dot > 1.12 - dark * 1.05;
      const ink = (brightness[at] as number) < 30;
      for (let channel = 0; channel < 3; channel += 1) {
        const raw = pixels[slipped * 4 + channel] as number;
        const grey = brightness[slipped] as number;
        const vivid = grey + (raw - grey) * 1.55 + lift;
        const flat = levels[Math.max(0, Math.min(3, Math.round(vivid / 78)))] as number;
        const shade = dotted ? flat * 0.56 : flat;
        made[at * 4 + channel] = ink ? 22 + channel * 3 : shade * 0.93 + 15 - channel * 7;
      }
      made[at * 4 + 3] = 255;
    }
  }
  return made;
}

function meanOf(brightness: Float32Array): number {
  let sum = 0;
  for (let at = 0; at < brightness.length; at += 7) sum += brightness[at] as number;
  return sum / Math.ceil(brightness.length / 7);
}
