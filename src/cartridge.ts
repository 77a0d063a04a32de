import * as z from 'zod/mini';
import type { Answer, Ask } from './ask.ts';
import type { Phase } from './feed/phase.ts';
import type { Exhibit } from './game-record.ts';
import type { FailureKind, Order, Picture } from './picture.ts';

/** A seat's public short id: `p1`, `p2`, … */
export const Seat = z.string();
export type Seat = z.infer<typeof Seat>;

/** What happens to a game. `at` is game time: whole milliseconds that never fall. */
export type GameEvent = { at: number } & (
  | { kind: 'answered'; seat: Seat; ask: string; answer: Answer }
  /** A mark that an ask offered is put on its target, or taken off again; watchers may, too. */
  | { kind: 'reacted'; seat: Seat; target: string; emoji: string; on: boolean }
  /** The link is heard again · has been silent for 10 s · the seat is gone for good (kicked). */
  | { kind: 'came' | 'went' | 'left'; seat: Seat }
  /** The deadline that `needs` named has come; it must move or clear that deadline. */
  | { kind: 'due' }
  | { kind: 'painted'; order: string; picture: Picture }
  | { kind: 'paintFailed'; order: string; failure: FailureKind }
  /** The host ended it, or another game begins: the outcome must be there after this. */
  | { kind: 'ended'; reason: EndReason }
);
export const EndReason = z.enum(['ended by the host', 'another game began', 'newer version']);
export type EndReason = z.infer<typeof EndReason>;

/** What a state needs of the world: when it wants waking, and which pictures it wants painted. */
export interface Needs {
  deadline: number | null;
  orders: Order[];
}

export interface Setup<Settings, Material = unknown> {
  players: Seat[];
  settings: Settings;
  seed: number;
  at: number;
  /** What the game is about, where it needs that from outside; it must begin without it, too. */
  material?: Material | undefined;
}

/** How far a seat came, for the report of a game that was closed before its end. */
interface SeatProgress {
  seat: Seat;
  step: string;
  /** Whether what this seat did in the step has been scored. */
  scored: boolean;
}
export interface Progress {
  seats: SeatProgress[];
  /** Who acted last: a seat, or the console itself (a deadline, a painter). */
  lastActor: Seat | 'console';
}

export interface Achievement {
  id: string;
  title: string;
  /** Why it was won, in a sentence. */
  why: string;
  seats: Seat[];
}
export interface Outcome {
  totals: { seat: Seat; points: number; rank: number }[];
  achievements: Achievement[];
  /** The reason, when the game was closed before its end. */
  aborted: EndReason | null;
}

/**
 * A game of the console. All its functions are pure; `reduce` never throws, and returns the same
 * reference for what it does not accept. Its state survives JSON at every step.
 */
export interface Cartridge<State, Settings, Material = never> {
  id: string;
  title: string;
  tagline: string;
  /** How it is played, in three lines. */
  howToPlay: readonly string[];
  players: { min: number; max: number };
  /** Checks a state that was kept by an earlier version. */
  state: z.ZodMiniType<State>;
  settings: z.ZodMiniType<Settings>;
  presets: readonly { name: string; settings: Settings }[];
  /** Checks what the host lays out for a game beside its settings: the questions of a quiz, say. */
  material?: z.ZodMiniType<Material>;
  /** Whether nothing of a game with these settings is to be kept; as a rule all of it is. */
  leavesNoTrace?(settings: Settings): boolean;
  /** Rises with any change of behaviour. */
  rules: number;
  /** Whether deadlines alone end it. */
  timed: boolean;
  /** About how long a game takes, in game milliseconds. */
  estimate(players: number, settings: Settings): number;
  begin(setup: Setup<Settings, Material>): State;
  reduce(state: State, event: GameEvent): State;
  needs(state: State): Needs;
  /** What this phone shows and may answer. Any seat may be asked for: one that does not play watches. */
  ask(state: State, seat: Seat): Ask;
  /** What the big screen shows: JSON with a `kind`, and nothing secret before its time. */
  stage(state: State): { kind: string };
  /** What the big screen says, in a sentence, for phones; nothing secret before its time. */
  caption(state: State): string;
  /**
   * What the event feed tells of this moment beside caption, points and outcome: made of what `stage`
   * gives and of nothing else. Left out, those three are all that is told.
   */
  phases?(state: State): Phase[];
  progress(state: State): Progress;
  /** Null while it runs. */
  outcome(state: State): Outcome | null;
  /**
   * What the archive is to keep of this moment for people to look at: what has just been scored or,
   * in a game that was closed early, what was left. Told again, it replaces what was told before.
   */
  exhibits(state: State): Exhibit[];
  /** Points so far, as far as they have been shown. */
  points(state: State): Record<Seat, number>;
}

/** A cartridge whose state and settings only it understands. */
export type AnyCartridge = Cartridge<any, any, any>;
