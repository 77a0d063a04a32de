import type { Measure } from './fitted-text.ts';
import { footed, headOf, margin, posterWidth, set } from './poster-head.ts';
import type { Poster, PosterText } from './poster.ts';
import { words } from './words.ts';

export interface EveningPoster {
  title: string;
  date: string;
  /** Who won, in words. */
  result: string;
  /** At most six. */
  pictures: { hash: string; ratio: number; prompt: string | null; author: string | null }[];
}

const gap = 56;
const paperGap = 30;
const padding = 22;

/** How many hang beside each other, and how wide at most, by how many there are. */
function hanging(count: number): { columns: number; widest: number } {
  if (count <= 2) return { columns: Math.max(1, count), widest: count === 1 ? 860 : 660 };
  return count === 4 ? { columns: 2, widest: 600 } : { columns: 3, widest: 440 };
}

/** The evening as one picture: its name, who won, and its best pictures with what made them. */
export function layOutEvening(evening: EveningPoster, measure: Measure): Poster {
  const { pictures } = evening;
  const head = headOf(evening.title, [evening.date, evening.result], measure);
  const poster: Omit<Poster, 'width' | 'height'> = {
    pig: head.pig,
    frames: [],
    papers: [],
    texts: head.texts,
  };
  const { columns, widest } = hanging(pictures.length);
  const width = Math.min(widest, (posterWidth - 2 * margin - (columns - 1) * gap) / columns);
  let bottom = head.bottom;
  for (let first = 0; first < pictures.length; first += columns) {
    const row = pictures.slice(first, first + columns);
    const wide = row.length * width + (row.length - 1) * gap;
    const top = bottom + 44;
    const tallest = Math.max(...row.map(({ ratio }) => Math.min(width / ratio, width * 1.25)));
    const below = top + tallest + paperGap;
    const labels = row.map((picture) => labelOf(picture, width - 2 * padding, measure));
    const paperHeight = Math.max(...labels.map(({ height }) => height)) + 2 * padding;
    row.forEach((picture, index) => {
      const left = (posterWidth - wide) / 2 + index * (width + gap);
      const height = Math.min(width / picture.ratio, width * 1.25);
      const frame = { left, top: top + tallest - height, width, height };
      poster.frames.push({ box: frame, hash: picture.hash });
      const label = labels[index];
      if (label === undefined || label.texts.length === 0) return;
      poster.papers.push({ box: { left, top: below, width, height: paperHeight }, brass: false });
      const inside = { left: left + padding, top: below + (paperHeight - label.height) / 2 };
      poster.texts.push(...label.texts.map((text) => moved(text, inside)));
    });
    const written = labels.some(({ texts }) => texts.length > 0);
    bottom = written ? below + paperHeight : top + tallest;
  }
  return footed(poster, bottom, measure);
}

/** What is written beneath a picture, from the corner: what made it, and who painted it. */
function labelOf(
  { prompt, author }: EveningPoster['pictures'][number],
  width: number,
  measure: Measure,
): { texts: PosterText[]; height: number } {
  const texts: PosterText[] = [];
  let height = 0;
  const put = (text: string, largest: number, lines: number, ink: 'ink' | 'soft') => {
    const top = height === 0 ? 0 : height + 8;
    const wish = { face: 'plain', largest, smallest: 24, lines, ink, align: 'centre' } as const;
    const placed = set(text, { left: 0, top, width }, wish, measure);
    texts.push(placed);
    height = top + placed.box.height;
  };
  if (prompt !== null) put(prompt.toUpperCase(), 38, 3, 'ink');
  if (author !== null) put(words.share.paintedBy(author), 26, 1, 'soft');
  return { texts, height };
}

function moved(text: PosterText, by: { left: number; top: number }): PosterText {
  const { box } = text;
  return { ...text, box: { ...box, left: box.left + by.left, top: box.top + by.top } };
}
