import type { MasterpieceSettings } from './settings.ts';
import { showTimes } from './rules/show-times.ts';

/** How much of the time they are given the slowest of a few friends takes. */
const shareOfTimeTaken = 0.65;
/** Lies that get a turn of their own in an ordinary reveal. */
const liesTurned = 2;
const achievementsGiven = 4;

/** About how long a game takes, in game milliseconds. */
export function estimate(players: number, settings: MasterpieceSettings): number {
  const taken = (seconds: number) => seconds * 1000 * shareOfTimeTaken;
  const reveal = showTimes.unpicked + liesTurned * showTimes.lie + showTimes.truth;
  const picture =
    taken(settings.foolingSeconds) +
    players * settings.landingMilliseconds +
    taken(settings.guessingSeconds) +
    (settings.lingerSeconds ?? 0) * 1000 +
    Math.min(reveal, settings.scoringSeconds * 1000) +
    showTimes.totals;
  const round = taken(settings.promptingSeconds) + players * picture;
  const ending = players * showTimes.place + achievementsGiven * showTimes.achievement;
  return Math.round(settings.rounds * round + ending);
}
