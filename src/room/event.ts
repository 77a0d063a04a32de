import * as z from 'zod/mini';
import type { Answer } from '../ask.ts';
import type { EndReason, Seat } from '../cartridge.ts';
import type { Face } from '../face.ts';
import type { FailureKind, Picture } from '../picture.ts';

/** How lately a phone was heard: here · gone (silent for 10 s) · away (for 30 s). */
export const Presence = z.enum(['here', 'gone', 'away']);
export type Presence = z.infer<typeof Presence>;

/** Everything that can happen to a room. `at` is game time: whole milliseconds that never fall. */
export type RoomEvent = { at: number } &
  /** A phone nobody knew; the identity is the phone's for this room, and secret. */
  (
    | { kind: 'joined'; identity: string }
    /** Of these two, `seat` is the knock of one who still waits at the door. */
    | { kind: 'presence'; seat: Seat; presence: Presence }
    | { kind: 'profile'; seat: Seat; name?: string; face?: Face; watch?: boolean }
    | { kind: 'answered'; seat: Seat; ask: string; answer: Answer }
    | { kind: 'reacted'; seat: Seat; target: string; emoji: string; on: boolean }
    | { kind: 'kicked'; seat: Seat }
    /** One who was kicked or turned away may come back. */
    | { kind: 'readmitted'; seat: Seat }
    /** `locked`: nobody new is let in · `asks`: newcomers wait for the host's yes. */
    | { kind: 'doorSet'; locked?: boolean; asks?: boolean }
    /** The host's yes or no to one who waits at the door. */
    | { kind: 'admitted' | 'turnedAway'; knock: string }
    /** Whether names, pictures and what players write wait for a yes. */
    | { kind: 'moderated'; on: boolean }
    /** Whose phone may say yes and no beside the host; null: nobody's. */
    | { kind: 'moderatorNamed'; seat: Seat | null }
    /** A yes or a no to what waits; `by` null: the host's own. */
    | { kind: 'judged'; held: string; shows: boolean; by: Seat | null }
    /** The games and presets phones may choose from, by their names. */
    | { kind: 'offered'; programme: { cartridge: string; presets: string[] }[] }
    /** Which game is next, and how it is set; `preset`: what that is called, if it has a name. */
    | {
        kind: 'chosen';
        cartridge: string;
        settings: unknown;
        preset: string | null;
      }
    /** Another game is to begin, and `after`, which runs or has just ended, to be closed first. */
    | {
        kind: 'startedAnother';
        after: string;
        cartridge: string;
        settings: unknown;
        preset: string | null;
      }
    /** Whose phone has the host's remote; null: nobody's. */
    | { kind: 'remoteHanded'; seat: Seat | null }
    | { kind: 'due' }
    /** The game itself begins; asked for by `needs(room).begin`, with a fresh seed. */
    | {
        kind: 'begun';
        game: string;
        cartridge: string;
        rules: number;
        settings: unknown;
        players: Seat[];
        seed: number;
        /** What was laid out for the game; checked by its cartridge. */
        material?: unknown;
      }
    /** An order's request is about to leave, and to whom. */
    | { kind: 'started'; order: string; painter: string; paid: boolean }
    /** The painter has taken it, and calls it `job`: it can be asked for later. */
    | { kind: 'accepted'; order: string; job: string }
    | { kind: 'painted'; order: string; picture: Picture }
    | { kind: 'paintFailed'; order: string; failure: FailureKind }
    /** Of these four, `by` is the seat with the host's remote; the host's own without it. */
    | { kind: 'paused'; by?: Seat }
    /** `renew`: paid orders that were lost are ordered anew, else they have failed. */
    | { kind: 'resumed'; renew: boolean; by?: Seat }
    | { kind: 'ended'; reason: EndReason; by?: Seat }
    | { kind: 'playAgain'; by?: Seat }
    /** The host's page is open again. */
    | { kind: 'reopened' }
  );
