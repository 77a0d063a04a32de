import { expect, test } from 'vitest';
import {
  captionsOf,
  isWaiting,
  openingsOf,
  scenesOf,
} from '../../../host/catalogue/recorded-scenes.ts';
import {
  gameTimeAt,
  nextTurn,
  shownAt,
  stretchAt,
  timelineOf,
} from '../../../host/catalogue/replay-timeline.ts';
import type { RecordedStage } from '../../../workers/archive/archive.ts';
import { playedGame, sampleArchive } from './catalogue-samples.ts';
import type { SampleGame } from './catalogue-samples.ts';
import { openGame, press } from './open-catalogue.tsx';

const title = 'The night of the snail';
const snail = playedGame({ title, players: 3, rounds: 1 });
const at = (...times: number[]): RecordedStage[] =>
  times.map((at) => ({ at, stage: snail.recording[0]?.stage as RecordedStage['stage'] }));

test('a long wait is kept for two seconds and hurried through in one; other stages keep their time', () => {
  const timeline = timelineOf(at(1000, 5000, 25_000, 45_000, 45_000), ({ at }) => at === 5000);
  expect(timeline.stretches).toEqual([
    { shown: 0, at: 1000, rate: 1, stage: 0, hurried: false },
    { shown: 4000, at: 5000, rate: 1, stage: 1, hurried: false },
    { shown: 6000, at: 7000, rate: 18, stage: 1, hurried: true },
    { shown: 7000, at: 25_000, rate: 1, stage: 2, hurried: false },
    { shown: 27_000, at: 45_000, rate: 1, stage: 3, hurried: false },
    { shown: 27_000, at: 45_000, rate: 1, stage: 4, hurried: false },
  ]);
  expect(timeline.length).toBe(31_000);
  expect(gameTimeAt(timeline, 6500)).toBe(16_000);
  expect(stretchAt(timeline, 27_000).stage).toBe(4);
  expect(nextTurn(timeline, 4000)).toBe(6000);
  expect(nextTurn(timeline, 30_000)).toBe(31_000);
});

test('moments of the replay and of the game name each other', () => {
  const timeline = timelineOf(snail.recording, isWaiting);
  const ends = snail.recording.at(-1)?.at ?? 0;
  for (let shown = 0; shown < timeline.length - 4000; shown += 777) {
    expect(shownAt(timeline, gameTimeAt(timeline, shown))).toBeCloseTo(shown, 3);
  }
  expect(gameTimeAt(timeline, timeline.length - 4000)).toBe(ends);
  expect(timeline.length).toBeLessThan(timelineOf(snail.recording, () => false).length);
});

test('only where a clock burns is there waiting: a reveal is shown in full', () => {
  const kinds = (waits: boolean) =>
    new Set(
      scenesOf(snail.recording)
        .filter((scene) => isWaiting(scene) === waits)
        .map(({ stage }) => stage.scene.view.kind),
    );
  expect(kinds(true)).toEqual(new Set(['prompting', 'fooling', 'guessing']));
  expect(kinds(false)).toEqual(new Set(['landing', 'scoring', 'totals', 'ending']));
});

test('pauses and lobbies are not shown again', () => {
  const [first] = snail.recording;
  if (first?.stage.scene.kind !== 'game') throw new Error('a game');
  const paused = { ...first.stage.scene, paused: { by: 'host' as const, lost: 0 } };
  const lobby = { kind: 'lobby' as const, missing: 0, starting: null, notice: null };
  const stages = [
    first,
    ...[paused, lobby].map((scene) => ({ at: 1, stage: { ...first.stage, scene } })),
  ];
  expect(scenesOf(stages)).toHaveLength(1);
});

const stageKind = () => document.querySelector('.room-scene')?.getAttribute('data-stage');
const seekBar = () => {
  const bar = document.querySelector<HTMLInputElement>('.seek-bar input');
  if (!bar) throw new Error('Nothing is being watched');
  return bar;
};
const position = () => seekBar().valueAsNumber;

async function watch(game: SampleGame = snail) {
  const opened = await openGame([game], title);
  await opened.screen.getByRole('button', { name: 'Watch it again' }).click();
  await expect
    .element(opened.screen.getByRole('slider', { name: 'Where in the game' }))
    .toBeInTheDocument();
  return opened;
}

test('watch it again: every scene in its order, step by step, with the pig’s words', async () => {
  const { screen } = await watch();
  await screen.getByRole('button', { name: 'Pause' }).click();
  await press('{Home}');
  const scenes = scenesOf(snail.recording);
  const captions = captionsOf(scenes);
  for (const opening of openingsOf(scenes)) {
    expect(stageKind()).toBe(scenes[opening]?.stage.scene.view.kind);
    await expect
      .element(screen.getByRole('status', { name: 'Caption' }))
      .toHaveTextContent(captions[opening] ?? '');
    await press('{ArrowUp}');
  }
  expect(position()).toBe(seekBar().max === '' ? -1 : Number(seekBar().max));
  expect(stageKind()).toBe('ending');
  await press('{ArrowDown}{ArrowDown}');
  expect(stageKind()).not.toBe('ending');
});

