import * as z from 'zod/mini';
import { Timer } from '../../base/timer.ts';
import { Seat } from '../../cartridge.ts';
import { FailureKind, Picture } from '../../picture.ts';
import { Ending } from '../bluff/finale.ts';
import { Guess } from '../bluff/guesses.ts';
import { Lie } from '../bluff/lies.ts';
import { Option } from '../bluff/options.ts';
import { gameShape } from '../bluff/presence.ts';
import { Refusals } from '../bluff/refusals.ts';
import { MasterpieceSettings } from './settings.ts';

/** The schemas check a state that comes from the archive; a game's own states are never parsed. */

const points = z.record(Seat, z.int());

/**
 * A player's picture in a round. The attempt counts what the player was asked: it is in the id of
 * the ask and of the order. `lastAsk`: the one more try after the deadline (M13).
 */
const Canvas = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('blank') }),
  z.strictObject({
    kind: z.literal('painting'),
    attempt: z.int(),
    prompt: z.string(),
    order: z.string(),
    seed: z.int(),
    /** Painting by the last ask: another failure is the end of it. */
    last: z.boolean(),
    /** When the room stops waiting for it; null while nobody waits. */
    givenUpAt: z.nullable(z.int()),
  }),
  z.strictObject({
    kind: z.literal('fallen'),
    attempt: z.int(),
    prompt: z.string(),
    failure: FailureKind,
  }),
  z.strictObject({
    kind: z.literal('lastAsk'),
    attempt: z.int(),
    prompt: z.string(),
    failure: FailureKind,
    timer: Timer,
  }),
  z.strictObject({ kind: z.literal('dry'), prompt: z.string(), picture: Picture }),
  z.strictObject({ kind: z.literal('lost') }),
]);
export type Canvas = z.infer<typeof Canvas>;

const Round = z.strictObject({
  /** From 1. */
  number: z.int(),
  /** Everyone's points as the round began. */
  pointsBefore: points,
  canvases: z.record(Seat, Canvas),
  /** The authors of the pictures still to come, in their order. */
  queue: z.array(Seat),
  /** How many pictures of this round have been begun. */
  place: z.int(),
});
export type Round = z.infer<typeof Round>;

/** The picture all the room looks at, and its secret. */
const Subject = z.strictObject({ author: Seat, prompt: z.string(), picture: Picture });
export type Subject = z.infer<typeof Subject>;

/** A picture that has been scored: all that the achievements and the wall at the ending need. */
const HungPicture = z.strictObject({
  ...Subject.shape,
  round: z.int(),
  place: z.int(),
  options: z.array(
    z.strictObject({
      authors: z.array(Seat),
      truth: z.boolean(),
      voters: z.array(Seat),
    }),
  ),
});
export type HungPicture = z.infer<typeof HungPicture>;

const inRound = { timer: Timer, round: Round };
const withSubject = { ...inRound, subject: Subject };
const withOptions = { ...withSubject, options: z.array(Option) };
const withGuesses = { ...withOptions, guesses: z.array(Guess) };

const Prompting = z.strictObject({ kind: z.literal('prompting'), ...inRound });
const Nothing = z.strictObject({ kind: z.literal('nothing'), ...inRound });
const Fooling = z.strictObject({
  kind: z.literal('fooling'),
  ...withSubject,
  lies: z.array(Lie),
  /** What each wrote: a merged lie shows only the first one's text. */
  told: z.record(Seat, z.string()),
  refusals: Refusals,
});
const Landing = z.strictObject({ kind: z.literal('landing'), ...withOptions });
/** `lingersUntil`: not over before, whoever has guessed; left out when nobody sees it late, and then. */
const Guessing = z.strictObject({
  kind: z.literal('guessing'),
  ...withGuesses,
  lingersUntil: z.exactOptional(z.int()),
});
/** `beat` is the index of the beat that is shown; its points have been added. */
const Scoring = z.strictObject({ kind: z.literal('scoring'), ...withGuesses, beat: z.int() });
const Totals = z.strictObject({ kind: z.literal('totals'), ...withGuesses });
/** Nothing left to show and some pictures still wet; `since` is when the waiting began. */
const Drying = z.strictObject({ kind: z.literal('drying'), since: z.int(), round: Round });
export type Prompting = z.infer<typeof Prompting>;
export type Nothing = z.infer<typeof Nothing>;
export type Fooling = z.infer<typeof Fooling>;
export type Landing = z.infer<typeof Landing>;
export type Guessing = z.infer<typeof Guessing>;
export type Scoring = z.infer<typeof Scoring>;
export type Totals = z.infer<typeof Totals>;
export type Drying = z.infer<typeof Drying>;

const Stage = z.discriminatedUnion('kind', [
  Prompting,
  Nothing,
  Fooling,
  Landing,
  Guessing,
  Scoring,
  Totals,
  Drying,
  Ending,
]);
export type Stage = z.infer<typeof Stage>;
export type RoundStage = Exclude<Stage, Ending>;

/** The last thing a player did. */
const Step = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('prompt'), round: z.int() }),
  z.strictObject({ kind: z.literal('lie'), round: z.int(), place: z.int() }),
  z.strictObject({ kind: z.literal('guess'), round: z.int(), place: z.int() }),
]);
export type Step = z.infer<typeof Step>;

/** A game of Masterpiece: plain JSON. */
export const MasterpieceState = z.strictObject({
  settings: MasterpieceSettings,
  ...gameShape,
  steps: z.record(Seat, Step),
  hung: z.array(HungPicture),
  stage: Stage,
});
export type MasterpieceState = z.infer<typeof MasterpieceState>;
