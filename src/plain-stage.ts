import type { Timer } from './base/timer.ts';
import type { Seat } from './cartridge.ts';

/** What a game without a stage of its own shows on the big screen: a headline and lines beneath it. */
export interface PlainStage {
  /** Names the stage: when it changes, another scene begins. */
  kind: string;
  title: string;
  lines: { text: string; seats: Seat[]; note: string }[];
  /** The clock of who is asked something. */
  timer: Timer | null;
  /** Whose portraits are lit, since they have done what is asked. */
  done: Seat[];
}
