import type * as z from 'zod/mini';
import type { FailureKind } from '../../../src/picture.ts';

/** A painted picture before it is named by its hash. */
export interface Painted {
  bytes: Uint8Array<ArrayBuffer>;
  type: 'image/webp' | 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

/** No picture, and why. */
export interface PaintFailure {
  ok: false;
  failure: FailureKind;
  /** The service's own words, for the host alone; whoever shows them strikes the key out first. */
  said: string;
  /** After how many milliseconds the service wants to be asked again; null when it does not say. */
  retryAfter: number | null;
}
export type Painting = { ok: true; painted: Painted } | PaintFailure;

/** What is to be painted. */
export interface Commission {
  /** With the house's style added. */
  prompt: string;
  /** What the picture should not show; empty when the host has set nothing. */
  negative: string;
  /** 31-bit integer; the same prompt and seed give the same picture where the service can. */
  seed: number;
  /** The service's own safety switches are to be on. */
  familyFriendly: boolean;
}

/** How far a picture is; whatever the service does not tell is null. */
export interface PaintProgress {
  /** 0…1. */
  share: number | null;
  /** Place in the service's queue, from 1. */
  place: number | null;
  /** Seconds it will still take. */
  seconds: number | null;
}

/** What a painter may use of the world. Nothing else. */
export interface Tools {
  fetch: typeof fetch;
  /** Aborted when nobody wants the picture any more, or when its time is up. */
  signal: AbortSignal;
  /** Rejects when the signal aborts. */
  wait(milliseconds: number): Promise<void>;
  /** Decodes what came back and makes our own WebP of it; anything that is no picture is `unavailable`. */
  frame(bytes: Uint8Array<ArrayBuffer>): Promise<Painting>;
  progress(progress: PaintProgress): void;
  /** The service's own name for the work: `collect` can be asked for it after a crash. */
  accepted(job: string): void;
}

/** What "Test this painter" found. */
export type PainterTest =
  /** `note`: what is worth knowing, the credit left for instance. */
  { ok: true; painted: Painted | null; note: string } | PaintFailure;

/** How a setting is called and explained in the back office. */
interface SettingWords {
  label: string;
  hint?: string;
}

/**
 * An image service: one file, one line in the registry. Loaded only once it has been chosen. Its
 * methods never throw but for an aborted signal's reason.
 */
export interface Painter<Settings> {
  id: string;
  title: string;
  /** What it is and what it needs, in a sentence or two, for the back office. */
  about: string;
  key: 'none' | 'optional' | 'needed';
  /** Drawn as a form in this order: texts, numbers, choices and switches, all with defaults. */
  settings: z.ZodMiniType<Settings>;
  settingWords: Readonly<Record<keyof Settings & string, SettingWords>>;
  /** Whether prompts leave this machine. */
  leavesMachine(settings: Settings): boolean;
  /** US dollars a picture: 0 is free, null is not known. What costs is never repeated unasked. */
  price(settings: Settings): number | null;
  /** The longest prompt it takes, in characters. */
  longestPrompt: number;
  /** How long a picture may take in ordinary life, in seconds. */
  patienceSeconds: number;
  /** How many orders it takes at once, unless the host sets another number. */
  atOnce: number;
  paint(
    commission: Commission,
    settings: Settings,
    key: string | null,
    tools: Tools,
  ): Promise<Painting>;
  /** Waits for work that was accepted before this page was opened. */
  collect?(job: string, settings: Settings, key: string | null, tools: Tools): Promise<Painting>;
  /** Asks for the balance or the like before anything is painted; without it a picture is the test. */
  check?(settings: Settings, key: string | null, tools: Tools): Promise<PainterTest>;
}

/** A painter whose settings only it understands. */
export type AnyPainter = Painter<any>;
