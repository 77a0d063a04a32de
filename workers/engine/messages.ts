import type { Kept } from '../archive/archive.ts';
import type { RoomStage } from '../../src/room/stage-view.ts';
import type { Config } from '../../shared/config.ts';
import type { FailureKind } from '../../src/picture.ts';
import type { Guard } from '../../shared/guard.ts';
import type { Clock } from '../../shared/messages.ts';
import type { Seat } from '../../src/cartridge.ts';
import type { RoomEvent } from '../../src/room/event.ts';
import type { GuestList } from '../../src/room/guest-list.ts';
import type { Room } from '../../src/room/state.ts';
import type { CallerReport } from './link/host-link.ts';
import type { PaintProgress } from './painters/painter.ts';
import type { PaintingSettings } from '../../shared/painting-settings.ts';

/** What the host page and the engine worker say to each other. */

/** The host's buttons. */
export type Control =
  | { kind: 'pause' }
  /** `renew`: what a paid painter may have painted already is ordered anew. */
  | { kind: 'resume'; renew: boolean }
  | { kind: 'end' }
  | { kind: 'playAgain' }
  /** Back to the lobby with everybody; a game that runs is ended first. */
  | { kind: 'lobby' }
  /** `preset`: what the settings are called, if they have a name. */
  | { kind: 'choose'; cartridge: string; settings: unknown; preset: string | null }
  /** The games and presets phones may choose from. */
  | { kind: 'offer'; programme: Room['programme'] }
  /** Another game, in the place of the one that runs or has just ended: `after`. */
  | {
      kind: 'startAnother';
      after: string;
      cartridge: string;
      settings: unknown;
      preset: string | null;
    }
  /** Whose phone has the host's remote. */
  | { kind: 'remote'; seat: Seat | null }
  /** What a cartridge's next game is about: the questions of a quiz, say. */
  | { kind: 'supply'; cartridge: string; material: unknown }
  | { kind: 'kick' | 'readmit'; seat: Seat }
  | { kind: 'admit' | 'turnAway'; knock: string }
  | { kind: 'lock'; locked: boolean }
  | { kind: 'guard'; guard: Guard }
  /** Whose phone may say yes and no beside the host. */
  | { kind: 'moderator'; seat: Seat | null }
  | { kind: 'judge'; held: string; shows: boolean }
  /** For the orders to come; also when a key has changed. */
  | { kind: 'paint'; painting: PaintingSettings };

/** How the broker side of the room is doing, for the quiet sign on the stage. */
export interface BrokerHealth {
  address: string;
  connected: boolean;
}

/** How one phone is doing, for the join doctor; identities stay in the worker. */
export type PhoneHealth = DistributiveOmit<CallerReport, 'identity'> & {
  /** Tells one from another while it is in the list. */
  phone: number;
  /** Null until it has a seat in the room. */
  seat: Seat | null;
};
type DistributiveOmit<Union, Key extends keyof Union> = Union extends unknown
  ? Omit<Union, Key>
  : never;

/** A painter as the back office shows it, under the settings it was asked about. */
export interface PainterAbout {
  id: string;
  title: string;
  about: string;
  key: 'none' | 'optional' | 'needed';
  /** The settings as a form: JSON Schema of an object whose fields all have defaults. */
  form: unknown;
  words: Record<string, { label: string; hint?: string }>;
  /** As the painter understands them; where a field makes no sense, its default. */
  settings: Record<string, unknown>;
  problems: { field: string; problem: string }[];
  leavesMachine: boolean;
  /** US dollars a picture; 0 is free, null is not known. */
  price: number | null;
  longestPrompt: number;
  patienceSeconds: number;
  atOnce: number;
}

/** What "Test this painter" found; `said` has no key in it. */
export type PainterTested = { milliseconds: number } & (
  | { ok: true; picture: Blob | null; note: string }
  | { ok: false; failure: FailureKind; said: string }
);

/** How phones come in by the room's words. */
export interface ByHand {
  /** The brokers a phone knows without a link: absolute addresses. */
  brokers: string[];
  /** Those its link must name; none: the same. */
  named: string[];
}

