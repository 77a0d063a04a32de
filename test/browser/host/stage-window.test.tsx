import { flushSync } from 'react-dom';
import { describe, expect, test } from 'vitest';
import { render } from 'vitest-browser-react';
import { scriptedEngine } from '../../../host/scripted-engine.ts';
import { memoryLine } from '../../../host/stage-window/memory-line.ts';
import { feedStage } from '../../../host/stage-window/stage-feed.ts';
import type { StageMessage, ToRoom, ToWindow } from '../../../host/stage-window/stage-line.ts';
import { StageWindow } from '../../../host/stage-window/stage-window.tsx';
import { watchRoom } from '../../../host/stage-window/watched-room.ts';
import type { FromEngine } from '../../../workers/engine/messages.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { roomKey } from './open-host.tsx';
import * as views from './views.ts';

/** Time that passes when it is told to. */
function handTime() {
  let now = 0;
  let alarms: { at: number; act: () => void }[] = [];
  return {
    now: () => now,
    after(milliseconds: number, act: () => void) {
      const alarm = { at: now + milliseconds, act };
      alarms.push(alarm);
      return () => void (alarms = alarms.filter((one) => one !== alarm));
    },
    pass(milliseconds: number) {
      const end = now + milliseconds;
      for (;;) {
        const [next] = alarms.filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at);
        if (next === undefined) break;
        alarms = alarms.filter((one) => one !== next);
        now = next.at;
        next.act();
      }
      now = end;
    },
  };
}

const address = `http://192.168.1.23:4173/phone/#${roomKey}`;
const roomWords = ['lumberjack', 'itinerary', 'rulebook', 'unicycle'];
const wifi = 'WIFI:T:WPA;S:house;P:password-of-wifi;;';
const open = { kind: 'open', address, words: roomWords, wifi } as const;
const running = { now: 5000, rate: 2, running: true };
const picture = (): FromEngine => ({
  kind: 'picture',
  hash: 'f'.repeat(64),
  blob: new Blob(['<svg xmlns="http://www.w3.org/2000/svg"/>'], { type: 'image/svg+xml' }),
});

/** A room whose page has been told the stage, and the window that has not been opened yet. */
function room() {
  const engine = scriptedEngine();
  const [there, here] = memoryLine<ToWindow, ToRoom>();
  const time = handTime();
  const feed = feedStage(engine, there, time);
  engine.say({ kind: 'opened', room: roomKey, leftAt: null, closed: null });
  const say = (message: FromEngine) => flushSync(() => engine.say(message));
  const pass = (milliseconds: number) => flushSync(() => time.pass(milliseconds));
  const openWindow = () =>
    render(<StageWindow watched={watchRoom(here, time)} fullscreen={null} />);
  return { feed, say, pass, here, openWindow };
}

/** What a window that comes now is told. */
function told(here: ReturnType<typeof room>['here']): ToWindow[] {
  const heard: ToWindow[] = [];
  const stop = here.subscribe((message) => heard.push(message));
  here.post({ kind: 'knock', knows: false });
  stop();
  return heard;
}

test('a window that comes in the middle is told the stage, its pictures, and the time as it is now', () => {
  const { feed, say, pass, here } = room();
  say(picture());
  say({ kind: 'stage', stage: gameStage(views.fooling(3), 3), clock: running, unsaid: [] });
  say({ kind: 'reaction', seat: 'p1', emoji: '😂' });
  feed.sight('Look at that.', open);
  pass(1500);
  const messages = told(here).flatMap((message): readonly StageMessage[] =>
    message.kind === 'told' ? message.messages : [],
  );
  expect(messages.map(({ kind }) => kind)).toEqual(['picture', 'opened', 'stage']);
  expect(messages.at(-1)).toMatchObject({ clock: { now: 8000, rate: 2, running: true } });
});

test('no window is told the room’s key, but for the code that hangs for all to see', () => {
  const { feed, say, here } = room();
  say({ kind: 'stage', stage: lobbyStage([], 3), clock: running, unsaid: [] });
  feed.sight('Welcome.', { kind: 'covered', address, words: roomWords, wifi });
  expect(JSON.stringify(told(here))).not.toContain(roomKey);
  expect(JSON.stringify(told(here))).not.toMatch(/lumberjack|password-of-wifi/);
  feed.sight('Welcome.', open);
  expect(JSON.stringify(told(here))).toContain(roomKey);
});

