import { expect, test } from 'vitest';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { masterpiecePresets } from '../../../src/games/masterpiece/settings.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { memoryShelf, openHost, openRoomAt } from './open-host.tsx';
import * as views from './views.ts';

function pausedBy(by: 'host' | 'nobody here'): RoomStage {
  const stage = gameStage(views.fooling(3), 3);
  if (stage.scene.kind !== 'game') throw new Error('a game');
  return { ...stage, scene: { ...stage.scene, paused: { by, lost: 0 } } };
}

test('New room opens a room with the settings of this host', async () => {
  const settings = { rounds: 1 };
  const kept = { 'hogwash.preferences': JSON.stringify({ settings }) };
  const { screen, engine } = await openHost({ shelf: memoryShelf(kept) });
  await screen.getByRole('button', { name: 'New room' }).click();
  expect(engine.posted).toEqual([
    { kind: 'control', control: { kind: 'choose', cartridge: 'masterpiece', settings } },
  ]);
});

test('Pause, Go on and End game post what they say; ending is asked about once', async () => {
  const { screen, engine, show } = await openRoomAt(gameStage(views.fooling(3), 3));
  const controls = () =>
    engine.posted.slice(1).map((message) => message.kind === 'control' && message.control.kind);
  await screen.getByRole('button', { name: 'Pause' }).click();
  expect(controls()).toEqual(['pause']);

  show(pausedBy('host'));
  await expect.element(screen.getByText('Paused by the host')).toBeVisible();
  expect(document.querySelectorAll('.pig')).toHaveLength(1);
  await screen.getByRole('button', { name: 'Go on' }).click();
  expect(controls()).toEqual(['pause', 'resume']);

  await screen.getByRole('button', { name: 'End game' }).click();
  expect(controls()).toEqual(['pause', 'resume']);
  await screen.getByRole('button', { name: 'No, play on' }).click();
  await screen.getByRole('button', { name: 'End game' }).click();
  await screen.getByRole('button', { name: 'Yes, end it' }).click();
  expect(controls()).toEqual(['pause', 'resume', 'end']);
});

test('[M12] a room that paused itself says that nobody is here', async () => {
  const { screen } = await openRoomAt(pausedBy('nobody here'));
  await expect.element(screen.getByRole('heading', { name: 'Nobody is here' })).toBeVisible();
  await expect.element(screen.getByRole('button', { name: 'Pause' })).not.toBeInTheDocument();
});

test('[M51] Play again posts it, and a game that is over cannot be paused', async () => {
  const stage = gameStage(views.ending(3, { kind: 'over' }), 3);
  if (stage.scene.kind !== 'game') throw new Error('a game');
  const over: RoomStage = { ...stage, scene: { ...stage.scene, over: { report: null } } };
  const { screen, engine } = await openRoomAt(over);
  await expect.element(screen.getByRole('button', { name: 'Pause' })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Play again' }).click();
  expect(engine.posted.at(-1)).toEqual({ kind: 'control', control: { kind: 'playAgain' } });
});

test('[M13] a preset keeps its name when the console gives a slow painter longer', async () => {
  const stage = lobbyStage([], 3);
  const settings = { ...masterpiecePresets[1].settings, dryingSeconds: 120 };
  const { screen, show } = await openRoomAt({ ...stage, next: { ...stage.next, settings } });
  await expect.element(screen.getByRole('radio', { name: 'Quick' })).toBeChecked();
  show({ ...stage, next: { ...stage.next, settings: { ...settings, foolingSeconds: 33 } } });
  await expect.element(screen.getByRole('radio', { name: 'As set' })).toBeChecked();
});

test('the lobby lets the host choose the pace', async () => {
  const { screen, engine } = await openRoomAt(lobbyStage([], 3));
  await expect.element(screen.getByRole('radio', { name: 'Classic' })).toBeChecked();
  await screen.getByText('Quick').click();
  expect(engine.posted.at(-1)).toEqual({
    kind: 'control',
    control: {
      kind: 'choose',
      cartridge: 'masterpiece',
      settings: masterpiecePresets[1].settings,
    },
  });
});

test('closing the page is asked about while somebody is in a room that is not kept', async () => {
  const asked = () => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
  const { screen, show, engine } = await openRoomAt(lobbyStage([], 3));
  show(lobbyStage(people(1), 2));
  expect(asked()).toBe(false);
  engine.say({ kind: 'keeping', kept: { kept: false, why: 'full' } });
  show(lobbyStage([], 3));
  expect(asked()).toBe(false);
  show(lobbyStage(people(1), 2));
  expect(asked()).toBe(true);
  show(gameStage(views.fooling(3), 3));
  expect(asked()).toBe(true);
  show(lobbyStage([], 3));
  expect(asked()).toBe(false);
  show(lobbyStage(people(1), 2));
  await screen.unmount();
  expect(asked()).toBe(false);
});
