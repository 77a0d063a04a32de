import { blurred } from '../brush/canvas.ts';
import { speck } from '../brush/noise.ts';
import { glow } from '../brush/strokes.ts';
import { side } from '../scene/scene.ts';
import { rework } from './pixels.ts';
import { shardsOf } from './shards.ts';
import type { Style } from './style.ts';

/** A church window: panes of one colour each, in lead, with the day behind them. */
export const stainedGlass: Style = {
  cut: { rim: 4, rimColour: '#120e14', shadow: 'none', light: 0.5 },
  quality: 0.55,
  finish(brush, scene, palette) {
    brush.drawImage(blurred(brush.canvas, 4), 0, 0);
    const shards = shardsOf(21, scene.seed);
    rework(brush, (pixels) => {
      const made = new Uint8ClampedArray(pixels.length);
      for (let at = 0; at < side * side; at += 1) {
        const mine = shards.cell[at] as number;
        const x = Math.max(0, Math.min(side - 1, shards.x[mine] as number)) | 0;
        const y = Math.max(0, Math.min(side - 1, shards.y[mine] as number)) | 0;
        const from = (y * side + x) * 4;
        const rim = shards.rim[at] as number;
        const grey =
          ((pixels[from] as number) + (pixels[from + 1] as number) + (pixels[from + 2] as number)) /
          3;
        const pane = 0.9 + speck(mine, 3, scene.seed) * 0.3 + Math.min(8, rim) * 0.012;
        for (let channel = 0; channel < 3; channel += 1) {
          const vivid = grey + ((pixels[from + channel] as number) - grey) * 1.5;
          made[at * 4 + channel] = rim < 1.15 ? 20 + channel * 3 : vivid * pane + 6;
        }
        made[at * 4 + 3] = 255;
      }
      return made;
    });
    brush.globalCompositeOperation = 'soft-light';
    glow(brush, side * (0.5 + scene.lightFrom * 0.28), 150, 620, palette.light, 0.8);
    brush.globalCompositeOperation = 'source-over';
  },
};
