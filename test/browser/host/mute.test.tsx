import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { lobbyStage } from './gallery.ts';
import { openRoomAt } from './open-host.tsx';

const silent = { voice: 0, effects: 0, ticks: 0 };

test('M and the button mute everything and let it be heard again, which is kept', async () => {
  const archive = scriptedArchive();
  const { screen, loud } = await openRoomAt(lobbyStage([], 3), { archive });
  const usual = { ...loud };
  expect(usual).toEqual({ voice: 0.8, effects: 0.8, ticks: 0.8 });
  await userEvent.keyboard('m');
  expect(loud).toEqual(silent);
  expect(archive.contents.settings).toMatchObject({ muted: true });
  await screen.getByRole('button', { name: 'Sound on' }).click();
  expect(loud).toEqual(usual);
  expect(archive.contents.settings).toMatchObject({ muted: false });
  await screen.getByRole('button', { name: 'Mute' }).click();
  expect(loud).toEqual(silent);
  await userEvent.keyboard('M');
  expect(loud).toEqual(usual);
});

test('a room is as muted as the last one was', async () => {
  const archive = scriptedArchive({ settings: { muted: true } });
  const { screen, loud } = await openRoomAt(lobbyStage([], 3), { archive });
  expect(loud).toEqual(silent);
  await expect.element(screen.getByRole('button', { name: 'Sound on' })).toBeVisible();
});

test('M works while a choice of the lobby has the focus, and in the back office, but not in a text', async () => {
  const { screen, loud } = await openRoomAt(lobbyStage([], 3));
  await screen.getByRole('combobox', { name: 'Preset' }).selectOptions('Quick');
  await userEvent.keyboard('m');
  expect(loud).toEqual(silent);
  await screen.getByRole('button', { name: 'Settings' }).click();
  await userEvent.keyboard('m');
  expect(loud.effects).toBe(0.8);
  await screen.getByRole('spinbutton', { name: 'Rounds' }).fill('7');
  await screen.getByLabelText('Save these as').fill('Ha');
  await userEvent.keyboard('mm');
  expect(loud.effects).toBe(0.8);
  await expect.element(screen.getByLabelText('Save these as')).toHaveValue('Hamm');
});

test('the master stands above each fader', async () => {
  const { screen, loud } = await openRoomAt(lobbyStage([], 3));
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByRole('tab', { name: 'Sound' }).click();
  await screen.getByRole('slider', { name: 'Volume of the ticking' }).fill('0.5');
  await screen.getByRole('slider', { name: 'Volume of everything' }).fill('0.5');
  expect(loud).toEqual({ voice: 0.4, effects: 0.4, ticks: 0.25 });
  await screen.getByRole('checkbox', { name: 'Mute everything' }).click();
  expect(loud).toEqual(silent);
});
