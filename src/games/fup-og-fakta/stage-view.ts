import type { Timer } from '../../base/timer.ts';
import type { Seat } from '../../cartridge.ts';
import type { EndingView } from '../bluff/finale.ts';
import type { Label } from '../bluff/label.ts';
import type { LedgerRow } from '../bluff/ledger.ts';
import type { Gain } from '../bluff/points.ts';

/** One turn of the reveal. A lie without authors is the house's. */
export type Beat =
  | { kind: 'unpicked'; lies: { option: string; text: string; authors: Seat[] }[] }
  | { kind: 'lie'; option: string; text: string; authors: Seat[]; voters: Seat[]; gains: Gain[] }
  | { kind: 'truth'; option: string; text: string; voters: Seat[]; gains: Gain[] };

/** How many have put an emoji on an option that has been turned. */
export interface MarkCount {
  option: string;
  emoji: string;
  count: number;
}

interface InQuestion {
  round: number;
  rounds: number;
  /** Which question of this round, and of how many; both from 1. */
  place: number;
  of: number;
  /** Its blank is `____`. */
  question: string;
  category: string;
  /** What the truth and a player fooled are worth in this round. */
  worth: { truth: number; fool: number };
  timer: Timer;
}

/** What the big screen shows of Fup og Fakta, stage by stage. Times are game milliseconds. */
export type FupOgFaktaStage =
  | ({ kind: 'reading' } & InQuestion)
  /** `lied` is in the order of the seats. */
  | ({ kind: 'lying'; lied: Seat[] } & InQuestion)
  /** The labels fly in, one every `timer.total / labels.length`; the clock has not started. */
  | ({ kind: 'landing'; labels: Label[] } & InQuestion)
  | ({ kind: 'guessing'; labels: Label[]; guessed: Seat[] } & InQuestion)
  /** `opened`: ids of the labels this and earlier beats have turned; `marks` are of those alone. */
  | ({
      kind: 'scoring';
      labels: Label[];
      opened: string[];
      beat: Beat;
      marks: MarkCount[];
    } & InQuestion)
  | ({ kind: 'scoreboard'; rows: LedgerRow[] } & InQuestion)
  | EndingView;
