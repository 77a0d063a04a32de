import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { findCartridge } from '../../src/registry.ts';
import { replay } from '../../src/room/replay.ts';
import { roomFromOtherRules, rulesOf, sameRules } from '../../src/room/rules.ts';
import type { Room } from '../../src/room/state.ts';
import type { SavedRoom, Snapshot, ToldGame } from '../archive/archive.ts';

/** A room as it was left. */
export interface Restored {
  room: Room;
  /** The number of its newest event. */
  number: number;
  /** To be kept before anything else: the place from which the log goes on under today's rules. */
  snapshot: Snapshot | null;
  /** The last that was told of the game that runs. */
  game: ToldGame | null;
  /** A game that nothing can go on with, closed with what is known of it. */
  closed: ToldGame | null;
}

export function snapshotOf(room: Room, number: number): Snapshot {
  const state = JSON.stringify(room);
  return { number, rules: rulesOf(room), state, hash: bytesToHex(sha256(utf8ToBytes(state))) };
}

/**
 * The room where its log ends; under other rules than it was kept under, where its newest snapshot
 * was taken. Null when it makes no sense any more.
 */
export function restore(saved: SavedRoom): Restored | null {
  const { snapshot, events, game } = saved;
  const number = events.at(-1)?.number ?? snapshot.number;
  const kept = JSON.parse(snapshot.state) as Room;
  const log = events.map(({ event }) => event);
  if (understood(kept) && snapshot.rules === rulesOf(kept) && log.every(sameRules)) {
    return { room: replay(kept, log), number, snapshot: null, game, closed: null };
  }
  const other = roomFromOtherRules(kept);
  if (other === null) return null;
  const { room } = other;
  const goesOn = room.scene.kind === 'playing' && game !== null && room.scene.game === game.game;
  return {
    room,
    number,
    snapshot: snapshotOf(room, number),
    game: goesOn ? game : null,
    closed: goesOn || game === null ? null : closedGame(game, saved.leftAt),
  };
}

/** The state of a game no cartridge knows must not be handed to one. */
function understood({ scene, next }: Room): boolean {
  const known = findCartridge(next.cartridge) !== undefined;
  return known && (!('cartridge' in scene) || findCartridge(scene.cartridge) !== undefined);
}

/** Points and pictures stay; prizes are not given. */
function closedGame(game: ToldGame, at: number): ToldGame {
  const seats = game.players.map(({ seat }) => seat);
  const points = (seat: string) => game.points[seat] ?? 0;
  const totals = seats
    .map((seat) => ({
      seat,
      points: points(seat),
      rank: 1 + seats.filter((other) => points(other) > points(seat)).length,
    }))
    .toSorted((one, other) => one.rank - other.rank);
  return {
    ...game,
    endedAt: at,
    outcome: { totals, achievements: [], aborted: 'newer version' },
  };
}
