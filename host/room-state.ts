import type { Seat } from '../src/cartridge.ts';
import type { GuestList } from '../src/room/guest-list.ts';
import type { RoomStage } from '../src/room/stage-view.ts';
import type { Kept } from '../workers/archive/archive.ts';
import type { BrokerHealth, FromEngine, PhoneHealth } from '../workers/engine/messages.ts';
import type { ClockReading } from './game-clock.ts';
import { hostGames } from './games/registry.ts';

/** An emoji in flight over the stage. */
export interface Reaction {
  number: number;
  seat: Seat;
  emoji: string;
}

export type PaintProgress = Extract<FromEngine, { kind: 'progress' }>['progress'];

/** What the page knows of its room. */
export interface RoomState {
  /** The room's public key; null until the engine has opened it. */
  room: string | null;
  /** What can be typed instead of scanning the code; null until it leads here. */
  words: readonly string[] | null;
  /** When the room that goes on was left; null for a new one. */
  leftAt: number | null;
  /** What could not be gone on with. */
  closed: 'game' | 'room' | null;
  /** Whether what happens is kept, as the engine sees it. */
  keeping: Kept;
  /** Bots were wanted, and their code could not be loaded. */
  noBots: boolean;
  stage: RoomStage | null;
  guests: GuestList;
  clock: ClockReading;
  /** Addresses of the pictures that have come, by hash. */
  pictures: ReadonlyMap<string, string>;
  brokers: readonly BrokerHealth[];
  /** How the phones are doing, as it was last told. */
  phones: readonly PhoneHealth[];
  /** How often each seat has been heard writing. */
  writing: Readonly<Record<Seat, number>>;
  /** How far each seat's picture is, as it was last told. */
  progress: Readonly<Record<Seat, PaintProgress>>;
  reactions: readonly Reaction[];
  reactionsSeen: number;
}

export type RoomHappening =
  /** `pictureAddress`: where the page has put the bytes of a `picture` message. */
  | { kind: 'heard'; message: FromEngine; at: number; pictureAddress: string }
  | { kind: 'reactionLanded'; number: number };

/** More than this and the stage is fog: the oldest vanish. */
const mostReactions = 40;

export const emptyRoom: RoomState = {
  room: null,
  words: null,
  leftAt: null,
  closed: null,
  keeping: { kept: true },
  noBots: false,
  stage: null,
  guests: {
    locked: false,
    asks: false,
    atDoor: [],
    out: [],
    bots: [],
    remote: null,
    lacking: {},
    desk: null,
  },
  clock: { now: 0, rate: 1, running: false, readAt: 0 },
  pictures: new Map(),
  brokers: [],
  phones: [],
  writing: {},
  progress: {},
  reactions: [],
  reactionsSeen: 0,
};

export function roomAfter(state: RoomState, happening: RoomHappening): RoomState {
  if (happening.kind === 'reactionLanded') {
    const reactions = state.reactions.filter((one) => one.number !== happening.number);
    return { ...state, reactions };
  }
  const { message, at, pictureAddress } = happening;
  switch (message.kind) {
    case 'opened':
      return {
        ...state,
        room: message.room,
        leftAt: message.leftAt,
        closed: message.closed,
      };
    case 'words':
      return { ...state, words: message.words };
    case 'stage':
      return {
        ...state,
        stage: message.stage,
        clock: { ...message.clock, readAt: at },
        progress: stillTrue(state.progress, message.stage),
      };
    case 'noBots':
      return { ...state, noBots: true };
    case 'guests':
      // Those who came have been loaded.
      return {
        ...state,
        guests: message.guests,
        noBots: state.noBots && message.guests.bots.length === 0,
      };
    case 'picture':
      if (state.pictures.has(message.hash)) return state;
      return {
        ...state,
        pictures: new Map(state.pictures).set(message.hash, pictureAddress),
      };
    case 'writing': {
      const times = (state.writing[message.seat] ?? 0) + 1;
      return { ...state, writing: { ...state.writing, [message.seat]: times } };
    }
    case 'reaction': {
      const number = state.reactionsSeen + 1;
      const flying = [...state.reactions, { number, seat: message.seat, emoji: message.emoji }];
      return { ...state, reactions: flying.slice(-mostReactions), reactionsSeen: number };
    }
    case 'progress':
      return { ...state, progress: { ...state.progress, [message.seat]: message.progress } };
    case 'keeping':
      return { ...state, keeping: message.kept };
    case 'brokers':
      return { ...state, brokers: message.brokers };
    case 'phones':
      return { ...state, phones: message.phones };
    case 'peerDial':
    case 'peerSignal':
    case 'peerSend':
    case 'peerClose':
    case 'evidence':
    case 'wished':
    case 'painterSaid':
    case 'aboutPainter':
    case 'painterTesting':
    case 'painterTested':
      return state;
  }
}

/** What was told of pictures that are not being painted any more is forgotten. */
function stillTrue(progress: RoomState['progress'], { scene }: RoomStage): RoomState['progress'] {
  const painted = scene.kind === 'game' ? hostGames[scene.cartridge]?.painted?.(scene.view) : [];
  return Object.fromEntries(Object.entries(progress).filter(([seat]) => painted?.includes(seat)));
}
