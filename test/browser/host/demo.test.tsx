import { expect, test } from 'vitest';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { openHost, openRoomAt, roomKey } from './open-host.tsx';
import * as views from './views.ts';

const clock = { now: 0, rate: 1, running: false };

async function openDemo() {
  const host = await openHost();
  await host.screen.getByRole('button', { name: 'Play a demo round' }).click();
  host.engine.say({ kind: 'opened', room: roomKey, leftAt: null, closed: null });
  const show = (stage: ReturnType<typeof gameStage>) =>
    host.engine.say({ kind: 'stage', stage, clock, unsaid: [] });
  return { ...host, show };
}

test('the demo is a room that no phone can find, that keeps nothing and leaves what waits alone', async () => {
  const { openings } = await openDemo();
  expect(openings).toMatchObject([
    {
      brokers: [],
      byHand: { brokers: [], named: [] },
      iceServers: [],
      archive: null,
      painting: { painter: 'collage' },
      resume: false,
      demo: true,
    },
  ]);
});

test('it says that it is one, in the lobby and in the game, and shows no code', async () => {
  const { screen, show } = await openDemo();
  show(lobbyStage([], 3));
  const sign = screen.getByText('Demo: only bots play, nothing is kept');
  await expect.element(sign).toBeVisible();
  await expect.element(screen.getByText('the code to scan hangs here')).toBeVisible();
  await expect.element(screen.getByRole('link')).not.toBeInTheDocument();
  show(gameStage(views.fooling(3), 3));
  await expect.element(sign).toBeVisible();
});

test('it can be paused, gone on with, left, and played once more', async () => {
  const { screen, engine, show } = await openDemo();
  const last = () => engine.posted.at(-1);
  show(gameStage(views.fooling(3), 3));
  await screen.getByRole('button', { name: 'Pause' }).click();
  expect(last()).toEqual({ kind: 'control', control: { kind: 'pause' } });
  const paused = gameStage(views.fooling(3), 3);
  if (paused.scene.kind !== 'game') throw new Error('no game');
  show({ ...paused, scene: { ...paused.scene, paused: { by: 'host', lost: 0 } } });
  await screen.getByRole('button', { name: 'Go on' }).click();
  expect(last()).toEqual({ kind: 'control', control: { kind: 'resume', renew: false } });
  show({ ...paused, scene: { ...paused.scene, over: { report: null } } });
  await screen.getByRole('button', { name: 'Another demo round' }).click();
  expect(last()).toEqual({ kind: 'control', control: { kind: 'playAgain' } });
  await screen.getByRole('button', { name: 'Leave the demo' }).click();
  expect(engine.stopped()).toBe(true);
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
});

test('in a real lobby seats are filled with bots, who are sent home when there are any', async () => {
  const { screen, engine } = await openRoomAt(lobbyStage([], 3));
  await screen.getByRole('button', { name: 'Fill a seat with a bot' }).click();
  expect(engine.posted.at(-1)).toEqual({ kind: 'fillSeat' });
  const home = screen.getByRole('button', { name: 'Send the bots home' });
  await expect.element(home).not.toBeInTheDocument();
  engine.say({ kind: 'noBots' });
  const caption = screen.getByRole('status', { name: 'Caption' });
  await expect.element(caption).toHaveTextContent('The bots could not be loaded');
  const none = { atDoor: [], out: [], remote: null, lacking: {}, desk: null };
  const guests = { locked: false, asks: false, ...none, bots: ['p1'] };
  engine.say({ kind: 'guests', guests });
  await expect.element(caption).not.toHaveTextContent('could not be loaded');
  await home.click();
  expect(engine.posted.at(-1)).toEqual({ kind: 'sendBotsHome' });
});

test('a lobby whose ten seats are taken has none to fill', async () => {
  const { screen } = await openRoomAt(lobbyStage(people(10), 0));
  await expect.element(screen.getByRole('button', { name: 'Settings' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: /bot/ })).not.toBeInTheDocument();
});
