import { roundsOf } from './rules/rounds.ts';
import { showTimes } from './rules/show-times.ts';
import type { FupOgFaktaSettings } from './settings.ts';

/** How much of the time they are given the slowest of a few friends takes. */
const shareOfTimeTaken = 0.6;
/** Lies that get a turn of their own in an ordinary reveal. */
const liesTurned = 2;
const awardsGiven = 6;

/** About how long a game takes, in game milliseconds. */
export function estimate(players: number, settings: FupOgFaktaSettings): number {
  const reveal = showTimes.unpicked + liesTurned * showTimes.lie + showTimes.truth;
  const asked = (settings.lyingSeconds + settings.guessingSeconds) * 1000 * shareOfTimeTaken;
  const question =
    settings.readingSeconds * 1000 +
    asked +
    (players + 1) * settings.landingMilliseconds +
    Math.min(reveal, settings.revealSeconds * 1000) +
    settings.scoreboardSeconds * 1000;
  const questions = roundsOf(settings).reduce((sum, round) => sum + round.questions, 0);
  const ending = players * showTimes.place + awardsGiven * showTimes.achievement;
  return Math.round(questions * question + ending);
}
