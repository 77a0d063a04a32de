import type { Timer } from '../base/timer.ts';
import type { Progress, Seat } from '../cartridge.ts';
import type { Face } from '../face.ts';
import type { Presence } from './event.ts';

/** Most phones a room holds: ten players and those who watch. */
export const maximumSeats = 40;

/** Someone with a phone. A seat stays when its phone goes, for it may come back. */
export interface SeatRecord {
  seat: Seat;
  /** The phone's identity for this room: secret, in no view. */
  identity: string;
  name: string | null;
  face: Face | null;
  /** Index of the colour, 0…9; null while all ten are taken. */
  colour: number | null;
  presence: Presence;
  /** Game time at which the presence last changed. */
  since: number;
  kicked: boolean;
}

/** A game as the room holds it; only its cartridge understands `state`. */
interface WithGame {
  game: string;
  cartridge: string;
  players: Seat[];
  state: unknown;
}

export type Pause =
  | { by: 'host' }
  /** Nobody was here while someone was asked; goes on when all of `awaits` are back. */
  | { by: 'nobody here'; awaits: Seat[] };

interface Lobby {
  kind: 'lobby';
  notice: string | null;
}
interface Countdown {
  kind: 'countdown';
  by: Seat;
  timer: Timer;
}
/** The countdown is over and the seed has not been drawn yet. */
interface Beginning {
  kind: 'beginning';
  players: Seat[];
}
export interface Playing extends WithGame {
  kind: 'playing';
  paused: Pause | null;
  /** The host said "go on" although nobody was here. */
  unattended: boolean;
  /** Orders whose requests have left, by the room's ids; those no longer needed are dropped. */
  started: string[];
}
export interface Over extends WithGame {
  kind: 'over';
  /** Set when the game was closed before its end. */
  report: Progress | null;
}
export type Scene = Lobby | Countdown | Beginning | Playing | Over;

/** The one state of a room. */
export interface Room {
  /** Game time of the newest event. */
  at: number;
  seats: SeatRecord[];
  /** Countdowns begun so far: each Start and each Cancel is an ask of its own. */
  starts: number;
  /** Games begun so far. */
  games: number;
  /** M6: who watched the last game, and so is a player in the next. */
  benched: Seat[];
  /** What will be played next; the settings are parsed. */
  next: { cartridge: string; settings: unknown };
  scene: Scene;
}

/** A room nobody has come to yet. */
export function emptyRoom(next: Room['next']): Room {
  return {
    at: 0,
    seats: [],
    starts: 0,
    games: 0,
    benched: [],
    next,
    scene: { kind: 'lobby', notice: null },
  };
}
