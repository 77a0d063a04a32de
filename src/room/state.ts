import * as z from 'zod/mini';
import { Answer } from '../ask.ts';
import { Timer } from '../base/timer.ts';
import { Seat } from '../cartridge.ts';
import type { Progress } from '../cartridge.ts';
import { Face } from '../face.ts';
import { Presence } from './event.ts';

/** The schemas check a room that comes from the archive; a room's own states are never parsed. */

/** Most phones a room holds: ten players and those who watch. */
export const maximumSeats = 120;
/** Most phones that may wait outside. */
export const maximumKnocks = 20;

/** Someone with a phone. A seat stays when its phone goes, for it may come back. */
const SeatRecord = z.strictObject({
  seat: Seat,
  /** The phone's identity for this room: secret, in no view. */
  identity: z.string(),
  name: z.nullable(z.string()),
  face: z.nullable(Face),
  /** Index of the colour, 0…9; null while all ten are taken. */
  colour: z.nullable(z.int()),
  /** Only wants to look, and is no player of any game. */
  watches: z._default(z.boolean(), false),
  presence: Presence,
  /** Game time at which the presence last changed. */
  since: z.int(),
  /** Shown the door: the phone is known, so that it does not come in again by another name. */
  kicked: z.boolean(),
});
export type SeatRecord = z.infer<typeof SeatRecord>;

/** One who waits at the door, and is in no list that phones see. */
const Knock = z.strictObject({
  /** Names it: `k1`, `k2`, … */
  knock: z.string(),
  identity: z.string(),
  name: z.nullable(z.string()),
  face: z.nullable(Face),
  presence: Presence,
});
export type Knock = z.infer<typeof Knock>;

const Door = z.strictObject({
  /** Nobody new is let in. */
  locked: z.boolean(),
  /** Newcomers wait for the host's yes. */
  asks: z.boolean(),
  /** How many have knocked so far. */
  knocks: z.int(),
  waiting: z.array(Knock),
});
const openDoor: z.infer<typeof Door> = { locked: false, asks: false, knocks: 0, waiting: [] };

/** Something that waits for a yes before it is shown anywhere. */
const Held = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('answer'),
    id: z.string(),
    seat: Seat,
    /** The ask it answers, by the id it had for this seat. */
    ask: z.string(),
    answer: Answer,
    /** What it would show to others. */
    text: z.string(),
  }),
  z.strictObject({ kind: z.literal('name'), id: z.string(), seat: Seat, name: z.string() }),
  z.strictObject({ kind: z.literal('face'), id: z.string(), seat: Seat, face: Face }),
]);
export type Held = z.infer<typeof Held>;

const Desk = z.strictObject({
  /** Names, pictures and what players write wait for a yes. */
  on: z.boolean(),
  /** Whose phone may say it beside the host. */
  moderator: z.nullable(Seat),
  /** How many things have come to the desk so far. */
  sent: z.int(),
  held: z.array(Held),
  /** A deadline has come while answers wait: until when they are still waited for, in game time. */
  readUntil: z.nullable(z.int()),
  /** Answers of the running game that got a no, by seat and ask. */
  refused: z.record(z.string(), z.strictObject({ times: z.int(), text: z.string() })),
  /** Names and pictures that got a no, until their phone asks for others. */
  turnedDown: z.array(z.strictObject({ seat: Seat, kind: z.enum(['name', 'face']) })),
});
const emptyDesk: z.infer<typeof Desk> = {
  on: false,
  moderator: null,
  sent: 0,
  held: [],
  readUntil: null,
  refused: {},
  turnedDown: [],
};

/** A game as the room holds it; only its cartridge understands `state`. */
const withGame = {
  game: z.string(),
  cartridge: z.string(),
  players: z.array(Seat),
  state: z.unknown(),
};

