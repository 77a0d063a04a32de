import { expect, test } from 'vitest';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { openRoomAt } from './open-host.tsx';
import * as views from './views.ts';

function paused(stage: RoomStage): RoomStage {
  if (stage.scene.kind !== 'game') throw new Error('a game');
  return { ...stage, scene: { ...stage.scene, paused: { by: 'host', lost: 0 } } };
}

test('the lamp is heard going out and on again, once each', async () => {
  const playing = gameStage(views.fooling(3), 3);
  const { heard, show } = await openRoomAt(playing);
  heard.length = 0;
  show(paused(playing));
  show(paused(playing));
  expect(heard).toEqual([{ kind: 'pause' }]);
  show(playing);
  show(playing);
  expect(heard).toEqual([{ kind: 'pause' }, { kind: 'resume' }]);
});

test('[M52] a reaction pops in its thrower’s own note', async () => {
  const [, thrower] = people(3);
  const { heard, engine } = await openRoomAt(lobbyStage(people(3), 0));
  heard.length = 0;
  engine.say({ kind: 'reaction', seat: thrower!.seat, emoji: '🎨' });
  expect(heard).toEqual([{ kind: 'pop', note: thrower!.colour }]);
});
