import { withExhibits } from '../../src/game-record.ts';
import { cartridgeOf } from '../../src/registry.ts';
import type { RoomEvent } from '../../src/room/event.ts';
import type { Over, Playing, Room } from '../../src/room/state.ts';
import type { Participant, ToldGame } from '../archive/archive.ts';

/**
 * Tells the archive of the game that runs: when it begins, when something on it was scored, and at
 * its end. What it has told is all that is known of a game whose rules are no longer understood.
 */
export class GameTeller {
  #game: ToldGame | null;
  #now: () => number;
  #uid: () => string;

  /** `game`: what was told of the game that runs before this page was opened. */
  constructor(game: ToldGame | null, now: () => number, uid: () => string) {
    this.#game = game;
    this.#now = now;
    this.#uid = uid;
  }

  /** After every event a room took; null when there is nothing new to tell. */
  took(before: Room, event: RoomEvent, after: Room): ToldGame | null {
    const { scene } = after;
    if (scene.kind !== 'playing' && scene.kind !== 'over') return null;
    if (event.kind === 'begun') this.#game = this.#begun(before, event, after, scene);
    const game = this.#game;
    if (game === null || game.endedAt !== null) return null;
    const cartridge = cartridgeOf(scene.cartridge);
    const record = withExhibits(game.record, cartridge.exhibits(scene.state));
    const points = cartridge.points(scene.state);
    const outcome = cartridge.outcome(scene.state);
    const isNews =
      event.kind === 'begun' ||
      outcome !== null ||
      record !== game.record ||
      JSON.stringify(points) !== JSON.stringify(game.points);
    if (!isNews) return null;
    const endedAt = outcome === null ? null : this.#now();
    this.#game = { ...game, record, points, outcome, endedAt };
    return this.#game;
  }

  #begun(
    before: Room,
    event: RoomEvent & { kind: 'begun' },
    after: Room,
    scene: Playing | Over,
  ): ToldGame {
    const { id, title, rules } = cartridgeOf(event.cartridge);
    return {
      game: event.game,
      uid: this.#uid(),
      cartridge: id,
      title,
      rules,
      beganAt: this.#now(),
      endedAt: null,
      players: participants(after, scene),
      opening: JSON.stringify(withoutIdentities(before)),
      points: {},
      record: { exhibits: [] },
      outcome: null,
    };
  }
}

function participants(room: Room, { players }: Playing | Over): Participant[] {
  return players.map((seat) => {
    const record = room.seats.find((one) => one.seat === seat);
    const { name = null, face = null, colour = null } = record ?? {};
    return { seat, name: name ?? seat, face, colour };
  });
}

/** Seats keep something in the place of an identity, so that a replay knows them apart. */
function withoutIdentities(room: Room): Room {
  return {
    ...room,
    seats: room.seats.map((record) => ({ ...record, identity: record.seat })),
    door: { ...room.door, waiting: [] },
    desk: { ...room.desk, held: [] },
  };
}
