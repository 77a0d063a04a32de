import { cubist } from './cubist.ts';
import { cutPaper } from './cut-paper.ts';
import { halftone } from './halftone.ts';
import { lamp } from './lamp.ts';
import { linocut } from './linocut.ts';
import { oil } from './oil.ts';
import { stainedGlass } from './stained-glass.ts';
import type { StyleName } from '../scene/style-name.ts';
import type { Style } from './style.ts';
import { watercolour } from './watercolour.ts';

/** Every way of painting there is, by name. */
export const styles: Record<StyleName, Style> = {
  oil,
  cutPaper,
  lamp,
  halftone,
  watercolour,
  linocut,
  stainedGlass,
  cubist,
};
