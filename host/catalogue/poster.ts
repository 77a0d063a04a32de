import type { LetterFace } from './fitted-text.ts';

export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Ink = 'gold' | 'cream' | 'ink' | 'soft' | 'brass';

/** Lines of text, each centred in its box or at its left edge. */
export interface PosterText {
  box: Box;
  lines: string[];
  face: LetterFace;
  size: number;
  ink: Ink;
  align: 'left' | 'centre';
}

/** A picture to share as it will be painted: everything in pixels. */
export interface Poster {
  width: number;
  height: number;
  /** Where the pig stands. */
  pig: Box;
  frames: { box: Box; hash: string }[];
  papers: { box: Box; brass: boolean }[];
  texts: PosterText[];
}

/** Line height as a share of the letters' size. */
export const leading: Readonly<Record<LetterFace, number>> = { sign: 1.12, plain: 1.16 };

/** How high a text's lines are, in whole pixels. */
export function heightOf({
  lines,
  size,
  face,
}: {
  lines: readonly string[];
  size: number;
  face: LetterFace;
}): number {
  return Math.ceil(lines.length * size * leading[face]);
}
