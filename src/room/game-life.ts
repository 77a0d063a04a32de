import { timer } from '../base/timer.ts';
import type { EndReason, GameEvent, Progress, Seat } from '../cartridge.ts';
import { cartridgeOf, findCartridge } from '../registry.ts';
import { colourPlayers } from './colours.ts';
import type { RoomEvent } from './event.ts';
import { needs } from './needs.ts';
import { candidates, missing, recordOf } from './presence.ts';
import { withDefaults } from './profile.ts';
import type { Over, Playing, Room } from './state.ts';
import { withScene } from './with-scene.ts';
import { words } from './words.ts';

/**
 * A game's life: start → (countdown) → begin → play → complete or abort → the lobby. What comes twice,
 * late or after the end leaves the room as it was.
 */

/** M5: the countdown before a game, in game milliseconds. */
const countdownTime = 5000;

/** A player has pressed Start in the lobby. */
export function start(room: Room, by: Seat, at: number): Room {
  if (room.scene.kind !== 'lobby') return room;
  const starts = room.starts + 1;
  return withScene({ ...room, starts }, { kind: 'countdown', by, timer: timer(at, countdownTime) });
}

/** The host starts another game while `after` runs or stands there ended: that one is closed first. */
export function startAnother(room: Room, event: RoomEvent & { kind: 'startedAnother' }): Room {
  const { after, cartridge, settings, preset, at } = event;
  const { scene } = room;
  if (scene.kind !== 'playing' && scene.kind !== 'over') return room;
  if (scene.game !== after || findCartridge(cartridge) === undefined) return room;
  if (scene.kind === 'over' && scene.startsNext !== null) return room;
  if (missing(room, cartridge) > 0) return room;
  const chosen: Room = { ...room, next: { cartridge, settings, preset } };
  const closed = abort(chosen, 'another game began', at);
  if (closed.scene.kind !== 'over') return room;
  const startsNext = timer(at, countdownTime);
  return { ...closed, starts: room.starts + 1, scene: { ...closed.scene, startsNext } };
}

/** Whoever is there may stop a countdown. */
export function callOff(room: Room, seat: Seat): Room {
  const name = recordOf(room, seat)?.name ?? seat;
  return withScene(room, { kind: 'lobby', notice: words.cancelled(name) });
}

/** M5: at zero, with those heard from in the last 30 s, or not at all. */
export function gather(room: Room): Room {
  if (missing(room) > 0) {
    const { min } = cartridgeOf(room.next.cartridge).players;
    return withScene(room, { kind: 'lobby', notice: words.tooFewStayed(min) });
  }
  const players = candidates(room);
  const named = players.reduce(withDefaults, room);
  return withScene(colourPlayers(named, players), { kind: 'beginning', players });
}

/** The seed is drawn; only the game that is waited for begins. */
export function begin(room: Room, event: RoomEvent & { kind: 'begun' }): Room {
  const { begin: wanted } = needs(room);
  if (wanted === null || wanted.game !== event.game) return room;
  const { game, players, settings, seed, at, material } = event;
  const cartridge = cartridgeOf(event.cartridge);
  const state: unknown = cartridge.begin({ players, settings, seed, at, material });
  const playing: Playing = {
    kind: 'playing',
    game,
    cartridge: event.cartridge,
    players,
    state,
    paused: null,
    unattended: false,
    started: [],
    renewed: {},
  };
  const begun = { ...room, games: room.games + 1, scene: playing };
  const absent = players.filter((seat) => recordOf(room, seat)?.presence !== 'here');
  return playAll(
    begun,
    absent.map((seat) => ({ kind: 'went', seat, at })),
  );
}

/** Hands an event to the running game; a game with an outcome is over. */
export function play(room: Room, scene: Playing, event: GameEvent): Room {
  const cartridge = cartridgeOf(scene.cartridge);
  const state: unknown = cartridge.reduce(scene.state, event);
  if (state === scene.state) return room;
  if (cartridge.outcome(state) === null) return withScene(room, { ...scene, state });
  return complete(room, scene, state, null);
}

/** One after the other, as long as the game runs. */
export function playAll(room: Room, events: readonly GameEvent[]): Room {
  return events.reduce<Room>(
    (earlier, event) =>
      earlier.scene.kind === 'playing' ? play(earlier, earlier.scene, event) : earlier,
    room,
  );
}

/**
 * Closes the game that runs: its cartridge scores the guesses given, and its outcome says why. The
 * report holds how far each seat came and who acted last. A room without one is as it was.
 */
export function abort(room: Room, reason: EndReason, at: number): Room {
  const { scene } = room;
  if (scene.kind !== 'playing') return room;
  const cartridge = cartridgeOf(scene.cartridge);
  const state: unknown = cartridge.reduce(scene.state, { kind: 'ended', reason, at });
  return complete(room, scene, state, cartridge.progress(state));
}

/** M6: who watched it is a player in the next. */
function complete(room: Room, scene: Playing, state: unknown, report: Progress | null): Room {
  const { game, cartridge, players } = scene;
  const benched = room.seats.map((record) => record.seat).filter((seat) => !players.includes(seat));
  const over: Over = { kind: 'over', game, cartridge, players, state, report, startsNext: null };
  return withScene({ ...room, benched }, over);
}

/** M51: back to the lobby with everybody. */
export function backToLobby(room: Room): Room {
  return room.scene.kind === 'over' ? withScene(room, { kind: 'lobby', notice: null }) : room;
}
