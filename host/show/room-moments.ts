import type { RoomStage } from '../../src/room/stage-view.ts';
import { hostGames } from '../games/registry.ts';
import { lines } from './lines.ts';
import type { Moment } from './moment.ts';
import { arrivals, sameGame } from './room-show.ts';
import { saidFrom } from './said-from.ts';

const said = saidFrom('room', lines);

/** What is worth a word now that `before` has become `stage`. */
export function roomMoments(before: RoomStage | null, stage: RoomStage): Moment[] {
  return [...comings(before, stage), ...sceneMoments(before, stage)];
}

/** Greetings; of those who come back to a game, one is enough. */
function comings(before: RoomStage | null, stage: RoomStage): Moment[] {
  const greet = (kind: 'arrival' | 'watcher' | 'returned', name: string | null) =>
    said(kind, { name: name ?? '' }, { manner: 'aside' });
  const greetings = arrivals(before, stage).map(({ name, colour }) =>
    greet(colour === null ? 'watcher' : 'arrival', name),
  );
  const [back] = returned(before, stage);
  return back === undefined ? greetings : [...greetings, greet('returned', back)];
}

/** Players of the game that runs who were not heard in the stage before. */
function returned(before: RoomStage | null, { people, scene }: RoomStage): string[] {
  if (scene.kind === 'lobby' || scene.over || scene.paused) return [];
  if (sameGame(before, scene)?.paused !== null) return [];
  const missing = before?.people.filter(({ here }) => !here).map(({ seat }) => seat) ?? [];
  return people.flatMap(({ seat, name, colour, here }) =>
    here && name !== null && colour !== null && missing.includes(seat) ? [name] : [],
  );
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
    if (last.kind === 'game') return [said('again')];
    if (scene.starting && !last.starting) return [said('starting')];
    return !scene.starting && last.starting && scene.notice !== null ? [said('cancelled')] : [];
  }
  const same = sameGame(before, scene);
  if (scene.paused) return same?.paused ? [] : [said(pauseLines[scene.paused.by])];
  if (same?.paused) return [said('resumed')];
  return hostGames[scene.cartridge]?.moments(same?.view ?? null, scene.view, stage.people) ?? [];
}
