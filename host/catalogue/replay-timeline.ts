import type { RecordedStage } from '../../workers/archive/archive.ts';

/**
 * A stretch of a replay in which game time runs evenly. `shown` is where it begins in the replay,
 * `at` where it begins in the game, both in milliseconds; `rate`: game milliseconds a shown one.
 */
export interface Stretch {
  shown: number;
  at: number;
  rate: number;
  /** Index of the recorded stage that is seen. */
  stage: number;
  /** Whether this is waiting that is hurried through. */
  hurried: boolean;
}

export interface Timeline {
  stretches: readonly Stretch[];
  /** Of the whole replay, in shown milliseconds. */
  length: number;
}

/** A wait longer than this is shortened (game milliseconds). */
const longWait = 6000;
/** What is left of it: so much as it was, then the rest in a hurry (shown milliseconds). */
const keptWait = 2000;
const hurriedWait = 1000;
/** How long the last view stands. */
const lastStands = 4000;

/** `waits`: whether all there was to do in a stage was to wait for somebody. */
export function timelineOf(
  recording: readonly RecordedStage[],
  waits: (stage: RecordedStage) => boolean,
): Timeline {
  const stretches: Stretch[] = [];
  let shown = 0;
  recording.forEach((recorded, stage) => {
    const { at } = recorded;
    const lasts = (recording[stage + 1]?.at ?? at + lastStands) - at;
    stretches.push({ shown, at, rate: 1, stage, hurried: false });
    const last = stage === recording.length - 1;
    if (last || lasts <= longWait || !waits(recorded)) {
      shown += lasts;
      return;
    }
    const rate = (lasts - keptWait) / hurriedWait;
    const from = { shown: shown + keptWait, at: at + keptWait };
    stretches.push({ ...from, rate, stage, hurried: true });
    shown += keptWait + hurriedWait;
  });
  return { stretches, length: shown };
}

/** The stretch that is seen at a moment of the replay; of those that begin together, the last. */
export function stretchAt({ stretches }: Timeline, shown: number): Stretch {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((stretches[middle]?.shown ?? 0) <= shown) low = middle;
    else high = middle - 1;
  }
  const found = stretches[low];
  if (found === undefined) throw new Error('An empty timeline has no moments');
  return found;
}

/** Game time at a moment of the replay. */
export function gameTimeAt(timeline: Timeline, shown: number): number {
  const stretch = stretchAt(timeline, shown);
  return stretch.at + (shown - stretch.shown) * stretch.rate;
}

/** The moment of the replay at which it is so late in the game. */
export function shownAt({ stretches, length }: Timeline, at: number): number {
  const stretch = stretches.findLast((stretch) => stretch.at <= at);
  return stretch ? Math.min(length, stretch.shown + (at - stretch.at) / stretch.rate) : 0;
}

/** When the next stretch begins, or the replay ends. */
export function nextTurn({ stretches, length }: Timeline, shown: number): number {
  return stretches.find((stretch) => stretch.shown > shown)?.shown ?? length;
}
