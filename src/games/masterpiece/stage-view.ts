import type { Seat } from '../../cartridge.ts';
import type { Timer } from '../../base/timer.ts';
import type { Picture } from '../../picture.ts';
import type { EndingView } from '../bluff/finale.ts';
import type { Label } from '../bluff/label.ts';
import type { LedgerRow } from '../bluff/ledger.ts';
import type { Gain } from '../bluff/points.ts';

export interface Easel {
  seat: Seat;
  /** blank: nothing written yet · painting · dry: under its cloth · fallen: failed, may try again. */
  state: 'blank' | 'painting' | 'dry' | 'fallen';
}

/** One turn of the reveal. */
export type Beat =
  | { kind: 'unpicked'; lies: { option: string; text: string; authors: Seat[] }[] }
  | { kind: 'lie'; option: string; text: string; authors: Seat[]; voters: Seat[]; gains: Gain[] }
  | { kind: 'truth'; option: string; text: string; author: Seat; voters: Seat[]; gains: Gain[] };

interface InRound {
  round: number;
  rounds: number;
}
interface WithPicture extends InRound {
  /** Which picture of this round, from 1, and how many are known to come. */
  place: number;
  of: number;
  picture: Picture;
}

/** What the big screen shows of Masterpiece, stage by stage. Times are game milliseconds. */
export type MasterpieceStage =
  | ({ kind: 'prompting'; timer: Timer; easels: Easel[] } & InRound)
  /** No picture at all in this round. */
  | ({ kind: 'nothing'; timer: Timer } & InRound)
  /** `lied` is in the order of the seats. */
  | ({ kind: 'fooling'; timer: Timer; lied: Seat[] } & WithPicture)
  /** The labels fly in, one every `timer.total / labels.length`; the clock has not started. */
  | ({ kind: 'landing'; timer: Timer; labels: Label[] } & WithPicture)
  | ({ kind: 'guessing'; timer: Timer; labels: Label[]; guessed: Seat[] } & WithPicture)
  /** `opened`: ids of the labels this and earlier beats have turned. */
  | ({ kind: 'scoring'; timer: Timer; labels: Label[]; opened: string[]; beat: Beat } & WithPicture)
  | ({ kind: 'totals'; timer: Timer; rows: LedgerRow[] } & WithPicture)
  /** The queue is empty and some pictures are still wet. */
  | ({ kind: 'drying'; timer: Timer; count: number } & InRound)
  | (EndingView & { gallery: { picture: Picture; prompt: string; author: Seat }[] });