describe('the window', () => {
  test('shows the stage and nothing to press', async () => {
    const { feed, say, openWindow } = room();
    say({ kind: 'stage', stage: gameStage(views.fooling(3), 3), clock: running, unsaid: [] });
    feed.sight('Look at that.', open);
    const screen = await openWindow();
    await expect.element(screen.getByRole('status', { name: 'Caption' })).toHaveTextContent('Look');
    await expect.element(screen.getByRole('list', { name: 'Have lied' })).toBeVisible();
    for (const view of [views.prompting(3), views.ending(3, { kind: 'over' })]) {
      say({ kind: 'stage', stage: gameStage(view, 3), clock: running, unsaid: [] });
      await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
    }
    const paused = gameStage(views.fooling(3), 3);
    if (paused.scene.kind !== 'game') throw new Error('a game');
    const scene = { ...paused.scene, paused: { by: 'host', lost: 0 } as const };
    say({ kind: 'stage', stage: { ...paused, scene }, clock: running, unsaid: [] });
    await expect.element(screen.getByText('Paused by the host')).toBeVisible();
    await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
  });

  test('is live: captions, writing, reactions, who comes', async () => {
    const { feed, say, openWindow } = room();
    say({ kind: 'stage', stage: lobbyStage(people(1), 2), clock: running, unsaid: [] });
    feed.sight('Welcome.', { kind: 'covered', address, words: roomWords, wifi });
    const screen = await openWindow();
    await expect.element(screen.getByText('Only the host can lift it.')).toBeVisible();
    await expect.element(screen.getByRole('radio')).not.toBeInTheDocument();
    say({ kind: 'stage', stage: lobbyStage(people(2), 1), clock: running, unsaid: [] });
    await expect.element(screen.getByText('Bo', { exact: true })).toBeVisible();
    flushSync(() =>
      feed.sight('Welcome, Bo.', { kind: 'covered', address, words: roomWords, wifi }),
    );
    await expect.element(screen.getByRole('status', { name: 'Caption' })).toHaveTextContent('Bo');
    say({ kind: 'stage', stage: gameStage(views.prompting(3), 3), clock: running, unsaid: [] });
    say({ kind: 'reaction', seat: 'p2', emoji: '🐷' });
    await expect.poll(() => document.querySelectorAll('.reaction')).toHaveLength(1);
    say({ kind: 'writing', seat: 'p2' });
    const moving = () =>
      Array.from(document.querySelectorAll('.easel-brush')).map(
        (brush) => brush.getAnimations().length,
      );
    await expect.poll(moving).toEqual([0, 1, 0]);
  });

  test('stays while the room is silent but there, and says when it is closed', async () => {
    const { feed, say, pass, openWindow } = room();
    const screen = await openWindow();
    say({ kind: 'stage', stage: lobbyStage([], 3), clock: running, unsaid: [] });
    feed.sight('Welcome.', open);
    await expect.element(screen.getByRole('link', { name: 'Join address' })).toBeVisible();
    pass(60_000);
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
    flushSync(() => feed.close());
    await expect.element(screen.getByRole('alert')).toHaveTextContent('No room is open');
    expect(document.documentElement.outerHTML).not.toContain(roomKey);
  });

  test('that finds no room says so, and shows the one that is opened later', async () => {
    const engine = scriptedEngine();
    const [there, here] = memoryLine<ToWindow, ToRoom>();
    const time = handTime();
    const screen = await render(<StageWindow watched={watchRoom(here, time)} fullscreen={null} />);
    await expect.element(screen.getByText('Unlocking the side door…').first()).toBeVisible();
    flushSync(() => time.pass(8000));
    await expect.element(screen.getByRole('alert')).toHaveTextContent('No room is open');
    const feed = feedStage(engine, there, time);
    flushSync(() => {
      engine.say({ kind: 'opened', room: roomKey, leftAt: null, closed: null });
      engine.say({ kind: 'stage', stage: lobbyStage([], 3), clock: running, unsaid: [] });
      feed.sight('Welcome.', open);
      time.pass(2000);
    });
    await expect.element(screen.getByRole('link', { name: 'Join address' })).toBeVisible();
  });
});
