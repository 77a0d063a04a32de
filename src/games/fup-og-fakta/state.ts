import * as z from 'zod/mini';
import { Timer } from '../../base/timer.ts';
import { Seat } from '../../cartridge.ts';
import { Ending } from '../bluff/finale.ts';
import { Guess } from '../bluff/guesses.ts';
import { Lie } from '../bluff/lies.ts';
import { Option } from '../bluff/options.ts';
import { gameShape } from '../bluff/presence.ts';
import { Refusals } from '../bluff/refusals.ts';
import { Question } from './rules/question.ts';
import { FupOgFaktaSettings } from './settings.ts';

/** The schemas check a state that comes from the archive; a game's own states are never parsed. */

const points = z.record(Seat, z.int());

/** The question all the room looks at. */
const Asked = z.strictObject({
  round: z.int(),
  /** Which of its round, and of how many; all from 1. */
  place: z.int(),
  of: z.int(),
  /** Which of the whole game. */
  number: z.int(),
  question: Question,
});
export type Asked = z.infer<typeof Asked>;

/** F6: who has put an emoji on an option. */
const Mark = z.strictObject({ option: z.string(), emoji: z.string(), seats: z.array(Seat) });
export type Mark = z.infer<typeof Mark>;

/** F3: two lies a player may choose from, seat by seat. */
const suggestions = z.record(Seat, z.array(z.string()));

const inQuestion = { timer: Timer, asked: Asked };
/** `borrowed`: whose lie was one of those suggested. */
const withOptions = { ...inQuestion, options: z.array(Option), borrowed: z.array(Seat) };
const withGuesses = { ...withOptions, guesses: z.array(Guess), marks: z.array(Mark) };

const Reading = z.strictObject({ kind: z.literal('reading'), ...inQuestion });
export type Reading = z.infer<typeof Reading>;
const Lying = z.strictObject({
  kind: z.literal('lying'),
  ...inQuestion,
  lies: z.array(Lie),
  borrowed: z.array(Seat),
  /** What each wrote: a merged lie shows only the first one's text. */
  told: z.record(Seat, z.string()),
  refusals: Refusals,
  suggestions,
  /** Lies of the house, the first to be hung first. */
  house: z.array(z.string()),
});
export type Lying = z.infer<typeof Lying>;
const Landing = z.strictObject({ kind: z.literal('landing'), ...withOptions });
export type Landing = z.infer<typeof Landing>;
const Guessing = z.strictObject({ kind: z.literal('guessing'), ...withGuesses });
export type Guessing = z.infer<typeof Guessing>;
/** `beat`: index of the one that is shown; `paid`: its points are added. */
const Scoring = z.strictObject({
  kind: z.literal('scoring'),
  ...withGuesses,
  beat: z.int(),
  paid: z.boolean(),
  /** Everyone's points as the reveal began. */
  before: points,
});
export type Scoring = z.infer<typeof Scoring>;
const Scoreboard = z.strictObject({
  kind: z.literal('scoreboard'),
  ...withGuesses,
  before: points,
});
export type Scoreboard = z.infer<typeof Scoreboard>;
const Stage = z.discriminatedUnion('kind', [
  Reading,
  Lying,
  Landing,
  Guessing,
  Scoring,
  Scoreboard,
  Ending,
]);
export type Stage = z.infer<typeof Stage>;
export type QuestionStage = Exclude<Stage, Ending>;
/** All that a reveal is made of. */
export type Votes = Pick<Scoring, 'asked' | 'options' | 'borrowed' | 'guesses' | 'marks'>;

/** The last thing a player did. */
const Step = z.strictObject({
  kind: z.enum(['lie', 'guess']),
  round: z.int(),
  place: z.int(),
  number: z.int(),
});
export type Step = z.infer<typeof Step>;

/** What drew most of something, and whose it was; the text is that of the first. */
const Best = z.strictObject({ count: z.int(), text: z.string(), seats: z.array(Seat) });
export type Best = z.infer<typeof Best>;

/** F7: what the awards are given for, as far as it has been revealed. */
const Honours = z.strictObject({
  /** How many each player has fooled, and how often they found the truth, or fell for a lie. */
  fooled: points,
  found: points,
  fell: points,
  /** The lie that fooled the most, and, by emoji, what drew most of it. */
  lie: Best,
  marked: z.record(z.string(), Best),
});
export type Honours = z.infer<typeof Honours>;

/** A game of Fup og Fakta: plain JSON. */
export const FupOgFaktaState = z.strictObject({
  settings: FupOgFaktaSettings,
  ...gameShape,
  steps: z.record(Seat, Step),
  /** The questions still to come. */
  ahead: z.array(Asked),
  /** How many questions have been revealed to the end. */
  revealed: z.int(),
  honours: Honours,
  stage: Stage,
});
export type FupOgFaktaState = z.infer<typeof FupOgFaktaState>;
