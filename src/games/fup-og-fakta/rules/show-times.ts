import { blank } from './question.ts';

/** How long the steps of a show are seen that have no setting of their own, in game milliseconds. */
export const showTimes = {
  unpicked: 4000,
  lie: 6000,
  truth: 7000,
  /** One row of the places. */
  place: 2000,
  achievement: 5500,
} as const;

/** F5: in which share of its beat an option's points are stamped, and added. */
export const stampedAt = 0.72;

/** F2: a question longer than this is given more time, for each character more. */
const shortQuestion = 70;
const millisecondsPerCharacter = 50;

export function readingMilliseconds(text: string, readingSeconds: number): number {
  const length = text.replace(blank, '').length;
  return readingSeconds * 1000 + Math.max(0, length - shortQuestion) * millisecondsPerCharacter;
}
