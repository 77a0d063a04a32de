import { maximumStrokes } from '../../shared/messages.ts';

/** A point in a square of 256 × 256. */
export interface Point {
  x: number;
  y: number;
}
export type Line = readonly Point[];

/** How far a simplified line may stray from the finger's, in units of the square; doubled until it fits. */
const finest = 0.75;
const coarsest = 12;

/**
 * Lines as "x,y x,y …" parted by ";", simplified as little as fits into 2 kB; null when even the
 * coarsest does not fit.
 */
export function encodeStrokes(lines: readonly Line[]): string | null {
  for (let tolerance = finest; tolerance <= coarsest; tolerance *= 2) {
    const text = lines.map((line) => encodeLine(simplify(line, tolerance))).join(';');
    if (text.length <= maximumStrokes) return text;
  }
  return null;
}

export function decodeStrokes(text: string): Line[] {
  if (text === '') return [];
  return text.split(';').map((line) =>
    line
      .trim()
      .split(' ')
      .map((pair) => {
        const [x, y] = pair.split(',').map(Number);
        return { x: x ?? 0, y: y ?? 0 };
      }),
  );
}

function encodeLine(line: Line): string {
  const pairs = line.map(({ x, y }) => `${whole(x)},${whole(y)}`);
  const apart = pairs.filter((pair, index) => pair !== pairs[index - 1]);
  const [only] = apart;
  // A dot is a very short line, since a line of no length is drawn by nobody.
  if (apart.length === 1 && line[0]) return `${only} ${whole(line[0].x + 1)},${whole(line[0].y)}`;
  return apart.join(' ');
}

function whole(value: number): number {
  return Math.min(255, Math.max(0, Math.round(value)));
}

/** Ramer–Douglas–Peucker. */
function simplify(line: Line, tolerance: number): Line {
  const first = line[0];
  const last = line.at(-1);
  if (!first || !last || line.length < 3) return line;
  let farthest = 0;
  let split = 0;
  for (const [index, point] of line.entries()) {
    const distance = distanceTo(point, first, last);
    if (distance > farthest) [farthest, split] = [distance, index];
  }
  if (farthest <= tolerance) return [first, last];
  return [
    ...simplify(line.slice(0, split + 1), tolerance),
    ...simplify(line.slice(split), tolerance).slice(1),
  ];
}

/** From a point to the segment between two others. */
function distanceTo(point: Point, from: Point, to: Point): number {
  const [width, height] = [to.x - from.x, to.y - from.y];
  const length = width * width + height * height;
  const along =
    length === 0 ? 0 : ((point.x - from.x) * width + (point.y - from.y) * height) / length;
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - from.x - share * width, point.y - from.y - share * height);
}
