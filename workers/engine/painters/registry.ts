import { collage } from './collage/collage.ts';
import type { Painter } from './painter.ts';

/** Every painter there is; the first is the one used unless another is chosen. */
export const painters: readonly [Painter, ...Painter[]] = [collage];
