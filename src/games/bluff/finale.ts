import * as z from 'zod/mini';
import { Timer, timer } from '../../base/timer.ts';
import { EndReason, type Achievement } from '../../cartridge.ts';
import { Exhibit } from '../../game-record.ts';
import type { Ranked } from './ranks.ts';

/** A step of the prize-giving: the places, each prize, and then it is over. */
const Finale = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('places') }),
  z.strictObject({ kind: z.literal('achievement'), index: z.int() }),
  z.strictObject({ kind: z.literal('over') }),
]);
export type Finale = z.infer<typeof Finale>;

/** The last stage of a game; `over` has no end. */
export const Ending = z.strictObject({
  kind: z.literal('ending'),
  beat: Finale,
  timer: z.nullable(Timer),
  aborted: z.nullable(EndReason),
  /** What a game that was closed early left: for the archive alone. */
  left: z.array(Exhibit),
});
export type Ending = z.infer<typeof Ending>;

/** How it is shown. */
export interface EndingView {
  kind: 'ending';
  /** places: from the last row to the first · achievement: the one at `index` · over: all. */
  beat: Finale;
  timer: Timer | null;
  /** Best first. */
  rows: Ranked[];
  achievements: Achievement[];
  aborted: EndReason | null;
}

/** A step of the prize-giving begins; `lengths` in game milliseconds. */
export function endingAt(
  beat: Finale,
  at: number,
  lengths: { places: number; achievement: number },
): Ending {
  const shown = beat.kind === 'over' ? null : timer(at, lengths[beat.kind]);
  return { kind: 'ending', beat, timer: shown, aborted: null, left: [] };
}

/** The next step, with so many prizes to give. */
export function nextFinale(beat: Finale, prizes: number): Finale {
  if (beat.kind === 'over') return beat;
  const index = beat.kind === 'places' ? 0 : beat.index + 1;
  return index < prizes ? { kind: 'achievement', index } : { kind: 'over' };
}
