import type { Seat } from './cartridge.ts';
import type { Picture } from './picture.ts';

/** A label on the wall of a finished game: the truth, or a lie with all who told it. */
export interface RecordedLabel {
  text: string;
  truth: boolean;
  authors: Seat[];
  /** Who fell for it, or, on the truth, who found it. */
  voters: Seat[];
}

/** One thing a game was about: a picture and what was said of it. */
export interface Exhibit {
  /** Both from 1. */
  round: number;
  place: number;
  /** Null where a game has questions instead of pictures. */
  picture: Picture | null;
  /** What was asked, where it is not "what made this picture?". */
  question: string | null;
  /** Whose picture it is; null where it is nobody's. */
  author: Seat | null;
  labels: RecordedLabel[];
  /** What it brought, seat by seat; empty when it was never scored. */
  points: Record<Seat, number>;
  /** False for what was painted or begun and never scored, because the game was closed first. */
  scored: boolean;
}

/** What the archive keeps of a game for people to look at. Plain JSON. */
export interface GameRecord {
  exhibits: Exhibit[];
}
