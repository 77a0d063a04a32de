import type { Measure } from './fitted-text.ts';
import { footed, headOf, margin, posterWidth, set } from './poster-head.ts';
import type { Poster } from './poster.ts';

export interface ExhibitPoster {
  title: string;
  date: string;
  /** Who painted it, in words. */
  byline: string;
  picture: { hash: string; ratio: number } | null;
  /** What was asked, where there is no picture. */
  question: string | null;
  /** In the order they are to hang; `notes`: who wrote it, who fell for it. */
  labels: { text: string; truth: boolean; notes: string[] }[];
}

const widest = 720;
const gap = 60;
const between = 30;
const padding = 24;

/** One picture, and everything that was said of it. */
export function layOutExhibit(exhibit: ExhibitPoster, measure: Measure): Poster {
  const { picture, question, labels } = exhibit;
  const head = headOf(exhibit.title, [exhibit.date, exhibit.byline], measure);
  const poster: Omit<Poster, 'width' | 'height'> = {
    pig: head.pig,
    frames: [],
    papers: [],
    texts: head.texts,
  };
  const top = head.bottom + 44;
  const all = posterWidth - 2 * margin;
  const beside = labels.length > 0;
  const width = beside ? widest : 860;
  const left = beside ? margin : (posterWidth - width) / 2;
  let leftBottom = top;
  if (picture !== null) {
    const height = Math.min(width / picture.ratio, width * 1.25);
    poster.frames.push({ box: { left, top, width, height }, hash: picture.hash });
    leftBottom = top + height;
  } else if (question !== null) {
    const placed = set(
      question,
      { left: left + padding, top: top + padding, width: width - 2 * padding },
      { face: 'plain', largest: 60, smallest: 34, lines: 6, ink: 'ink', align: 'centre' },
      measure,
    );
    leftBottom = placed.box.top + placed.box.height + padding;
    poster.papers.push({ box: { left, top, width, height: leftBottom - top }, brass: false });
    poster.texts.push(placed);
  }

  const column = { left: margin + widest + gap, width: all - widest - gap };
  let rightBottom = top;
  for (const [index, label] of labels.entries()) {
    const paperTop = rightBottom + (index === 0 ? 0 : between);
    const inside = { left: column.left + padding, width: column.width - 2 * padding };
    let bottom = paperTop + padding;
    const ink = label.truth ? 'brass' : 'ink';
    const lines = [label.text.toUpperCase(), ...label.notes];
    for (const [place, line] of lines.entries()) {
      const placed = set(
        line,
        { ...inside, top: bottom },
        place === 0
          ? { face: 'plain', largest: 40, smallest: 26, lines: 3, ink, align: 'left' }
          : {
              face: 'plain',
              largest: 25,
              smallest: 24,
              lines: 1,
              ink: label.truth ? 'brass' : 'soft',
              align: 'left',
            },
        measure,
      );
      poster.texts.push(placed);
      bottom += placed.box.height + (place === 0 ? 8 : 2);
    }
    rightBottom = bottom - 2 + padding;
    const box = { ...column, top: paperTop, height: rightBottom - paperTop };
    poster.papers.push({ box, brass: label.truth });
  }
  return footed(poster, Math.max(leftBottom, rightBottom), measure);
}
