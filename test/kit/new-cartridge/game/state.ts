import * as z from 'zod/mini';
import { Dice } from '../../../../src/base/dice.ts';
import { Timer } from '../../../../src/base/timer.ts';
import { EndReason, Seat } from '../../../../src/cartridge.ts';
import { NewGameSettings } from './settings.ts';

/** The schemas check a state that comes from the archive; a game's own states are never parsed. */

/** What one player wrote. The id names its place in the mixed order, and says nothing else. */
const Entry = z.strictObject({ id: z.string(), text: z.string(), author: Seat });
export type Entry = z.infer<typeof Entry>;

const inRound = { round: z.int(), timer: Timer };
/** By the voter's seat: the id of an entry. */
const votes = z.record(Seat, z.string());

const Writing = z.strictObject({
  kind: z.literal('writing'),
  ...inRound,
  texts: z.record(Seat, z.string()),
});
const Choosing = z.strictObject({
  kind: z.literal('choosing'),
  ...inRound,
  entries: z.array(Entry),
  votes,
});
const Results = z.strictObject({
  kind: z.literal('results'),
  ...inRound,
  entries: z.array(Entry),
  votes,
});
const Over = z.strictObject({ kind: z.literal('over'), aborted: z.nullable(EndReason) });
export type Writing = z.infer<typeof Writing>;
export type Choosing = z.infer<typeof Choosing>;
export type Results = z.infer<typeof Results>;

/** A game of New Game: plain JSON. */
export const NewGameState = z.strictObject({
  settings: NewGameSettings,
  players: z.array(Seat),
  /** Who is waited for: neither gone nor left. */
  here: z.array(Seat),
  dice: Dice,
  points: z.record(Seat, z.int()),
  /** The last thing each player did. */
  steps: z.record(Seat, z.strictObject({ kind: z.enum(['wrote', 'chose']), round: z.int() })),
  /** A seat, or `console`. */
  lastActor: Seat,
  /** Rounds whose votes have been counted. */
  scored: z.int(),
  stage: z.discriminatedUnion('kind', [Writing, Choosing, Results, Over]),
});
export type NewGameState = z.infer<typeof NewGameState>;