/** Page → worker. */
export type ToEngine =
  | {
      kind: 'open';
      brokers: string[];
      byHand: ByHand;
      iceServers: Config['iceServers'];
      rate: number;
      /** Leads to the archive's `RoomArchive`; null: nothing is kept. */
      archive: MessagePort | null;
      painting: PaintingSettings;
      guard: Guard;
      /** Go on with the room that was left; else a new one begins, and that one is closed. */
      resume: boolean;
      /** A round by bots alone, at once, in the shortest of its game's presets. */
      demo: boolean;
    }
  | { kind: 'control'; control: Control }
  /** A seat is filled with a bot · all bots are sent home. */
  | { kind: 'fillSeat' | 'sendBotsHome' }
  /** Whether the page wants to be told how the phones are doing, again and again. */
  | { kind: 'lookAfter'; wanted: boolean }
  /** From the peer connection the page holds for `peer`. */
  | { kind: 'peerSignal'; peer: string; data: unknown }
  | { kind: 'peerOpen' | 'peerClosed'; peer: string }
  | { kind: 'peerData'; peer: string; bytes: Uint8Array }
  /** These two are answered without a room, too. */
  | { kind: 'aboutPainter'; painter: string; settings: unknown }
  | {
      kind: 'testPainter';
      painter: string;
      painting: PaintingSettings;
      /** Leads to the archive's `RoomArchive`, for the key. */
      archive: MessagePort;
    }
  | { kind: 'evidence' };

/** Worker → page. */
export type FromEngine =
  | {
      kind: 'opened';
      room: string;
      /** When the room that goes on was left, in milliseconds since 1970; null for a new one. */
      leftAt: number | null;
      /** What this Hogwash could not go on with, because a former one left it. */
      closed: 'game' | 'room' | null;
    }
  /** What can be typed instead of scanning the code, once it leads here. */
  | { kind: 'words'; words: string[] }
  /** `unsaid`: whose names are shown as they are, but not said aloud. */
  | { kind: 'stage'; stage: RoomStage; clock: Clock; unsaid: Seat[] }
  /** A phone that may choose has: `preset` null is the game as it was set last. */
  | { kind: 'wished'; seat: Seat; cartridge: string; preset: string | null }
  /** Who is not in the room; for the host alone. Told when it has changed. */
  | { kind: 'guests'; guests: GuestList }
  /** The code of the bots could not be loaded. */
  | { kind: 'noBots' }
  /** Bytes of a picture or a face, once each. */
  | { kind: 'picture'; hash: string; blob: Blob }
  | { kind: 'writing'; seat: string }
  | { kind: 'reaction'; seat: string; emoji: string }
  | { kind: 'brokers'; brokers: BrokerHealth[] }
  | { kind: 'phones'; phones: PhoneHealth[] }
  /** How far the picture is that this seat waits for. */
  | { kind: 'progress'; seat: string; progress: PaintProgress }
  /** Why a painter gave no picture, in its service's own words; for the host alone. */
  | { kind: 'painterSaid'; painter: string; failure: FailureKind; said: string }
  /** Whether what happens is being kept; told when that changes. */
  | { kind: 'keeping'; kept: Kept }
  | { kind: 'aboutPainter'; about: PainterAbout }
  /** How far the picture of a test is. */
  | { kind: 'painterTesting'; progress: PaintProgress }
  | { kind: 'painterTested'; painter: string; tested: PainterTested }
  /** Orders to the page about the peer connections it holds. */
  | { kind: 'peerDial'; peer: string; iceServers: Config['iceServers'] }
  | { kind: 'peerSignal'; peer: string; data: unknown }
  | { kind: 'peerSend'; peer: string; bytes: Uint8Array }
  | { kind: 'peerClose'; peer: string }
  /** The room's log and the state it led to, for whoever wants to replay it. */
  | {
      kind: 'evidence';
      opening: Room;
      log: RoomEvent[];
      room: Room;
      dropped: Record<string, number>;
    };
