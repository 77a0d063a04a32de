import type { Timer } from '../../src/base/timer.ts';
import type { Moment } from './moment.ts';
import type { Sound } from './sounds/sound.ts';

/** Something of the show that has its moment within a stage. */
export interface Cue {
  /** Game milliseconds after the timer began. */
  at: number;
  /** And so many real milliseconds later: movements take as long at any rate. */
  after?: number;
  /** What is heard. */
  sound?: Sound;
  /** What the pig says. */
  moment?: Moment;
}

/** What is to happen while a timer runs. */
export interface CueSheet {
  /** Tells one sheet from the next: a cue of the same sheet is given once. */
  name: string;
  timer: Timer;
  cues: readonly Cue[];
}
