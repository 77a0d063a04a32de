import type { AnyCartridge, Setup } from '../../src/cartridge.ts';
import type { FeedEvent, Present } from '../../src/feed/feed-event.ts';
import { happened } from '../../src/feed/happened.ts';
import { presentOf } from '../../src/feed/present.ts';
import type { Room, Scene } from '../../src/room/state.ts';
import { playThrough } from './cartridge-player.ts';
import { RoomScript } from './room-script.ts';

/** A moment of a room, and what the feed tells of it. */
export interface FeedMoment {
  at: number;
  /** The game's own; null before it begins. */
  state: unknown;
  present: Present;
  events: FeedEvent[];
}

interface RecordedFeed {
  moments: FeedMoment[];
  /** What the players wrote; each text is unlike every other. */
  written: string[];
}

const players = 4;

/**
 * The feed of a whole game of any cartridge, from the first guest to the outcome.
 */
export function recordFeed(cartridge: AnyCartridge, material?: unknown): RecordedFeed {
  const settings: unknown = cartridge.settings.parse({});
  const setup: Setup<unknown> = {
    players: Array.from({ length: players }, (_, index) => `p${index + 1}`),
    settings,
    seed: 2026,
    at: 0,
    ...(material === undefined ? {} : { material }),
  };
  const written: string[] = [];
  const game = playThrough(cartridge, setup, (_, dice) => {
    const letters = Array.from({ length: 14 }, () => String.fromCharCode(97 + dice(25)));
    written.push(letters.join(''));
    return letters.join('');
  });
  const moments: FeedMoment[] = [];
  let room: Room = new RoomScript().room;
  let present = presentOf(room);
  const look = (next: Room, state: unknown, at: number) => {
    room = next;
    const after = presentOf(room);
    moments.push({ at, state, present: after, events: happened(present, after) });
    present = after;
  };

  const script = new RoomScript();
  for (let guest = 0; guest < players; guest += 1) look(script.join(1).room, null, 0);
  look({ ...room, next: { cartridge: cartridge.id, settings, preset: null } }, null, 0);
  let state: unknown = cartridge.begin(setup);
  look({ ...room, scene: sceneOf(cartridge, setup, state) }, state, 0);
  for (const event of game.events) {
    state = cartridge.reduce(state, event);
    look({ ...room, at: event.at, scene: sceneOf(cartridge, setup, state) }, state, event.at);
  }
  look({ ...room, scene: { kind: 'lobby', notice: null } }, null, room.at);
  return { moments, written };
}

function sceneOf(cartridge: AnyCartridge, { players }: Setup<unknown>, state: unknown): Scene {
  const game = { game: 'g1', cartridge: cartridge.id, players, state };
  return cartridge.outcome(state) === null
    ? { kind: 'playing', ...game, paused: null, unattended: false, started: [], renewed: {} }
    : { kind: 'over', ...game, report: null, startsNext: null };
}
