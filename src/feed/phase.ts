import * as z from 'zod/mini';
import { Timer } from '../base/timer.ts';

/** What a game's own moments are called in the event feed. Each description stands in docs/events.md. */

const told = (description: string) => z.describe(description);

const seat = z.string().check(told('A seat: the public short id of one in the room.'));
const round = z.int().check(told('Which round, from 1.'));
const place = z.int().check(told('Which of its round, from 1.'));
const option = z.string().check(told('An option’s id: its place on the wall, and nothing else.'));
const timer = Timer.check(
  told('Until when, and how long in all: both in game milliseconds (see “Time”).'),
);

const PromptStarted = z
  .object({
    kind: z.literal('phase.prompt_started'),
    round,
    rounds: z.int().check(told('How many there are.')),
    timer,
  })
  .check(told('The players write what is to be painted.'));

const QuestionShown = z
  .object({
    kind: z.literal('phase.question_shown'),
    round,
    rounds: z.int().check(told('How many there are.')),
    place,
    question: z.string().check(told('What is asked of everybody; a blank is `____`.')),
    category: z.nullable(z.string().check(told('What it is about, where that is said.'))),
  })
  .check(told('Something new is on the wall: a picture, or a question.'));

const LieStarted = z
  .object({ kind: z.literal('phase.lie_started'), round, place, timer })
  .check(told('The players lie.'));

const GuessStarted = z
  .object({
    kind: z.literal('phase.guess_started'),
    round,
    place,
    options: z
      .array(z.object({ id: option, text: z.string().check(told('What is on the label.')) }))
      .check(told('The truth and the lies, mixed, in the order of the wall.')),
    timer,
  })
  .check(told('The players look for the truth.'));

const OptionRevealed = z
  .object({
    kind: z.literal('phase.option_revealed'),
    round,
    place,
    option,
    text: z.string().check(told('What is on the label.')),
    truth: z.boolean().check(told('Whether it is the truth.')),
    authors: z.array(seat).check(told('Whose it is; nobody’s when it is the house’s.')),
    voters: z.array(seat).check(told('Who took it for the truth.')),
  })
  .check(told('An option is turned round, for all to see whose it is.'));

const OptionMarked = z
  .object({
    kind: z.literal('phase.option_marked'),
    round,
    place,
    option,
    emoji: z.string().check(told('What was put on it.')),
    count: z.int().check(told('By how many.')),
  })
  .check(told('What an option that is turned round has drawn so far.'));

const Scoreboard = z
  .object({
    kind: z.literal('phase.scoreboard'),
    rows: z
      .array(
        z.object({
          seat,
          points: z.int().check(told('In all.')),
          change: z.int().check(told('Since the last scoreboard.')),
          rank: z.int().check(told('From 1; who has as many shares it.')),
        }),
      )
      .check(told('Best first.')),
  })
  .check(told('The ledger is shown.'));

export const phases = [
  PromptStarted,
  QuestionShown,
  LieStarted,
  GuessStarted,
  OptionRevealed,
  OptionMarked,
  Scoreboard,
] as const;

/** One thing a game's moment is made of, and that is told once, when it begins. */
const Phase = z.discriminatedUnion('kind', phases);
export type Phase = z.infer<typeof Phase>;
