import { stampedAt } from '../../../src/games/fup-og-fakta/rules/show-times.ts';
import type { Beat } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { turnsBy, type Turns } from '../bluff/timetable.ts';

/** F5: whom it fooled, then whose it is, then the points, as the game adds them. */
const shares = {
  lie: { voters: 0.14, all: 0.44, author: 0.54, stamps: stampedAt },
  truth: { voters: 0.3, all: 0.62, author: 1, stamps: stampedAt },
} as const;

export function turnsOf(beat: Exclude<Beat, { kind: 'unpicked' }>, total: number): Turns {
  return turnsBy(shares[beat.kind], beat.voters.length, total);
}
