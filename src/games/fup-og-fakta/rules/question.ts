import * as z from 'zod/mini';

/** Where the answer belongs in a question's text. */
export const blank = '____';

/** Most characters of a question, and of an answer or a lie. */
export const longestText = 120;
export const longestAnswer = 48;
/** More of a question's own lies are of no use to a game. */
const mostLies = 12;
const mostSpellings = 16;

const answer = z.string().check(z.minLength(1), z.maxLength(longestAnswer));

/** A question as a game needs it; where it comes from is the host's business. */
export const Question = z.strictObject({
  text: z.string().check(z.minLength(1), z.maxLength(longestText)),
  answer,
  /** Other spellings of the answer. */
  accept: z.array(answer).check(z.maxLength(mostSpellings)),
  /** For who can think of none, and to fill the wall. */
  lies: z.array(answer).check(z.maxLength(mostLies)),
  category: z.string().check(z.maxLength(40)),
});
export type Question = z.infer<typeof Question>;

/** F8: what the host lays out: questions not asked before, and others for when those run out. */
export const Material = z.strictObject({
  fresh: z.array(Question).check(z.maxLength(60)),
  again: z.array(Question).check(z.maxLength(60)),
});
export type Material = z.infer<typeof Material>;
