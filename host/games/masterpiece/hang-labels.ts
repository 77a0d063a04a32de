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

/** Shares of the stage's height. Labels are never larger than the first. */
const largest = 0.062;
/** A larger picture is given up for letters of this size; and if that cannot be, for these. */
const sizesWanted = [0.04, 0.0285];

/**
 * Chooses how the labels hang and how large their letters are: the first hanging in which they are
 * comfortable to read, else the first in which they are large enough, else the one with the largest
 * letters. All of them always fit.
 */
export function hangLabels(hall: HTMLElement, count: number): void {
  const wall = hall.querySelector<HTMLElement>('.guessing-labels');
  const stage = hall.closest('.stage');
  if (!wall || !stage) return;
  const height = stage.clientHeight;
  const sizeIn = ({ picture, columns }: (typeof hangings)[number]) => {
    hall.style.setProperty('--picture-share', String(picture));
    hall.style.setProperty('--columns', String(Math.min(columns, count)));
    return largestFitting(largest * height, (size) => {
      hall.style.setProperty('--written', `${size}px`);
      return contained(wall);
    });
  };
  const tried = hangings.map((hanging) => ({ hanging, size: sizeIn(hanging) }));
  const wanted = sizesWanted
    .map((share) => tried.find(({ size }) => size >= share * height))
    .find((found) => found !== undefined);
  const best = wanted ?? tried.reduce((best, one) => (one.size > best.size ? one : best));
  sizeIn(best.hanging);
}
