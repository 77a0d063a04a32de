import type { Seat } from '../cartridge.ts';
import { cartridgeOf, findCartridge } from '../registry.ts';
import type { RoomEvent } from './event.ts';
import { isBot } from './bots.ts';
import { candidates, recordOf } from './presence.ts';
import { hasProfile } from './profile.ts';
import { hasRemote } from './remote.ts';
import type { Room } from './state.ts';

/** What is played next, as phones are told. */
export interface Coming {
  title: string;
  /** Null: a setting without a name. */
  preset: string | null;
  /** About how long it takes, in whole minutes. */
  minutes: number;
  howToPlay: string[];
}

/** All that a phone may choose from, and what is chosen. */
export interface Choosing {
  games: { cartridge: string; title: string }[];
  cartridge: string;
  presets: string[];
  preset: string | null;
}

/** Who chooses beside the host: of those who will play the first who has signed the guest book. */
function firstPlayer(room: Room): Seat | null {
  const isSigned = (seat: Seat) => {
    const record = recordOf(room, seat);
    return record !== undefined && hasProfile(record) && !isBot(record);
  };
  return candidates(room).find(isSigned) ?? null;
}

/** In the lobby alone: what counts down or runs is chosen. */
export function mayChoose(room: Room, seat: Seat): boolean {
  return room.scene.kind === 'lobby' && (firstPlayer(room) === seat || hasRemote(room, seat));
}

/** What the host offers, by its names; the settings behind them are the host's page's. */
export function offer(room: Room, event: RoomEvent & { kind: 'offered' }): Room {
  const programme = event.programme.filter(({ cartridge }) => findCartridge(cartridge));
  return isSame(programme, room.programme) ? room : { ...room, programme };
}

export function choose(room: Room, event: RoomEvent & { kind: 'chosen' }): Room {
  const { scene } = room;
  const { cartridge, settings, preset } = event;
  if (scene.kind !== 'lobby' && (scene.kind !== 'over' || scene.startsNext !== null)) return room;
  if (findCartridge(cartridge) === undefined) return room;
  const next = { cartridge, settings, preset };
  return isSame(next, room.next) ? room : { ...room, next };
}

/** About how long the next game takes with those who are here, in whole minutes. */
export function minutesOf(room: Room): number {
  const { cartridge, settings } = room.next;
  const { players, estimate } = cartridgeOf(cartridge);
  const count = Math.max(players.min, candidates(room).length);
  return Math.max(1, Math.round(estimate(count, settings) / 60_000));
}

/** Null while a game runs, or has just ended and none has been started yet. */
export function comingOf(room: Room): Coming | null {
  const { scene, next } = room;
  if (scene.kind === 'playing' || (scene.kind === 'over' && scene.startsNext === null)) return null;
  const { title, howToPlay } = cartridgeOf(next.cartridge);
  return { title, preset: next.preset, minutes: minutesOf(room), howToPlay: [...howToPlay] };
}

/** Null on a phone that may not choose. */
export function choosingOf(room: Room, seat: Seat): Choosing | null {
  const { next, programme } = room;
  const offered = programme.find(({ cartridge }) => cartridge === next.cartridge);
  if (offered === undefined || !mayChoose(room, seat)) return null;
  const games = programme.map(({ cartridge }) => {
    const { title } = cartridgeOf(cartridge);
    return { cartridge, title };
  });
  return { games, cartridge: next.cartridge, presets: offered.presets, preset: next.preset };
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}
