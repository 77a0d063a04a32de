import { freshCanvas } from '../brush/canvas.ts';
import { cloth } from '../brush/noise.ts';
import { glow, paint } from '../brush/strokes.ts';
import { type Scene, side } from '../scene/scene.ts';
import { rework } from './pixels.ts';
import { strokesOver } from './strokes-over.ts';
import type { Style } from './style.ts';

/** An old master by lamplight: brown dark, one warm light, cracked varnish. */
export const lamp: Style = {
  cut: { rim: 0, rimColour: '', shadow: 'soft', light: 1.5 },
  quality: 0.82,
  finish(brush, scene) {
    strokesOver(brush, scene.seed, [
      { step: 22, width: 24, length: 44, unlessWithin: 0 },
      { step: 11, width: 11, length: 26, unlessWithin: 8 },
      { step: 6, width: 5, length: 14, unlessWithin: 13 },
    ]);
    const { x, y } = lampAt(scene);
    const dark = freshCanvas(side, side);
    dark.fillStyle = paint([24, 46, 13]);
    dark.fillRect(0, 0, side, side);
    dark.globalCompositeOperation = 'lighter';
    glow(dark, x, y, 760, [32, 60, 66], 1);
    glow(dark, x, y, 420, [40, 80, 74], 0.95);
    brush.globalCompositeOperation = 'multiply';
    brush.drawImage(dark.canvas, 0, 0);
    brush.globalCompositeOperation = 'screen';
    glow(brush, x, y, 380, [36, 96, 54], 0.2);
    brush.globalCompositeOperation = 'source-over';
    rework(brush, (pixels) => {
      const varnish = cloth(side, 34, scene.seed);
      for (let py = 0; py < side; py += 1) {
        for (let px = 0; px < side; px += 1) {
          const at = (py * side + px) * 4;
          const crack = Math.abs((varnish[py * side + px] as number) - 0.5) < 0.007 ? -17 : 0;
          const grey =
            0.3 * (pixels[at] as number) +
            0.59 * (pixels[at + 1] as number) +
            0.11 * (pixels[at + 2] as number);
          pixels[at] = (pixels[at] as number) * 0.84 + grey * 0.3 + 8 + crack;
          pixels[at + 1] = (pixels[at + 1] as number) * 0.82 + grey * 0.22 + 3 + crack;
          pixels[at + 2] = (pixels[at + 2] as number) * 0.74 + grey * 0.1 + crack;
        }
      }
      return pixels;
    });
  },
};

/** The lamp hangs by the nearest large figure, on the side the light comes from. */
function lampAt(scene: Scene): { x: number; y: number } {
  const standing = scene.items.filter((item) => item.stand.kind !== 'at');
  const largest = standing.toSorted((one, other) => other.size - one.size)[0];
  if (!largest || largest.stand.kind === 'at') return { x: side / 2, y: side / 2 };
  const { x, y } = largest.stand;
  return {
    x: Math.max(140, Math.min(side - 140, x + scene.lightFrom * largest.size * 0.3)),
    y: Math.max(150, Math.min(side - 150, y - largest.size * 0.55)),
  };
}
