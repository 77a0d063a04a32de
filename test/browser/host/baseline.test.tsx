import { beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Timer } from '../../../src/base/timer.ts';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import type { FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { gameStage, lobbyStage, people, picture } from './gallery.ts';
import { openHost, openRoomAt, settle } from './open-host.tsx';
import { painted } from './painted.ts';
import * as lecture from './fup-og-fakta-views.ts';
import * as views from './views.ts';

/**
 * Every stage as it looked when somebody last looked: `npm run shots:accept` after a wanted change.
 * Without the wall's light, which is decoration and large, and without what the pig says.
 */

const [width, height] = [576, 324];

beforeEach(() => {
  const style = document.createElement('style');
  style.textContent = '.wall, .evening-wall { display: none; } .skirting-caption { opacity: 0; }';
  document.head.append(style);
  return () => style.remove();
});

/** Everything at its end and every picture there. */
async function expectAsBefore(name: string): Promise<void> {
  await settle(width, height);
  await Promise.all(Array.from(document.images, (image) => image.decode()));
  const stage = document.querySelector('.stage');
  if (stage === null) throw new Error('no stage');
  await expect(page.elementLocator(stage)).toMatchScreenshot(name);
}

/** Clocks stand as the sample has them; of what passes by itself, all that comes has come. */
function atItsEnd({ timer }: { timer: Timer | null }, at: (now: number) => void): void {
  const { ends = 0, total = 0 } = timer ?? {};
  at(ends < total ? 0 : 0.95 * total);
}

/** By the name of its picture, with how many play. */
const stages: Record<string, [players: number, view: MasterpieceStage]> = {
  prompting: [10, views.prompting(10)],
  'prompting-three': [3, views.prompting(3)],
  nothing: [3, views.nothing],
  drying: [3, views.drying],
  fooling: [10, views.fooling(10)],
  landing: [3, views.landing(3, 'short')],
  'guessing-long': [10, views.guessing(10, 'long')],
  'guessing-short': [5, views.guessing(5, 'short')],
  unpicked: [10, views.unpicked(10, 'long')],
  'unpicked-few': [4, views.unpicked(3, 'short')],
  lie: [4, views.lie(4, 'short')],
  'lie-merged': [10, views.lie(10, 'long', 4)],
  truth: [10, views.truth(10, 'long')],
  'truth-three': [3, views.truth(3, 'short')],
  totals: [10, views.totals(10)],
  places: [10, views.ending(10, { kind: 'places' })],
  trophy: [4, views.ending(4, { kind: 'achievement', index: 0 })],
  'trophy-shared': [10, views.ending(10, { kind: 'achievement', index: 3 })],
  over: [10, views.ending(10, { kind: 'over' })],
};

test.each(Object.entries(stages))('%s looks as it did', async (name, [players, view]) => {
  const { engine, at } = await openRoomAt(gameStage(view, players));
  for (let number = 0; number < 3 * players; number += 1) {
    const blob = await painted(number);
    engine.say({ kind: 'picture', hash: picture(number).hash, blob });
  }
  atItsEnd(view, at);
  await expectAsBefore(name);
});

const lectures: Record<string, [players: number, view: FupOgFaktaStage]> = {
  'lecture-reading': [3, lecture.reading('long')],
  'lecture-lying': [10, lecture.lying(10, 'long')],
  'lecture-guessing': [10, lecture.guessing(10, 'long')],
  'lecture-unpicked': [4, lecture.unpicked(4, 'short')],
  'lecture-lie': [5, lecture.lie(5, 'short', 1)],
  'lecture-house': [5, lecture.lie(5, 'short', 0)],
  'lecture-truth': [10, lecture.truth(10, 'long')],
  'lecture-scoreboard': [10, lecture.scoreboard(10)],
  'lecture-trophy': [4, lecture.ending(4, { kind: 'achievement', index: 1 })],
  'lecture-over': [10, lecture.ending(10, { kind: 'over' })],
};

test.each(Object.entries(lectures))('%s looks as it did', async (name, [players, view]) => {
  const { at } = await openRoomAt(lecture.lectureStage(view, players));
  await expect.poll(() => document.querySelector('.timed-scene main')).not.toBeNull();
  atItsEnd(view, at);
  await expectAsBefore(name);
});

test('the pause sheet looks as it did', async () => {
  const stage = gameStage(views.totals(4), 4);
  if (stage.scene.kind !== 'game') throw new Error('a game');
  await openRoomAt({ ...stage, scene: { ...stage.scene, paused: { by: 'host', lost: 0 } } });
  await expectAsBefore('paused');
});

test.each([
  ['lobby-empty', lobbyStage([], 3)],
  ['lobby-ten', lobbyStage(people(12), 0)],
])('%s looks as it did', async (name, stage) => {
  await openRoomAt(stage);
  await expectAsBefore(name);
});

test('home looks as it did', async () => {
  const { screen } = await openHost();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
  await expectAsBefore('home');
});