test('it plays by itself, from one stage to the next', async () => {
  const { screen } = await watch();
  await screen.getByRole('button', { name: '4×' }).click();
  const timeline = timelineOf(scenesOf(snail.recording), isWaiting);
  // Just before the first picture is lied about.
  const scenes = scenesOf(snail.recording);
  const [, opening = 0] = openingsOf(scenes);
  const begins = timeline.stretches.find(({ stage }) => stage === opening)?.shown ?? 0;
  seek(begins - 400);
  expect(stageKind()).toBe('prompting');
  await expect.poll(stageKind, { timeout: 5000 }).toBe(scenes[opening]?.stage.scene.view.kind);
  expect(position()).toBeGreaterThanOrEqual(begins - 400);
});

function seek(shown: number): void {
  const set = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
  set?.call(seekBar(), String(shown));
  seekBar().dispatchEvent(new Event('input', { bubbles: true }));
}

test('space pauses and plays, arrows go five seconds, and the clock on the stage stands with it', async () => {
  const { screen } = await watch();
  await press(' ');
  await expect.element(screen.getByRole('button', { name: 'Play' })).toBeVisible();
  const stood = position();
  const left = () => document.querySelector('[role="timer"]')?.textContent;
  seek(2000);
  await expect.poll(position).toBe(2000);
  expect(left()).toBe('43');
  await press('{ArrowRight}');
  expect(position()).not.toBe(stood);
  await press('{ArrowLeft}');
  await expect.poll(position).toBe(2000);
  expect(left()).toBe('43');
  await press(' ');
  await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
});

test('waiting is left out, and put back in at the same moment of the game', async () => {
  const { screen } = await watch();
  await press(' ');
  const short = timelineOf(scenesOf(snail.recording), isWaiting);
  const whole = timelineOf(scenesOf(snail.recording), () => false);
  expect(Number(seekBar().max)).toBe(short.length);
  // In the middle of what is hurried through.
  const hurried = short.stretches.find((stretch) => stretch.hurried);
  seek((hurried?.shown ?? 0) + 500);
  const moment = gameTimeAt(short, (hurried?.shown ?? 0) + 500);
  await screen.getByRole('checkbox', { name: 'Waiting left out' }).click();
  await expect.poll(() => Number(seekBar().max)).toBe(whole.length);
  expect(gameTimeAt(whole, position())).toBeCloseTo(moment, -1);
});

test('nothing of a live game can be pressed, and Escape leads back to its page', async () => {
  const { screen } = await watch();
  await press('{End}');
  await expect.poll(stageKind).toBe('ending');
  await expect.element(screen.getByText('Final standings')).toBeVisible();
  for (const name of ['Play again', 'End game', 'Settings']) {
    await expect.element(screen.getByRole('button', { name })).not.toBeInTheDocument();
  }
  expect(document.querySelector('.room-scene')?.hasAttribute('inert')).toBe(true);
  await press('{Escape}');
  await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
});

test('its pictures are all there before it begins', async () => {
  const archive = sampleArchive([snail]);
  const { screen } = await openGame(archive, title);
  const open = archive.hold('picture');
  await screen.getByRole('button', { name: 'Watch it again' }).click();
  await expect.element(screen.getByText('Hanging the pictures: 0 of 3')).toBeVisible();
  open();
  await expect.element(screen.getByRole('slider')).toBeInTheDocument();
  await press('{ArrowUp}');
  const picture = () => document.querySelector<HTMLImageElement>('.framed img');
  await expect.poll(() => picture()?.complete).toBe(true);
});

test('a recording without a stage says so; one that cannot be read says why', async () => {
  const archive = sampleArchive([{ ...snail, recording: [] }]);
  const { screen } = await openGame(archive, title);
  archive.fail('recording', 'malformed');
  await screen.getByRole('button', { name: 'Watch it again' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('malformed');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect
    .element(screen.getByText(/^Nothing of this game’s stage was recorded/))
    .toBeVisible();
  await screen.getByRole('button', { name: 'Back' }).click();
  await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
});

test('a game nothing was recorded of cannot be watched', async () => {
  const { screen } = await openGame(
    [{ ...snail, page: { ...snail.page, recorded: false } }],
    title,
  );
  await expect.element(screen.getByRole('button', { name: 'Watch it again' })).toBeDisabled();
});
