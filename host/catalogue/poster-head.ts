import { fitText } from './fitted-text.ts';
import type { LetterFace, Measure } from './fitted-text.ts';
import { heightOf } from './poster.ts';
import type { Box, Ink, Poster, PosterText } from './poster.ts';
import { words } from './words.ts';

export const posterWidth = 1600;
export const margin = 80;
const pigSize = 190;
const between = 16;

interface Wish {
  face: LetterFace;
  largest: number;
  smallest: number;
  lines: number;
  ink: Ink;
  align: PosterText['align'];
}

/** A text in a column, and where the column goes on. */
export function set(
  text: string,
  { left, top, width }: Omit<Box, 'height'>,
  wish: Wish,
  measure: Measure,
): PosterText {
  const { face, ink, align } = wish;
  const fitted = fitText(text, { ...wish, width }, measure);
  const height = heightOf({ ...fitted, face });
  return { ...fitted, face, ink, align, box: { left, top, width, height } };
}

/** The pig, and lines in gold and cream to its right. */
export function headOf(title: string, lines: readonly string[], measure: Measure) {
  const left = margin + pigSize + 40;
  const column = { left, width: posterWidth - margin - left };
  const texts: PosterText[] = [];
  let top = 70;
  const put = (text: string, wish: Omit<Wish, 'align'>) => {
    const placed = set(text, { ...column, top }, { ...wish, align: 'left' }, measure);
    texts.push(placed);
    top += placed.box.height + between;
  };
  put(title.toUpperCase(), { face: 'sign', largest: 104, smallest: 48, lines: 1, ink: 'gold' });
  for (const [index, line] of lines.entries()) {
    const ink = index === 0 ? 'cream' : 'gold';
    put(line, { face: 'plain', largest: index === 0 ? 36 : 44, smallest: 30, lines: 1, ink });
  }
  const pig: Box = { left: margin, top: 74, width: pigSize, height: Math.round(pigSize * 1.13) };
  return { pig, texts, bottom: Math.max(top, pig.top + pig.height) };
}

/** The house's motto beneath everything, and the whole height. */
export function footed(
  poster: Omit<Poster, 'height' | 'width'>,
  bottom: number,
  measure: Measure,
): Poster {
  const motto = set(
    words.share.motto,
    { left: margin, top: bottom + 48, width: posterWidth - 2 * margin },
    { face: 'plain', largest: 30, smallest: 30, lines: 1, ink: 'gold', align: 'centre' },
    measure,
  );
  return {
    ...poster,
    texts: [...poster.texts, motto],
    width: posterWidth,
    height: motto.box.top + motto.box.height + 44,
  };
}
