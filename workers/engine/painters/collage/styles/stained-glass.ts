import { blurred } from '../brush/canvas.ts';
import { speck } from '../brush/noise.ts';
import { glow } from '../brush/strokes.ts';
import type { Trace } from '../brush/trace.ts';
import { side } from '../scene/scene.ts';
import { type Panes, panesOf } from './panes.ts';
import { type Pixels, pixelsOf, rework } from './pixels.ts';
import type { Style } from './style.ts';

/**
 * A church window: panes of one colour each, in lead, with the day behind them. A heavy lead goes
 * round every figure, and its panes are small, so that one still sees what it is.
 */
export const stainedGlass: Style = {
  cut: { rim: 0, rimColour: '', shadow: 'none', light: 0.5 },
  quality: 0.6,
  finish(brush, scene, palette, trace) {
    const figures = trace();
    const soft = pixelsOf(blurred(brush.canvas, 9));
    brush.drawImage(blurred(brush.canvas, 2), 0, 0);
    rework(brush, (pixels) =>
      leaded(panesOf(pixels, soft, figures, scene.seed), figures, scene.seed),
    );
    brush.globalCompositeOperation = 'soft-light';
    glow(brush, side * (0.5 + scene.lightFrom * 0.28), 150, 620, palette.light, 0.8);
    brush.globalCompositeOperation = 'source-over';
  },
};

const lead = [20, 18, 24] as const;

function leaded({ pane, colours }: Panes, figures: Trace, seed: number): Pixels {
  const made = new Uint8ClampedArray(side * side * 4);
  for (let y = 0; y < side; y += 1) {
    for (let x = 0; x < side; x += 1) {
      const at = y * side + x;
      const mine = pane[at] as number;
      const isFigure = (figures[at] as number) > 0;
      const dark = leadAt(pane, figures, x, y, isFigure);
      const [red, green, blue] = [
        colours[mine * 3] as number,
        colours[mine * 3 + 1] as number,
        colours[mine * 3 + 2] as number,
      ];
      const grey = (red + green + blue) / 3;
      const vivid = isFigure ? 1.4 : 1.6;
      const bright = isFigure
        ? 0.98 + speck(mine, 3, seed) * 0.14
        : 0.82 + speck(mine, 3, seed) * 0.26;
      made[at * 4] = (grey + (red - grey) * vivid) * bright * (1 - dark) + lead[0] * dark;
      made[at * 4 + 1] = (grey + (green - grey) * vivid) * bright * (1 - dark) + lead[1] * dark;
      made[at * 4 + 2] = (grey + (blue - grey) * vivid) * bright * (1 - dark) + lead[2] * dark;
      made[at * 4 + 3] = 255;
    }
  }
  return made;
}

/** How far away in the list of pixels those are that lie on a small ring around one. */
const ring = Array.from({ length: 8 }, (_, turn) => {
  const angle = (turn / 8) * Math.PI * 2;
  return Math.round(Math.sin(angle) * 3.4) * side + Math.round(Math.cos(angle) * 3.4);
});

/** How much of a pixel is lead, 0 to 1: most around figures, least within them. */
function leadAt(pane: Int32Array, figures: Trace, x: number, y: number, isFigure: boolean): number {
  const at = y * side + x;
  if (x < 4 || y < 4 || x >= side - 4 || y >= side - 4) return 1;
  let others = 0;
  for (let turn = 0; turn < ring.length; turn += 1) {
    if (figures[at + (ring[turn] as number)] !== figures[at]) others += 1;
  }
  if (others > 0) return others === 1 ? 0.6 : 1;
  const mine = pane[at];
  if (mine !== pane[at + 1] || mine !== pane[at + side] || mine !== pane[at + side + 1]) {
    return isFigure ? 0.78 : 1;
  }
  if (isFigure) return 0;
  if (mine !== pane[at - 1] || mine !== pane[at - side]) return 1;
  return mine !== pane[at + 2] || mine !== pane[at + side * 2] ? 0.5 : 0;
}
