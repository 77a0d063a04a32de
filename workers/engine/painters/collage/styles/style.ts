import type { Brush } from '../brush/canvas.ts';
import type { Palette } from '../brush/palette.ts';
import type { Cut } from '../brush/plate.ts';
import type { Trace } from '../brush/trace.ts';
import type { Scene } from '../scene/scene.ts';

/** A way of painting: how figures are cut, what becomes of the ground, and the last hand. */
export interface Style {
  cut: Cut;
  /** The WebP quality to begin with: what has much fine grain needs less. */
  quality: number;
  /** After the backdrop, before the figures. */
  prepare?(brush: Brush, scene: Scene, palette: Palette): void;
  /** `trace` finds out where the figures are, for a style that asks. */
  finish(brush: Brush, scene: Scene, palette: Palette, trace: () => Trace): void;
}
