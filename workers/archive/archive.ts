import type { Outcome, Seat } from '../../src/cartridge.ts';
import type { Face } from '../../src/face.ts';
import type { GameRecord } from '../../src/game-record.ts';
import type { RoomEvent } from '../../src/room/event.ts';
import type { RoomStage } from '../../src/room/stage-view.ts';

/**
 * What the archive offers. The engine talks to a `RoomArchive`, the page to a `HostArchive`; both
 * are served by the archive worker, so every method answers with a promise there. Times named
 * `…At` are milliseconds since 1970. A method throws only when the database itself cannot be read.
 */

/** Whether a write is on disk. `full`: no room left · `closed`: another tab has the archive now. */
export type Kept = { kept: true } | { kept: false; why: 'full' | 'closed' | 'failed' };

/** An accepted event as it is kept. */
export interface KeptEvent {
  /** From 1, without gaps, in the order the room took them. */
  number: number;
  event: RoomEvent;
  /** The game it happened in (`g1`); null in the lobby. */
  game: string | null;
  /** The stage after it, with the game time; null when nothing on it changed. Games only. */
  stage: RecordedStage | null;
}

export interface RecordedStage {
  /** Game milliseconds. */
  at: number;
  stage: RoomStage;
}

/** A place in the log from which it can be replayed: the room's state after event `number`. */
export interface Snapshot {
  number: number;
  /** Which behaviour the events after it were taken under (`src/room/rules.ts`). */
  rules: string;
  /** The room as JSON text. */
  state: string;
  /** Hex SHA-256 of `state`. */
  hash: string;
}

export interface NewPicture {
  /** Hex SHA-256 of the bytes. */
  hash: string;
  type: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Who painted it; null for a face. */
  painter: string | null;
}

export interface Participant {
  seat: Seat;
  name: string;
  face: Face | null;
  /** Index of the player's colour, 0…9. */
  colour: number | null;
}

/** A game as the engine tells it; each telling replaces the one before. */
export interface ToldGame {
  /** Its id in the room: `g1`. */
  game: string;
  /** Its id in the world: 32 hex letters. */
  uid: string;
  cartridge: string;
  title: string;
  rules: number;
  beganAt: number;
  /** Null while it runs. */
  endedAt: number | null;
  players: Participant[];
  /** The room as it was before `begun`, as JSON text with every identity left out. */
  opening: string;
  points: Record<Seat, number>;
  record: GameRecord;
  /** Null while it runs. */
  outcome: Outcome | null;
}

/** What the home page says of a room that can be gone on with. */
export interface RoomSign {
  /** What the game that runs is called; null in the lobby and after a game. */
  game: string | null;
  /** Where in the game, in a few words: the cartridge's caption. */
  caption: string;
  names: string[];
}

/** One write of the engine's: all of it is kept, or nothing. */
export interface Entry {
  room: number;
  events: KeptEvent[];
  pictures: NewPicture[];
  snapshot: Snapshot | null;
  /** Told when it begins, when its points or pictures change, with each snapshot, and at its end. */
  game: ToldGame | null;
  /** Null when it is as before. */
  sign: RoomSign | null;
  /** Games that leave no trace: they are listed nowhere, and go as soon as the room can do without. */
  forget?: readonly string[];
}

/** The room that was going on when its engine stopped. */
export interface SavedRoom {
  room: number;
  /** The room's private key (32 bytes); null when it could not be kept. */
  secret: Uint8Array<ArrayBuffer> | null;
  snapshot: Snapshot;
  /** Those after the snapshot. */
  events: { number: number; event: RoomEvent }[];
  /** The last telling of the game that had not ended. */
  game: ToldGame | null;
  /** When its last event was kept. */
  leftAt: number;
}

/** For the engine. */
export interface RoomArchive {
  /** A new room with its opening snapshot (number 0). Null when it cannot be kept. */
  openRoom(secret: Uint8Array<ArrayBuffer>, opening: Snapshot): Promise<number | null>;
  /** The room that goes on; at most one does. */
  savedRoom(): Promise<SavedRoom | null>;
  keep(entry: Entry): Promise<Kept>;
  /** Nobody can go on with it any more; a room without games is forgotten. */
  closeRoom(room: number): Promise<void>;
  picture(hash: string): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string } | null>;
  /** The host's own key for a painter; in no export, view, log or error text. */
  painterKey(painter: string): Promise<string | null>;
}