const Pause = z.discriminatedUnion('by', [
  /** `seat`: whose phone asked for it with the host's remote; null: the host's own press. */
  z.strictObject({ by: z.literal('host'), seat: z._default(z.nullable(Seat), null) }),
  /** Nobody was here while someone was asked; goes on when all of `awaits` are back. */
  z.strictObject({ by: z.literal('nobody here'), awaits: z.array(Seat) }),
  /**
   * The host's page was closed and opened again; goes on when the host says so. `lost`: paid orders
   * of which nobody knows what became.
   */
  z.strictObject({ by: z.literal('reopened'), lost: z.array(z.string()) }),
]);
export type Pause = z.infer<typeof Pause>;

/** An order whose request has left. `job`: the painter's own name for it, if it can be asked. */
const StartedOrder = z.strictObject({
  order: z.string(),
  painter: z.string(),
  paid: z.boolean(),
  job: z.nullable(z.string()),
});

const Lobby = z.strictObject({ kind: z.literal('lobby'), notice: z.nullable(z.string()) });
const Countdown = z.strictObject({ kind: z.literal('countdown'), by: Seat, timer: Timer });
/** The countdown is over and the seed has not been drawn yet. */
const Beginning = z.strictObject({ kind: z.literal('beginning'), players: z.array(Seat) });
const Playing = z.strictObject({
  kind: z.literal('playing'),
  ...withGame,
  paused: z.nullable(Pause),
  /** The host said "go on" although nobody was here. */
  unattended: z.boolean(),
  /** By the room's ids; those no longer needed are dropped. */
  started: z.array(StartedOrder),
  /** How often a lost order was ordered anew, by the game's own id: its id in the room says so. */
  renewed: z.record(z.string(), z.int()),
});
export type Playing = z.infer<typeof Playing>;
const Over = z.strictObject({
  kind: z.literal('over'),
  ...withGame,
  /** Set when the game was closed before its end. */
  report: z.nullable(z.custom<Progress>((value) => typeof value === 'object')),
  /** Another game has been started, and begins when this ends. */
  startsNext: z._default(z.nullable(Timer), null),
});
export type Over = z.infer<typeof Over>;
const Scene = z.discriminatedUnion('kind', [Lobby, Countdown, Beginning, Playing, Over]);
export type Scene = z.infer<typeof Scene>;

/** The one state of a room. */
export const Room = z.strictObject({
  /** Game time of the newest event. */
  at: z.int(),
  seats: z.array(SeatRecord),
  /** A room of before there was a door has an open one. */
  door: z._default(Door, openDoor),
  desk: z._default(Desk, emptyDesk),
  /** Countdowns begun so far: each Start and each Cancel is an ask of its own. */
  starts: z.int(),
  /** Games begun so far. */
  games: z.int(),
  /** Paid orders that have left, for the host's cap. */
  paidOrders: z.int(),
  /** M6: who watched the last game, and so is a player in the next. */
  benched: z.array(Seat),
  /** What will be played next; the settings are parsed. `preset`: their name, if they have one. */
  next: z.strictObject({
    cartridge: z.string(),
    settings: z.unknown(),
    preset: z._default(z.nullable(z.string()), null),
  }),
  /** What phones may choose from; the host's page knows the settings behind the names. */
  programme: z._default(
    z.array(z.strictObject({ cartridge: z.string(), presets: z.array(z.string()) })),
    [],
  ),
  /** Whose phone has the host's remote; null: nobody's. */
  remote: z._default(z.nullable(Seat), null),
  scene: Scene,
});
export type Room = z.infer<typeof Room>;

/** What a new room begins with; the host's page says what it is called. */
export type FirstGame = Omit<Room['next'], 'preset'>;

/** A room nobody has come to yet. */
export function emptyRoom(next: FirstGame): Room {
  return {
    at: 0,
    seats: [],
    door: openDoor,
    desk: emptyDesk,
    starts: 0,
    games: 0,
    paidOrders: 0,
    benched: [],
    next: { ...next, preset: null },
    programme: [],
    remote: null,
    scene: { kind: 'lobby', notice: null },
  };
}
