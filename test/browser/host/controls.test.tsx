import { describe, expect, test } from 'vitest';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { masterpiecePresets } from '../../../src/games/masterpiece/settings.ts';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import type { FromEngine } from '../../../workers/engine/messages.ts';
import { emptyRoom } from '../../../host/room-state.ts';
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
  expect(engine.posted).toMatchObject([
    { kind: 'control', control: { kind: 'offer' } },
    {
      kind: 'control',
      control: { kind: 'choose', cartridge: 'masterpiece', settings, preset: null },
    },
  ]);
});

test('Pause, Go on and End game post what they say; ending is asked about once', async () => {
  const { screen, engine, show } = await openRoomAt(gameStage(views.fooling(3), 3));
  const controls = () =>
    engine.posted.slice(2).map((message) => message.kind === 'control' && message.control.kind);
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

test('a pause from a phone says whose', async () => {
  const stage = pausedBy('host');
  if (stage.scene.kind !== 'game') throw new Error('a game');
  const paused = { by: 'host', seat: 'p2', lost: 0 } as const;
  const { screen } = await openRoomAt({ ...stage, scene: { ...stage.scene, paused } });
  await expect.element(screen.getByRole('heading', { name: 'Paused by Bo' })).toBeVisible();
});

test('Back to the lobby closes a game that runs after a second thought, and one that is over at once', async () => {
  const { screen, engine, show } = await openRoomAt(gameStage(views.fooling(3), 3));
  const back = screen.getByRole('button', { name: 'Back to the lobby' });
  const count = engine.posted.length;
  await back.click();
  await screen.getByRole('button', { name: 'No, play on' }).click();
  expect(engine.posted).toHaveLength(count);
  await back.click();
  await screen.getByRole('button', { name: 'Yes, end it' }).click();
  expect(engine.posted.at(-1)).toEqual({ kind: 'control', control: { kind: 'lobby' } });

  const over = gameStage(views.ending(3, { kind: 'over' }), 3);
  if (over.scene.kind !== 'game') throw new Error('a game');
  show({ ...over, scene: { ...over.scene, over: { report: null } } });
  await expect.element(screen.getByRole('button', { name: 'End game' })).not.toBeInTheDocument();
  await back.click();
  expect(engine.posted).toHaveLength(count + 2);
  expect(engine.posted.at(-1)).toEqual({ kind: 'control', control: { kind: 'lobby' } });
});

describe('another game', () => {
  const lacking = (count: number): FromEngine => ({
    kind: 'guests',
    guests: { ...emptyRoom.guests, lacking: { masterpiece: count } },
  });

  test('is started from within one that runs, after a second thought', async () => {
    const { screen, engine } = await openRoomAt(gameStage(views.fooling(3), 3));
    const count = engine.posted.length;
    await screen.getByRole('button', { name: 'Another game' }).click();
    await screen.getByRole('button', { name: 'No, play on' }).click();
    await screen.getByRole('button', { name: 'Another game' }).click();
    const sheet = screen.getByRole('region', { name: 'Another game' });
    await sheet.getByRole('combobox', { name: 'Preset' }).selectOptions('Quick');
    expect(engine.posted).toHaveLength(count);
    await sheet.getByRole('button', { name: 'Close it and start' }).click();
    expect(engine.posted.slice(count)).toEqual([
      {
        kind: 'control',
        control: {
          kind: 'startAnother',
          after: 'g1',
          cartridge: 'masterpiece',
          settings: masterpiecePresets[1].settings,
          preset: 'Quick',
        },
      },
    ]);
    await expect.element(sheet).not.toBeInTheDocument();
  });

  test('is not started while it lacks players', async () => {
    const { screen, engine } = await openRoomAt(gameStage(views.fooling(3), 3));
    engine.say(lacking(2));
    await screen.getByRole('button', { name: 'Another game' }).click();
    await expect.element(screen.getByText('2 more players are needed')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: 'Close it and start' })).toBeDisabled();
    engine.say(lacking(0));
    await expect.element(screen.getByRole('button', { name: 'Close it and start' })).toBeEnabled();
  });

  test('the game that was closed stands there until the next begins', async () => {
    const stage = gameStage(views.ending(3, { kind: 'over' }), 3);
    if (stage.scene.kind !== 'game') throw new Error('a game');
    const startsNext = { ends: 100_000 + 4000, total: 5000 };
    const over = { report: null, startsNext };
    const { screen } = await openRoomAt({ ...stage, scene: { ...stage.scene, over } });
    await expect.element(screen.getByText('Next: Masterpiece')).toBeVisible();
  });
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

test('what the next game is set to has a name, or is as it was set', async () => {
  const stage = lobbyStage([], 3);
  const { screen, show } = await openRoomAt(stage);
  const preset = screen.getByRole('combobox', { name: 'Preset' });
  await expect.element(preset).toHaveValue('Classic');
  show({ ...stage, next: { ...stage.next, preset: null } });
  await expect.element(preset).toHaveTextContent('As set');
  await expect.element(preset).toHaveValue('');
});

test('[F9] the lobby lets the host choose the game and its preset, and the last used comes first', async () => {
  const own = { name: 'Ours', settings: { ...masterpiecePresets[0].settings, rounds: 5 } };
  const archive = scriptedArchive({
    settings: {
      presets: { masterpiece: [own] },
      settings: { masterpiece: masterpiecePresets[2].settings },
    },
  });
  const { screen, engine } = await openRoomAt(lobbyStage([], 3), { archive });
  const controls = () =>
    engine.posted.flatMap((message) => (message.kind === 'control' ? [message.control] : []));
  expect(controls()[0]).toMatchObject({
    kind: 'offer',
    programme: [
      { cartridge: 'masterpiece', presets: ['Classic', 'Quick', 'Relaxed', 'Ours'] },
      { cartridge: 'fup-og-fakta', presets: ['Classic', 'Short', 'Long', 'Relaxed'] },
    ],
  });
  expect(controls()[1]).toMatchObject({ kind: 'choose', preset: 'Relaxed' });
  const games = screen.getByRole('radiogroup', { name: 'Game' });
  await expect.element(games.getByRole('radio', { name: 'Masterpiece' })).toBeChecked();
  await screen.getByRole('combobox', { name: 'Preset' }).selectOptions('Ours');
  expect(controls().at(-1)).toEqual({
    kind: 'choose',
    cartridge: 'masterpiece',
    settings: own.settings,
    preset: 'Ours',
  });
  expect(archive.contents.settings).toMatchObject({ settings: { masterpiece: own.settings } });
});

test('what a phone wishes for is chosen, with the settings behind its name', async () => {
  const { engine } = await openRoomAt(lobbyStage(people(3), 0));
  const wish = { kind: 'wished', seat: 'p1', cartridge: 'masterpiece' } as const;
  engine.say({ ...wish, preset: 'Quick' });
  const quick = { kind: 'choose', settings: masterpiecePresets[1].settings, preset: 'Quick' };
  expect(engine.posted.at(-1)).toMatchObject({ control: quick });
  const count = engine.posted.length;
  engine.say({ ...wish, cartridge: 'chess', preset: null });
  engine.say({ ...wish, preset: 'no such' });
  expect(engine.posted).toHaveLength(count);
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