/** A line of the catalogue. */
export interface GameCard {
  id: number;
  /** What the host called it, else the cartridge's title. */
  title: string;
  cartridge: string;
  beganAt: number;
  /** Null for a game that runs. */
  endedAt: number | null;
  /** Closed before its end. */
  aborted: boolean;
  /** Best first; in the order of the seats when nothing was scored. */
  players: (Participant & { points: number })[];
  /** Hashes of its pictures, in the order they were shown. */
  pictures: string[];
}

/** Everything of one game. */
export interface GamePage extends GameCard {
  uid: string;
  record: GameRecord;
  outcome: Outcome | null;
  /** Who painted each picture, by its hash. */
  painters: Record<string, string>;
  /** Whether its stage views are there, to watch it again. */
  recorded: boolean;
}

export interface CataloguePage {
  games: GameCard[];
  /** Give it to `catalogue` for the next page; null at the end. */
  next: string | null;
  /** Of all that were found, not of this page alone. */
  found: number;
}

export type Imported =
  | { ok: true; added: number; already: number }
  | { ok: false; problem: 'not an archive' | 'damaged' | 'newer' | 'full' };

/** How safely things are kept: a database on disk · a copy in IndexedDB · this page's memory alone. */
export type Keeping = 'disk' | 'copy' | 'memory';

export type Opened =
  | {
      kind: 'open';
      keeping: Keeping;
      /** Name of the damaged database that was set aside; null as a rule. */
      setAside: string | null;
    }
  /** Another tab has it: `takeOver` asks for it. */
  | { kind: 'elsewhere' }
  /** Written by a newer Hogwash; not touched. `playWithout` goes on in memory. */
  | { kind: 'newer' }
  /** The browser does not let go of it or cannot open it; not touched. */
  | { kind: 'locked'; message: string };

export interface StorageReport {
  keeping: Keeping;
  /** Bytes of the database itself. */
  archive: number;
  games: number;
  pictures: number;
  /** Bytes the browser counts for this site, and how many it may have; null where it won't say. */
  used: number | null;
  quota: number | null;
  /** Whether the browser promised not to clear it by itself. */
  persistent: boolean;
}

/** What the worker tells the page unasked. */
export type ArchiveNews =
  /** Another tab asked for the archive and has it now: this one must stop. */
  | { kind: 'moved' }
  /** Whether what happens now is being kept. */
  | { kind: 'keeping'; kept: Kept };

/** For the page. */
export interface HostArchive {
  open(): Promise<Opened>;
  /** From the tab that has it; it stops there. */
  takeOver(): Promise<Opened>;
  /** A new archive in memory, which lasts as long as the page. */
  playWithout(): Promise<Opened>;

  /** What the home page says of the room that can be gone on with; null when there is none. */
  goingOn(): Promise<(RoomSign & { leftAt: number }) | null>;

  /** Newest first. `words`: all must begin a word of a player's name, a title, a prompt or a lie. */
  catalogue(words: string, from: string | null): Promise<CataloguePage>;
  game(id: number): Promise<GamePage | null>;
  /** The stage as it was shown, in order. */
  recording(id: number): Promise<RecordedStage[]>;
  picture(hash: string): Promise<Blob | null>;
  /** At most 320 pixels wide. */
  thumbnail(hash: string): Promise<Blob | null>;
  /** An empty title gives it its first one back. */
  rename(id: number, title: string): Promise<void>;
  /** The game, its events and the pictures nothing else shows; the space is given back. */
  remove(id: number): Promise<void>;

  /** A zip: pictures, `index.html`, `game.json`, `log.jsonl`. Null when there is no such game. */
  exportGame(id: number): Promise<Blob | null>;
  /** The whole archive as one SQLite file, without any key or TURN password. */
  exportAll(): Promise<Blob>;
  /** Adds the games that are not here yet; a file that is no good changes nothing. */
  importAll(file: Blob): Promise<Imported>;
  /** A database that was set aside, as it was. */
  damaged(name: string): Promise<Blob | null>;
  forgetDamaged(name: string): Promise<void>;

  /** All that was kept by `keepSettings`, unchecked; null when nothing was. */
  settings(): Promise<unknown>;
  keepSettings(settings: unknown): Promise<Kept>;
  /** False when this browser cannot seal it (no secure context): it then lasts as long as the page. */
  keepPainterKey(painter: string, key: string | null): Promise<boolean>;
  /** Painters there is a key for. */
  painterKeys(): Promise<string[]>;

  storage(): Promise<StorageReport>;
}
