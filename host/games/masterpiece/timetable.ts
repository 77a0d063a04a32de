import type { Beat } from '../../../src/games/masterpiece/stage-view.ts';
import { turnsBy, type Turns } from '../bluff/timetable.ts';

/** When what happens within a view: game milliseconds after its timer began. */

/** When the card that opens a round is up again. */
export const cardUp = 2400;

/** The blots in which a picture dissolves in. */
export const blots = [200, 480, 760, 1040, 1320] as const;

/** M41: shares of a beat's time. */
const shares = {
  lie: { author: 0.16, voters: 0.34, all: 0.72, stamps: 0.76 },
  truth: { author: 0.24, voters: 0.38, all: 0.68, stamps: 0.72 },
} as const;

export function turnsOf(beat: Exclude<Beat, { kind: 'unpicked' }>, total: number): Turns {
  return turnsBy(shares[beat.kind], beat.voters.length, total);
}
