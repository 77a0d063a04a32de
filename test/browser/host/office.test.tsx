import { expect, test } from 'vitest';
import {
  MasterpieceSettings,
  masterpiecePresets,
} from '../../../src/games/masterpiece/settings.ts';
import { defaultPreferences } from '../../../host/preferences.ts';
import { lobbyStage } from './gallery.ts';
import { memoryShelf, openHost, openRoomAt } from './open-host.tsx';

const kept = (shelf: ReturnType<typeof memoryShelf>): unknown =>
  JSON.parse(shelf.kept['hogwash.preferences'] ?? 'null');

test('a preset, a single setting, and Reset', async () => {
  const shelf = memoryShelf();
  const { screen } = await openHost({ shelf });
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByText('Quick').click();
  expect(kept(shelf)).toMatchObject({ settings: masterpiecePresets[1].settings });
  await expect.element(screen.getByRole('spinbutton', { name: 'Rounds' })).toHaveValue(1);

  await screen.getByRole('spinbutton', { name: 'Rounds' }).fill('2');
  expect(kept(shelf)).toMatchObject({ settings: { ...masterpiecePresets[1].settings, rounds: 2 } });
  await expect.element(screen.getByRole('radio', { name: 'My own' })).toBeChecked();

  await screen.getByRole('button', { name: 'Reset' }).click();
  expect(kept(shelf)).toEqual(defaultPreferences);
  await expect.element(screen.getByRole('radio', { name: 'Classic' })).toBeChecked();
  await screen.getByRole('button', { name: 'Back' }).click();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
});

test('a number the game does not allow is not kept', async () => {
  const shelf = memoryShelf();
  const { screen } = await openHost({ shelf });
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByRole('spinbutton', { name: 'Rounds' }).fill('99');
  expect(kept(shelf)).toBeNull();
});

test('every setting of the game can be set', async () => {
  const { screen } = await openHost();
  await screen.getByRole('button', { name: 'Settings' }).click();
  expect(screen.getByRole('spinbutton').elements()).toHaveLength(
    Object.keys(MasterpieceSettings.parse({})).length,
  );
});

test('address, voice and volume', async () => {
  const shelf = memoryShelf();
  const { screen, volumes } = await openRoomAt(lobbyStage([], 3), { shelf });
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByText('10.0.0.7').click();
  expect(kept(shelf)).toMatchObject({ address: '10.0.0.7' });
  await screen.getByRole('checkbox', { name: 'The pig speaks aloud' }).click();
  expect(kept(shelf)).toMatchObject({ voice: false });
  expect(volumes.at(-1)).toBe(0);
  await expect.element(screen.getByRole('slider', { name: 'Volume' })).toHaveValue('0.8');
  await screen.getByRole('button', { name: 'Back' }).click();
  const link = screen.getByRole('link', { name: 'Join address' });
  expect(link.element().getAttribute('href')).toContain('http://10.0.0.7:4173/phone/#');
});

test('what was kept and makes no sense is forgotten, and a browser that keeps nothing says so', async () => {
  const broken = memoryShelf({ 'hogwash.preferences': '{"volume": 9' });
  const { screen } = await openHost({ shelf: broken });
  await screen.getByRole('button', { name: 'Settings' }).click();
  await expect.element(screen.getByRole('radio', { name: 'Classic' })).toBeChecked();
  await screen.unmount();
  const denied = await openHost({ shelf: null });
  await denied.screen.getByRole('button', { name: 'Settings' }).click();
  await expect.element(denied.screen.getByText(/This browser keeps nothing/)).toBeVisible();
});
