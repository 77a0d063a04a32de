import { describe, expect, test } from 'vitest';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { masterpiecePresets } from '../../../src/games/masterpiece/settings.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { memoryShelf, openHost, openRoomAt, roomKey, settle } from './open-host.tsx';
import * as views from './views.ts';

function pausedBy(
  by: 'host' | 'nobody here' | 'reopened',
  { count = 3, lost = 0, here = 3 } = {},
): RoomStage {
  const stage = gameStage(views.fooling(count), count);
  if (stage.scene.kind !== 'game') throw new Error('a game');
  return {
    ...stage,
    people: stage.people.map((person, index) => ({ ...person, here: index < here })),
    scene: { ...stage.scene, paused: { by, lost } },
  };
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

describe('a game that was reopened', () => {
  const minutesAgo = (minutes: number) => performance.timeOrigin - minutes * 60_000;

  test('says for how long it was closed and who is back, and goes on when the host says so', async () => {
    const { screen, engine, show } = await openRoomAt(pausedBy('reopened', { here: 2 }));
    engine.say({ kind: 'opened', room: roomKey, leftAt: minutesAgo(4.5), closed: null });
    const sheet = screen.getByRole('region', { name: 'Paused' });
    await expect.element(sheet).toHaveTextContent('We were closed for 4 minutes.');
    await expect.element(sheet).toHaveTextContent('2 of 3 are back');
    show(pausedBy('reopened'));
    await expect.element(sheet).toHaveTextContent('Everybody is back');
    await screen.getByRole('button', { name: 'Go on' }).click();
    expect(engine.posted.at(-1)).toEqual({
      kind: 'control',
      control: { kind: 'resume', renew: false },
    });
  });

  test('lets the host choose what becomes of pictures that may have been paid for', async () => {
    const { screen, engine } = await openRoomAt(pausedBy('reopened', { lost: 3 }));
    const last = () => engine.posted.at(-1);
    await screen.getByRole('button', { name: 'Paint 3 again May be charged twice' }).click();
    expect(last()).toEqual({ kind: 'control', control: { kind: 'resume', renew: true } });
    await screen.getByRole('button', { name: 'Go on without' }).click();
    expect(last()).toEqual({ kind: 'control', control: { kind: 'resume', renew: false } });
  });

  test.each([3, 10])('is legible and whole with %d players', async (count) => {
    const { engine } = await openRoomAt(pausedBy('reopened', { count, lost: 3, here: count - 1 }));
    engine.say({ kind: 'opened', room: roomKey, leftAt: minutesAgo(60 * 70), closed: null });
    for (const [width, height] of [
      [1280, 720],
      [1024, 768],
    ] as const) {
      await settle(width, height);
      const sheet = document.querySelector('.pause-words')!.getBoundingClientRect();
      const skirting = document.querySelector('.skirting')!.getBoundingClientRect();
      expect(sheet.top).toBeGreaterThanOrEqual(0);
      expect(sheet.bottom).toBeLessThanOrEqual(skirting.top);
      expect(sheet.right).toBeLessThanOrEqual(width);
    }
  });
});

test.each([
  ['game', 'is closed'],
  ['room', 'cannot be opened any more'],
] as const)('a %s that could not be gone on with is told of', async (closed, words) => {
  const { screen, engine } = await openRoomAt(lobbyStage([], 3));
  engine.say({ kind: 'opened', room: roomKey, leftAt: null, closed });
  await expect.element(screen.getByText(words)).toBeVisible();
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
