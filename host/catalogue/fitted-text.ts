export type LetterFace = 'sign' | 'plain';

/** How wide a text is in pixels, in letters of a size in pixels. */
export type Measure = (text: string, face: LetterFace, size: number) => number;

export interface Fitted {
  /** Pixels. */
  size: number;
  lines: string[];
}

/** Parts of the width that are tried, for lines of about one length. */
const narrower = [0.55, 0.65, 0.75, 0.82, 0.88, 0.94];

interface Room {
  face: LetterFace;
  /** Pixels. */
  width: number;
  largest: number;
  smallest: number;
  /** As many lines are wished for; at the smallest size there may be more. */
  lines: number;
}

/** The text in the largest letters that need no more lines than wished; it is never cut. */
export function fitText(text: string, room: Room, measure: Measure): Fitted {
  for (let { largest: size } = room; size > room.smallest; size -= 2) {
    const lines = wrap(text, room, size, measure);
    if (lines.length <= room.lines)
      return { size, lines: balanced(text, lines, room, size, measure) };
  }
  const lines = wrap(text, room, room.smallest, measure);
  return { size: room.smallest, lines: balanced(text, lines, room, room.smallest, measure) };
}

/** As many lines, but no last one with a word alone where that can be helped. */
function balanced(
  text: string,
  lines: string[],
  room: Room,
  size: number,
  measure: Measure,
): string[] {
  for (const share of narrower) {
    const narrow = wrap(text, { ...room, width: share * room.width }, size, measure);
    if (narrow.length === lines.length && narrow.join(' ') === lines.join(' ')) return narrow;
  }
  return lines;
}

function wrap(text: string, { face, width }: Room, size: number, measure: Measure): string[] {
  const fits = (line: string) => measure(line, face, size) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/).flatMap((word) => broken(word, fits))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && !fits(longer)) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

/** A word no line is wide enough for, in pieces that fit. */
function broken(word: string, fits: (line: string) => boolean): string[] {
  if (fits(word)) return [word];
  const pieces: string[] = [];
  let piece = '';
  for (const letter of word) {
    if (piece !== '' && !fits(piece + letter)) {
      pieces.push(piece);
      piece = '';
    }
    piece += letter;
  }
  return [...pieces, piece];
}
