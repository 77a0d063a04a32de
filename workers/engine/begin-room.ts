import { reduce } from '../../src/room/reduce.ts';
import { emptyRoom } from '../../src/room/state.ts';
import type { FirstGame, Room } from '../../src/room/state.ts';
import type { RoomArchive, SavedRoom, ToldGame } from '../archive/archive.ts';
import type { RoomKeys } from './link/open-host-link.ts';
import { GameTeller } from './game-teller.ts';
import type { KeptRoom, ToKeep } from './keeper.ts';
import { restore, snapshotOf } from './restore.ts';
import type { Restored } from './restore.ts';
import { RoomLog } from './room-log.ts';

/** What an engine begins with. */
export interface RoomBeginning {
  keys: RoomKeys;
  opening: Room;
  reopened: boolean;
  /** The number of the newest event that is kept. */
  number: number;
  /** The game that runs, as it was told last. */
  game: ToldGame | null;
  kept: KeptRoom;
  /** To be kept before anything else. */
  first: ToKeep;
  /** When the room that goes on was left; null for a new one. */
  leftAt: number | null;
  closed: 'game' | 'room' | null;
}

export interface BeginningWorld {
  newKeys(): RoomKeys;
  keysOf(secret: Uint8Array): RoomKeys;
  now(): number;
  uid(): string;
}

/** A new room; the one that was left before is closed, its game with all that is in it. */
export async function beginRoom(
  archive: RoomArchive,
  next: FirstGame,
  world: BeginningWorld,
): Promise<RoomBeginning> {
  const saved = await archive.savedRoom();
  if (saved !== null) await close(archive, saved, world);
  return newRoom(next, world, null);
}

/** The room that was left; a new one when there is none, or none that can be gone on with. */
export async function reopenRoom(
  archive: RoomArchive,
  next: FirstGame,
  world: BeginningWorld,
): Promise<RoomBeginning> {
  const saved = await archive.savedRoom();
  if (saved === null) return newRoom(next, world, null);
  const restored = restore(saved);
  // Without its key no phone would find it.
  if (restored === null || saved.secret === null) {
    await close(archive, saved, world);
    return newRoom(next, world, 'room');
  }
  const { room, number, game, snapshot, closed } = restored;
  return {
    keys: world.keysOf(saved.secret),
    opening: room,
    reopened: true,
    number,
    game,
    kept: { room: saved.room },
    first: firstWords(snapshot, closed),
    leftAt: saved.leftAt,
    closed: closed === null ? null : 'game',
  };
}

function firstWords(snapshot: Restored['snapshot'], closed: ToldGame | null): ToKeep {
  return {
    ...(snapshot === null ? {} : { snapshot }),
    ...(closed === null ? {} : { game: closed }),
  };
}

function newRoom(next: FirstGame, world: BeginningWorld, closed: 'room' | null): RoomBeginning {
  const opening = emptyRoom(next);
  const keys = world.newKeys();
  return {
    keys,
    opening,
    reopened: false,
    number: 0,
    game: null,
    kept: { secret: new Uint8Array(keys.secretKey), opening: snapshotOf(opening, 0) },
    first: {},
    leftAt: null,
    closed,
  };
}

/** Closes a room nobody goes on with: its game ends now, as the host's word would end it. */
async function close(
  archive: RoomArchive,
  saved: SavedRoom,
  { now, uid }: BeginningWorld,
): Promise<void> {
  const restored = restore(saved);
  const { room } = saved;
  const entry = { room, events: [], pictures: [], snapshot: null, game: null, sign: null };
  if (restored !== null) {
    const log = new RoomLog(restored.number, new GameTeller(restored.game, now, uid));
    const ended = { kind: 'ended', reason: 'another game began', at: restored.room.at } as const;
    const after = reduce(restored.room, ended);
    const last = after === restored.room ? {} : log.took(restored.room, ended, after);
    const { snapshot, closed } = restored;
    await archive.keep({ ...entry, ...firstWords(snapshot, closed), ...last });
  }
  await archive.closeRoom(room);
}
