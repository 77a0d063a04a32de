import type { Measure } from './fitted-text.ts';
import { footed, headOf, margin, posterWidth, set } from './poster-head.ts';
import type { Poster } from './poster.ts';
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
    row.forEach((picture, index) => {
      const left = (posterWidth - wide) / 2 + index * (width + gap);
      const height = Math.min(width / picture.ratio, width * 1.25);
      poster.frames.push({
        box: { left, top: top + tallest - height, width, height },
        hash: picture.hash,
      });
      const placed = paperOf(picture, { left, top: top + tallest + paperGap, width }, measure);
      poster.papers.push(...placed.papers);
      poster.texts.push(...placed.texts);
      bottom = Math.max(bottom, placed.bottom);
    });
  }
  return footed(poster, bottom, measure);
}

/** The label beneath a picture: what made it, and who painted it. */
function paperOf(
  { prompt, author }: EveningPoster['pictures'][number],
  { left, top, width }: { left: number; top: number; width: number },
  measure: Measure,
): Pick<Poster, 'papers' | 'texts'> & { bottom: number } {
  const inside = { left: left + padding, width: width - 2 * padding };
  const texts: Poster['texts'] = [];
  let bottom = top + padding;
  if (prompt !== null) {
    const placed = set(
      prompt.toUpperCase(),
      { ...inside, top: bottom },
      { face: 'plain', largest: 38, smallest: 24, lines: 3, ink: 'ink', align: 'centre' },
      measure,
    );
    texts.push(placed);
    bottom += placed.box.height + 8;
  }
  if (author !== null) {
    const placed = set(
      words.share.paintedBy(author),
      { ...inside, top: bottom },
      { face: 'plain', largest: 26, smallest: 24, lines: 1, ink: 'soft', align: 'centre' },
      measure,
    );
    texts.push(placed);
    bottom += placed.box.height;
  }
  if (texts.length === 0) return { papers: [], texts, bottom: top };
  bottom += padding;
  return {
    papers: [{ box: { left, top, width, height: bottom - top }, brass: false }],
    texts,
    bottom,
  };
}
