import type { Timer } from '../base/timer.ts';
import type { Progress, Seat } from '../cartridge.ts';
import type { Face } from '../face.ts';

export interface StagePerson {
  seat: Seat;
  name: string | null;
  face: Face | null;
  /** Index of the player's colour, 0…9; null for watchers. */
  colour: number | null;
  here: boolean;
  /** Points so far in the game that runs or has just ended; null before and for watchers. */
  points: number | null;
}

export interface NextGame {
  cartridge: string;
  title: string;
  tagline: string;
  settings: unknown;
  /** What the settings are called; null: they have no name. */
  preset: string | null;
  /** About how long it will take with the players here, in whole minutes. */
  minutes: number;
}

/** What the big screen shows. */
export interface RoomStage {
  people: StagePerson[];
  next: NextGame;
  scene: LobbyScene | GameScene;
}

export interface LobbyScene {
  kind: 'lobby';
  /** How many players are still missing. */
  missing: number;
  starting: { by: Seat; timer: Timer } | null;
  /** Why the last start came to nothing. */
  notice: string | null;
}

export interface GameScene {
  kind: 'game';
  /** The game's own id in this room: `g1`, `g2`, … */
  game: string;
  cartridge: string;
  title: string;
  /** The cartridge's own view: see its `stage-view.ts`. */
  view: { kind: string };
  /** Why time stands still; `lost`: paid orders that wait for the host's word. */
  paused: {
    by: 'host' | 'nobody here' | 'reopened';
    /** Whose phone asked for it, with the host's remote. */
    seat?: Seat;
    lost: number;
  } | null;
  /**
   * Set once the game has its outcome; `report` when it was closed before its end, `startsNext` when
   * another has been started.
   */
  over: { report: Progress | null; startsNext?: Timer } | null;
}
