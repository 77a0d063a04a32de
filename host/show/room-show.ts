import type { Timer } from '../../src/base/timer.ts';
import type { GameScene, RoomStage, StagePerson } from '../../src/room/stage-view.ts';
import { hostGames } from '../games/registry.ts';
import type { Cue, CueSheet } from './cue.ts';
import type { Sound } from './sounds/sound.ts';
import { ticksOf } from './ticks.ts';

/** What is heard at once, now that `before` has become `stage`. */
export function roomSounds(before: RoomStage | null, stage: RoomStage): Sound[] {
  const bells = arrivals(before, stage).map(({ colour }): Sound => ({
    kind: 'doorbell',
    note: colour ?? 0,
  }));
  const { scene } = stage;
  if (scene.kind === 'lobby') return bells;
  const same = sameGame(before, scene);
  if (scene.paused) return same?.paused ? bells : [...bells, { kind: 'pause' }];
  const sounds = hostGames[scene.cartridge]?.sounds(same?.view ?? null, scene.view) ?? [];
  return [...bells, ...(same?.paused ? [{ kind: 'resume' } as const] : []), ...sounds];
}

/** What has its moment while the stage stays as it is: the game's cues, and any clock's ticks. */
export function roomCues({ scene, people }: RoomStage): CueSheet[] {
  if (scene.kind === 'lobby') {
    const timer = scene.starting?.timer;
    return timer ? [{ name: `start ${timer.ends}`, timer, cues: ticksOf(timer) }] : [];
  }
  const game = hostGames[scene.cartridge];
  if (game === undefined) return [];
  const own = game.cues(scene.view, people);
  const { timer, callsTime } = game.dressing(scene.view);
  return [
    ...(own ? [{ ...own, name: `${scene.game} ${own.name}` }] : []),
    ...(timer
      ? [{ name: `${scene.game} clock ${timer.ends}`, timer, cues: clock(timer, callsTime) }]
      : []),
  ];
}

function clock(timer: Timer, callsTime: boolean): Cue[] {
  const over: Cue = { at: timer.total, sound: { kind: 'gavel' } };
  return [...ticksOf(timer), ...(callsTime ? [over] : [])];
}

export function sameGame(before: RoomStage | null, scene: GameScene): GameScene | null {
  const last = before?.scene;
  return last?.kind === 'game' && last.game === scene.game ? last : null;
}

/** Those who have a name since the stage before. */
export function arrivals(before: RoomStage | null, stage: RoomStage): StagePerson[] {
  const known = new Set(before?.people.filter(hasName).map((person) => person.seat));
  return stage.people.filter((person) => hasName(person) && !known.has(person.seat));
}

function hasName(person: StagePerson): boolean {
  return person.name !== null;
}
