import { contained, largestFitting } from '../../stage/fit.ts';

/** Ways to share the wall: the picture's part of the width, and columns of labels beside it. */
const hangings = [
  { picture: 0.46, columns: 1 },
  { picture: 0.42, columns: 1 },
  { picture: 0.4, columns: 2 },
  { picture: 0.34, columns: 2 },
  { picture: 0.28, columns: 2 },
  { picture: 0.22, columns: 2 },
  { picture: 0.18, columns: 2 },
  { picture: 0.14, columns: 2 },
] as const;
type Hanging = (typeof hangings)[number];

/** Shares of the stage's height. Labels are never larger than the first. */
const largest = 0.062;
/** A larger picture is given up for letters of this size; and if that cannot be, for these. */
const sizesWanted = [0.04, 0.0285];

/**
 * Chooses how the labels hang and how large their letters are: the first hanging in which they are
 * comfortable to read, else the first in which they are large enough, else the one with the largest
 * letters. All of them always fit. Each look is a layout of the whole wall, and while it lasts no
 * label flies: so sizes are looked for only where the wanted one fits. `least`: no picture is narrower,
 * as a share of the width.
 */
export function hangLabels(hall: HTMLElement, count: number, least: number): void {
  const allowed = hangings.filter(({ picture }) => picture >= least);
  const wall = hall.querySelector<HTMLElement>('.guessing-labels');
  const stage = hall.closest('.stage');
  if (!wall || !stage) return;
  const height = stage.clientHeight;
  const hang = ({ picture, columns }: Hanging) => {
    hall.style.setProperty('--picture-share', String(picture));
    hall.style.setProperty('--columns', String(Math.min(columns, count)));
  };
  const fits = (size: number) => {
    wall.style.setProperty('--written', `${size}px`);
    return contained(wall);
  };
  const largestIn = (hanging: Hanging) => {
    hang(hanging);
    return largestFitting(largest * height, fits);
  };
  for (const wanted of sizesWanted) {
    const hanging = allowed.find((one) => {
      hang(one);
      return fits(wanted * height);
    });
    if (hanging === undefined) continue;
    largestIn(hanging);
    return;
  }
  const tried = allowed.map((hanging) => ({ hanging, size: largestIn(hanging) }));
  largestIn(tried.reduce((best, one) => (one.size > best.size ? one : best)).hanging);
}
