import * as z from 'zod/mini';
import { Answer, Ask } from '../src/ask.ts';
import { Face, offeredFaces } from '../src/face.ts';

/**
 * What host and phone say to each other, inside the sealed stream. Each is parsed once, at the edge;
 * what does not parse is dropped and counted. Knows no game.
 */
export const nameLimit = 16;
export const maximumStrokes = 2048;
export const maximumPhoto = 6144;

const base64 = (bytes: number) =>
  z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/), z.maxLength(Math.ceil(bytes / 3) * 4));
const short = z.string().check(z.maxLength(200));
const line = z.string().check(z.maxLength(600));
const hash = z.string().check(z.regex(/^[0-9a-f]{64}$/));

/** A face as a phone sends it: one offered (1…12), finger strokes, or a small JPEG. */
export const SentFace = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('offered'),
    number: z.int().check(z.gte(1), z.lte(offeredFaces)),
  }),
  /** Polylines in a 256 × 256 square: "x,y x,y …" with lines parted by ";", at most 2 kB. */
  z.object({
    kind: z.literal('strokes'),
    strokes: z.string().check(z.maxLength(maximumStrokes), z.regex(/^[0-9 ,;]+$/)),
  }),
  z.object({ kind: z.literal('photo'), jpeg: base64(maximumPhoto) }),
]);
export type SentFace = z.infer<typeof SentFace>;

/** What the host's remote can do. */
export const RemoteButton = z.enum(['pause', 'resume', 'end', 'lobby']);
export type RemoteButton = z.infer<typeof RemoteButton>;

/** Phone → host: each is delivered once and gets a verdict. */
export const PhoneMessage = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('profile'),
    name: z.optional(z.string().check(z.maxLength(64))),
    face: z.optional(SentFace),
    /** Only wants to look, or no longer. */
    watch: z.optional(z.boolean()),
  }),
  z.object({ kind: z.literal('answer'), ask: short, answer: Answer }),
  /** A mark is put on something, or taken off again. */
  z.object({ kind: z.literal('mark'), target: short, emoji: short, on: z.boolean() }),
  /** Of the phone the host trusts: whether something that waits is shown. */
  z.object({ kind: z.literal('judge'), held: short, shows: z.boolean() }),
  /** Of a phone that may choose: what is played next; without a preset as it was set last. */
  z.object({ kind: z.literal('choose'), cartridge: short, preset: z.nullable(short) }),
  /** Of the phone with the host's remote, about one game. */
  z.object({ kind: z.literal('control'), game: short, button: RemoteButton }),
]);
export type PhoneMessage = z.infer<typeof PhoneMessage>;

/** Phone → host, sent and forgotten: never logged, never in the state. */
export const PhoneSignal = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('writing') }),
  z.object({ kind: z.literal('reaction'), emoji: short }),
  /** The bytes of a face this phone does not have. */
  z.object({ kind: z.literal('want'), hash }),
  /**
   * Wants to be told what happens in the room, from how things stand now (null), or from after the
   * event it had last; to be said again while it is meant.
   */
  z.object({ kind: z.literal('follow'), have: z.nullable(z.int()) }),
]);
export type PhoneSignal = z.infer<typeof PhoneSignal>;

/**
 * What became of a `profile` or an `answer`. taken: it counts · refused: try again (the problem is
 * here or in the new ask) · closed: it was no longer asked.
 */
export const Verdict = z.object({
  verdict: z.enum(['taken', 'refused', 'closed']),
  problem: z.nullable(line),
});
export type Verdict = z.infer<typeof Verdict>;

/** Game time at the moment of sending: `rate` game milliseconds pass in each real one. */
export const Clock = z.object({ now: z.int(), rate: z.number(), running: z.boolean() });
export type Clock = z.infer<typeof Clock>;

export const Person = z.object({
  seat: short,
  name: z.nullable(short),
  face: z.nullable(Face),
  /** Index of the player's colour, 0…9; null for watchers. */
  colour: z.nullable(z.int()),
  here: z.boolean(),
  points: z.nullable(z.int()),
});
export type Person = z.infer<typeof Person>;

/** Something that waits for a yes before it is shown. */
export const Waiting = z.object({
  held: short,
  kind: z.enum(['name', 'picture', 'text']),
  text: z.string().check(z.maxLength(4000)),
  face: z.nullable(Face),
});
export type Waiting = z.infer<typeof Waiting>;

/** What is played next, and how. */
export const Coming = z.object({
  title: short,
  /** Null: a setting without a name. */
  preset: z.nullable(short),
  minutes: z.int(),
  howToPlay: z.array(line).check(z.maxLength(6)),
});
export type Coming = z.infer<typeof Coming>;

/** What may be played next, and what will be. */
export const Choosing = z.object({
  games: z.array(z.object({ cartridge: short, title: short })).check(z.maxLength(20)),
  cartridge: short,
  presets: z.array(short).check(z.maxLength(20)),
  preset: z.nullable(short),
});
export type Choosing = z.infer<typeof Choosing>;

/** The host's remote: which of its buttons do something now, and to which game. */
export const Remote = z.object({
  game: z.nullable(short),
  buttons: z.array(RemoteButton).check(z.maxLength(4)),
});
export type Remote = z.infer<typeof Remote>;

/** All a phone shows. The newest replaces the older ones. */
export const PhoneView = z.object({
  seat: short,
  /** Who plays or will, and this phone's own person. */
  people: z.array(Person).check(z.maxLength(40)),
  /** How many others are in the room. */
  watchers: z.int(),
  /** Whether this phone only looks. */
  watches: z.boolean(),
  /** Whether name and picture may be changed now. */
  profileOpen: z.boolean(),
  /** What the big screen says, in a sentence: for watchers and for eyes on the phone. */
  caption: line,
  ask: Ask,
  /** Before a game. */
  coming: z.optional(Coming),
  /** Only on a phone that may choose. */
  choosing: z.optional(Choosing),
  /** Only on the phone that has it. */
  remote: z.optional(Remote),
  /** What waits for a yes; only on the phone the host trusts. */
  moderation: z.optional(z.array(Waiting).check(z.maxLength(10))),
  /** Why a name or a picture did not come to be. */
  profileProblem: z.optional(line),
  clock: Clock,
});
export type PhoneView = z.infer<typeof PhoneView>;

/** Host → phone, sent and forgotten. The view has a way of its own (the newest wins). */
export const HostSignal = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('face'),
    hash,
    type: z.enum(['image/jpeg', 'image/webp']),
    bytes: base64(16384),
  }),
  /** How far this phone's picture is; what the painter does not tell is null. */
  z.object({
    kind: z.literal('progress'),
    progress: z.object({
      share: z.nullable(z.number()),
      place: z.nullable(z.int()),
      seconds: z.nullable(z.number()),
    }),
  }),
  /** What happens in the room, for who follows it; parsed by them (`feed.ts`), as players do not. */
  z.object({ kind: z.literal('feed'), feed: z.unknown() }),
]);
export type HostSignal = z.infer<typeof HostSignal>;
