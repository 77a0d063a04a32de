import { cartridgeOf } from '../registry.ts';
import { minutesOf } from './choosing.ts';
import { candidates, missing } from './presence.ts';
import type { GameScene, NextGame, RoomStage, StagePerson } from './stage-view.ts';
import type { Over, Pause, Room } from './state.ts';

/** What the big screen shows of a room. Nobody's identity is in it. */
export function stageView(room: Room): RoomStage {
  return { people: people(room), next: nextGame(room), scene: sceneView(room) };
}

/** Everyone in the room; points are those of the game that runs or has just ended. */
export function people(room: Room): StagePerson[] {
  const { scene } = room;
  const inGame = scene.kind === 'playing' || scene.kind === 'over';
  const points = inGame ? cartridgeOf(scene.cartridge).points(scene.state) : {};
  const playing = inGame || scene.kind === 'beginning' ? scene.players : candidates(room);
  return room.seats
    .filter((record) => !record.kicked)
    .map(({ seat, name, face, colour, presence }) => ({
      seat,
      name,
      face,
      colour: playing.includes(seat) || !inGame ? colour : null,
      here: presence === 'here',
      points: points[seat] ?? null,
    }));
}

function nextGame(room: Room): NextGame {
  const { cartridge, settings, preset } = room.next;
  const { title, tagline } = cartridgeOf(cartridge);
  return { cartridge, title, tagline, settings, preset, minutes: minutesOf(room) };
}

function sceneView(room: Room): RoomStage['scene'] {
  const { scene } = room;
  switch (scene.kind) {
    case 'lobby':
      return { kind: 'lobby', missing: missing(room), starting: null, notice: scene.notice };
    case 'countdown': {
      const starting = { by: scene.by, timer: scene.timer };
      return { kind: 'lobby', missing: missing(room), starting, notice: null };
    }
    case 'beginning':
      return { kind: 'lobby', missing: 0, starting: null, notice: null };
    case 'playing':
    case 'over': {
      const cartridge = cartridgeOf(scene.cartridge);
      return {
        kind: 'game',
        game: scene.game,
        cartridge: scene.cartridge,
        title: cartridge.title,
        view: cartridge.stage(scene.state),
        paused: scene.kind === 'playing' ? pausedView(scene.paused) : null,
        over: scene.kind === 'over' ? overView(scene) : null,
      };
    }
  }
}

function overView({ report, startsNext }: Over): NonNullable<GameScene['over']> {
  return startsNext === null ? { report } : { report, startsNext };
}

function pausedView(paused: Pause | null): GameScene['paused'] {
  if (paused === null) return null;
  const { by } = paused;
  const lost = by === 'reopened' ? paused.lost.length : 0;
  return by === 'host' && paused.seat !== null ? { by, seat: paused.seat, lost } : { by, lost };
}
