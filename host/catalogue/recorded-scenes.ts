import type { GameScene, RoomStage } from '../../src/room/stage-view.ts';
import type { RecordedStage } from '../../workers/archive/archive.ts';
import { hostGames } from '../games/registry.ts';
import { lineBook } from '../show/line-book.ts';

/** A recorded view of a game. */
export interface RecordedScene extends RecordedStage {
  stage: RoomStage & { scene: GameScene };
}

/** What can be shown again: games alone, and no pauses, during which game time stands still. */
export function scenesOf(recording: readonly RecordedStage[]): RecordedScene[] {
  return recording.filter(
    (recorded): recorded is RecordedScene =>
      recorded.stage.scene.kind === 'game' && recorded.stage.scene.paused === null,
  );
}

/** How the stage is dressed for it; undefined when this page does not know the game. */
export function dressingOf({ stage }: RecordedStage) {
  const { scene } = stage;
  return scene.kind === 'game' ? hostGames[scene.cartridge]?.dressing(scene.view) : undefined;
}

/** Where a clock burns, everyone waits for somebody; a reveal has none and is shown in full. */
export function isWaiting(recorded: RecordedStage): boolean {
  return dressingOf(recorded)?.timer != null;
}

/** Indexes of the stages with which a new scene begins. */
export function openingsOf(scenes: readonly RecordedScene[]): number[] {
  const names = scenes.map((scene) => dressingOf(scene)?.scene);
  return names.flatMap((name, index) => (name === names[index - 1] ? [] : [index]));
}

/** What the pig says at each stage, the same whichever way one comes to it; '' where it is silent. */
export function captionsOf(scenes: readonly RecordedScene[]): string[] {
  const book = lineBook({ roll: () => 0, lasts: () => 0 });
  let caption = '';
  return scenes.map((recorded, index) => {
    const { scene, people } = recorded.stage;
    const last = scenes[index - 1];
    const before = last?.stage.scene.view ?? null;
    if (!last || dressingOf(last)?.scene !== dressingOf(recorded)?.scene) caption = '';
    const moments = hostGames[scene.cartridge]?.moments(before, scene.view, people) ?? [];
    for (const moment of moments) caption = book.line(moment) ?? caption;
    return caption;
  });
}
