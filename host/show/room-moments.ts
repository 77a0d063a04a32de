import type { RoomStage, StagePerson } from '../../src/room/stage-view.ts';
import { hostGames } from '../games/registry.ts';
import { lines } from './lines.ts';
import type { Moment } from './moment.ts';

const said = (kind: keyof typeof lines, values: Moment['values'] = {}): Moment => ({
  kind,
  lines: lines[kind],
  values,
});

/** What is worth a word now that `before` has become `stage`. */
export function roomMoments(before: RoomStage | null, stage: RoomStage): Moment[] {
  const arrivals = arrivedPlayers(before, stage).map((person) =>
    said('arrival', { name: person.name ?? '' }),
  );
  return [...arrivals, ...sceneMoments(before, stage)];
}

/** Those who have a name since the stage before. */
export function arrivedPlayers(before: RoomStage | null, stage: RoomStage): StagePerson[] {
  const known = new Set(before?.people.filter(hasName).map((person) => person.seat));
  return stage.people.filter((person) => hasName(person) && !known.has(person.seat));
}

function hasName(person: StagePerson): boolean {
  return person.name !== null;
}

const pauseLines = {
  host: 'paused',
  'nobody here': 'deserted',
  reopened: 'reopened',
} as const satisfies Record<string, keyof typeof lines>;

function sceneMoments(before: RoomStage | null, stage: RoomStage): Moment[] {
  const { scene } = stage;
  const last = before?.scene;
  if (scene.kind === 'lobby') {
    if (last === undefined) return [said('welcome')];
    if (last.kind === 'game') return [said('welcome')];
    if (scene.starting && !last.starting) return [said('starting')];
    if (!scene.starting && last.starting) return [said('cancelled')];
    return [];
  }
  const game = hostGames[scene.cartridge];
  const same = last?.kind === 'game' && last.game === scene.game ? last : null;
  if (scene.paused && !same?.paused) {
    return [said(pauseLines[scene.paused.by])];
  }
  if (!scene.paused && same?.paused) return [said('resumed')];
  return game?.moments(same?.view ?? null, scene.view, stage.people) ?? [];
}
