import * as z from 'zod/mini';
import { Picture } from './picture.ts';

/** A label on the wall of a finished game: the truth, or a lie with all who told it. */
const RecordedLabel = z.strictObject({
  text: z.string(),
  truth: z.boolean(),
  /** Seats; empty for the truth. */
  authors: z.array(z.string()),
  /** Who fell for it, or, on the truth, who found it. */
  voters: z.array(z.string()),
});
export type RecordedLabel = z.infer<typeof RecordedLabel>;

/** One thing a game was about: a picture and what was said of it. */
export const Exhibit = z.strictObject({
  /** Both from 1; together they name it. */
  round: z.int(),
  place: z.int(),
  /** Null where a game has questions instead of pictures. */
  picture: z.nullable(Picture),
  /** What was asked, where it is not "what made this picture?". */
  question: z.nullable(z.string()),
  /** Whose picture it is; null where it is nobody's. */
  author: z.nullable(z.string()),
  labels: z.array(RecordedLabel),
  /** What it brought, seat by seat; empty when it was never scored. */
  points: z.record(z.string(), z.int()),
  /** False for what was painted or begun and never scored, because the game was closed first. */
  scored: z.boolean(),
});
export type Exhibit = z.infer<typeof Exhibit>;

/** What the archive keeps of a game for people to look at. Plain JSON. */
export const GameRecord = z.strictObject({ exhibits: z.array(Exhibit) });
export type GameRecord = z.infer<typeof GameRecord>;

/** The record after some exhibits were told; the same reference when they say nothing new. */
export function withExhibits(record: GameRecord, told: readonly Exhibit[]): GameRecord {
  return told.reduce((earlier, exhibit) => {
    const index = earlier.exhibits.findIndex(
      ({ round, place }) => round === exhibit.round && place === exhibit.place,
    );
    if (index === -1) return { exhibits: [...earlier.exhibits, exhibit] };
    if (JSON.stringify(earlier.exhibits[index]) === JSON.stringify(exhibit)) return earlier;
    return { exhibits: earlier.exhibits.with(index, exhibit) };
  }, record);
}
