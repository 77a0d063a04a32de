import type { Dice } from '../../base/dice.ts';
import type { Timer } from '../../base/timer.ts';
import type { EndReason, Seat } from '../../cartridge.ts';
import type { FailureKind, Picture } from '../../picture.ts';
import type { Guess } from '../bluff/guesses.ts';
import type { Lie } from '../bluff/lies.ts';
import type { Option } from '../bluff/options.ts';
import type { Refusals } from '../bluff/refusals.ts';
import type { MasterpieceSettings } from './settings.ts';

/** gone: silent for 10 s, may come back · left: for good. */
export type Presence = 'here' | 'gone' | 'left';

/**
 * A player's picture in a round. The attempt counts what the player was asked: it is in the id of
 * the ask and of the order. `lastAsk`: the one more try after the deadline (M13).
 */
export type Canvas =
  | { kind: 'blank' }
  | {
      kind: 'painting';
      attempt: number;
      prompt: string;
      order: string;
      seed: number;
      /** Painting by the last ask: another failure is the end of it. */
      last: boolean;
      /** When the room stops waiting for it; null while nobody waits. */
      givenUpAt: number | null;
    }
  | { kind: 'fallen'; attempt: number; prompt: string; failure: FailureKind }
  | { kind: 'lastAsk'; attempt: number; prompt: string; failure: FailureKind; timer: Timer }
  | { kind: 'dry'; prompt: string; picture: Picture }
  | { kind: 'lost' };

export interface Round {
  /** From 1. */
  number: number;
  /** Everyone's points as the round began. */
  pointsBefore: Record<Seat, number>;
  canvases: Record<Seat, Canvas>;
  /** The authors of the pictures still to come, in their order. */
  queue: Seat[];
  /** How many pictures of this round have been begun. */
  place: number;
}

/** The picture all the room looks at, and its secret. */
export interface Subject {
  author: Seat;
  prompt: string;
  picture: Picture;
}

/** A picture that has been scored: all that the achievements and the wall at the ending need. */
export interface HungPicture extends Subject {
  round: number;
  place: number;
  options: { authors: Seat[]; truth: boolean; voters: Seat[] }[];
}

interface InRound {
  round: Round;
}
interface WithSubject extends InRound {
  subject: Subject;
}
interface WithGuesses extends WithSubject {
  options: Option[];
  guesses: Guess[];
}

export type Prompting = { kind: 'prompting'; timer: Timer } & InRound;
export type Nothing = { kind: 'nothing'; timer: Timer } & InRound;
export type Fooling = {
  kind: 'fooling';
  timer: Timer;
  lies: Lie[];
  /** What each wrote: a merged lie shows only the first one's text. */
  told: Record<Seat, string>;
  refusals: Refusals;
} & WithSubject;
export type Landing = { kind: 'landing'; timer: Timer; options: Option[] } & WithSubject;
export type Guessing = { kind: 'guessing'; timer: Timer } & WithGuesses;
/** `beat` is the index of the beat that is shown; its points have been added. */
export type Scoring = { kind: 'scoring'; timer: Timer; beat: number } & WithGuesses;
export type Totals = { kind: 'totals'; timer: Timer } & WithGuesses;
/** Nothing left to show and some pictures still wet; `since` is when the waiting began. */
export type Drying = { kind: 'drying'; since: number } & InRound;
export interface Ending {
  kind: 'ending';
  beat: { kind: 'places' } | { kind: 'achievement'; index: number } | { kind: 'over' };
  timer: Timer | null;
  aborted: EndReason | null;
}

export type RoundStage =
  | Prompting
  | Nothing
  | Fooling
  | Landing
  | Guessing
  | Scoring
  | Totals
  | Drying;
export type Stage = RoundStage | Ending;

/** The last thing a player did. */
export type Step =
  | { kind: 'prompt'; round: number }
  | { kind: 'lie' | 'guess'; round: number; place: number };

/** A game of Masterpiece: plain JSON. */
export interface MasterpieceState {
  settings: MasterpieceSettings;
  players: Seat[];
  presence: Record<Seat, Presence>;
  dice: Dice;
  /** Points of the beats shown so far. */
  points: Record<Seat, number>;
  steps: Record<Seat, Step>;
  lastActor: Seat | 'console';
  hung: HungPicture[];
  stage: Stage;
}
