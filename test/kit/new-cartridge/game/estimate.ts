import { resultsTime } from './moves/next.ts';
import type { NewGameSettings } from './settings.ts';

/** How much of the time they are given the slowest of a few friends takes. */
const shareOfTimeTaken = 0.65;

/** About how long a game takes, in game milliseconds. */
export function estimate(players: number, settings: NewGameSettings): number {
  const asked = (settings.writingSeconds + settings.choosingSeconds) * 1000 * shareOfTimeTaken;
  const shown = resultsTime.base + players * resultsTime.entry;
  return Math.round(settings.rounds * (asked + shown));
}
