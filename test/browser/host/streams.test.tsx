import { afterEach, expect, test, vi } from 'vitest';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { masterpiecePresets } from '../../../src/games/masterpiece/settings.ts';
import { lobbyStage, people } from './gallery.ts';
import { expectLegible } from './legible.ts';
import { openHost, openRoomAt, roomKey, settle } from './open-host.tsx';

const wifi = { name: 'house', password: 'password-of-wifi', hidden: false };
const hidden = () => scriptedArchive({ settings: { codeHidden: true, wifi } });

afterEach(() => vi.useRealTimers());

test('a hidden code is nowhere on the page until it is asked for', async () => {
  const { engine, screen } = await openRoomAt(lobbyStage([], 3), { archive: hidden() });
  engine.say({ kind: 'words', words: ['lumberjack', 'itinerary', 'rulebook', 'unicycle'] });
  await expect.element(screen.getByText('The code is under the cloth')).toBeVisible();
  expect(document.documentElement.outerHTML).not.toContain(roomKey);
  expect(document.documentElement.outerHTML).not.toContain('lumberjack');
  expect(screen.getByTitle('QR code of the Wi-Fi').query()).toBeNull();
  await screen.getByRole('button', { name: 'Show the code' }).click();
  await expect.element(screen.getByLabelText('Room words')).toHaveTextContent('lumberjack');
});

test('“Show the code” lifts the cloth for 20 seconds that can be seen to pass', async () => {
  const { screen } = await openRoomAt(lobbyStage([], 3), { archive: hidden() });
  await expect.element(screen.getByRole('button', { name: 'Show the code' })).toBeVisible();
  const link = screen.getByRole('link', { name: 'Join address' });
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await screen.getByRole('button', { name: 'Show the code' }).click();
  await vi.waitUntil(() => link.query() !== null);
  expect(link.element()).toHaveAttribute('href', expect.stringContaining(roomKey));
  const left = () => screen.getByRole('timer').element().ariaLabel;
  expect(left()).toBe('Covered again in 20 seconds');
  for (let second = 19; second > 0; second -= 1) {
    await vi.advanceTimersByTimeAsync(1000);
    await expect.poll(left).toContain(`in ${second} `);
  }
  await vi.advanceTimersByTimeAsync(1000);
  await expect.poll(() => link.query()).toBeNull();
  expect(document.documentElement.outerHTML).not.toContain(roomKey);
});

test.each([
  [1280, 720],
  [3840, 2160],
  [1024, 768],
])('at %d × %d the cloth is whole beside ten players', async (width, height) => {
  await openRoomAt(lobbyStage(people(10), 0), { archive: hidden() });
  await settle(width, height);
  expectLegible();
});

test('the drawer says what a cast tab does not carry, and what to capture instead', async () => {
  const { screen } = await openHost();
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByRole('tab', { name: 'Screen & streams' }).click();
  const panel = screen.getByRole('tabpanel');
  await expect.element(panel).toHaveTextContent('carries the picture and the effects, but not the');
  await expect.element(panel).toHaveTextContent('Desktop Audio');
  await expect.element(panel).toHaveTextContent('Window Capture of the stage’s own window');
});

test('the overlay’s address is copied, and shown only where the browser would not copy', async () => {
  const { screen } = await openRoomAt(lobbyStage([], 3), { archive: hidden() });
  const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByRole('tab', { name: 'Screen & streams' }).click();
  const copy = screen.getByRole('button', { name: 'Copy the overlay’s address' });
  await copy.click();
  await expect.element(screen.getByText('Copied.')).toBeVisible();
  const address = `http://192.168.1.23:4173/overlay.html#${roomKey}`;
  expect(copied.mock.calls).toEqual([[address]]);
  expect(document.documentElement.outerHTML).not.toContain(roomKey);
  copied.mockRejectedValue(new Error('not allowed'));
  await copy.click();
  const shown = screen.getByRole('textbox', { name: 'This browser would not copy' });
  await expect.element(shown).toHaveValue(address);
  copied.mockRestore();
});

test('without a room there is no overlay’s address', async () => {
  const { screen } = await openHost();
  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByRole('tab', { name: 'Screen & streams' }).click();
  const copy = screen.getByRole('button', { name: 'Copy the overlay’s address' });
  await expect.element(copy).toBeDisabled();
});

test('[M32] a late stream makes the options stay longer, and leaves a preset its name', async () => {
  const archive = scriptedArchive({ settings: { streamDelaySeconds: 9 } });
  const { engine, screen, show } = await openRoomAt(lobbyStage([], 3), { archive });
  const chosen = () => engine.posted.at(-1);
  expect(chosen()).toMatchObject({
    control: { kind: 'choose', settings: { lingerSeconds: 9 }, preset: 'Classic' },
  });
  const settings = { ...masterpiecePresets[1].settings, lingerSeconds: 9 };
  const stage = lobbyStage([], 3);
  show({ ...stage, next: { ...stage.next, settings, preset: 'Quick' } });
  await expect.element(screen.getByRole('combobox', { name: 'Preset' })).toHaveValue('Quick');

  await screen.getByRole('button', { name: 'Settings' }).click();
  await screen.getByRole('tab', { name: 'Screen & streams' }).click();
  const delay = screen.getByRole('spinbutton', { name: 'The stream is late by (seconds)' });
  await delay.fill('0');
  expect(chosen()).toEqual({
    kind: 'control',
    control: { kind: 'choose', cartridge: 'masterpiece', settings: {}, preset: 'Classic' },
  });
  await delay.fill('31');
  await expect.element(delay).toBeInvalid();
});

test.each(['the skirting board', 'the back office'])(
  'the stage opens in a window from %s, and a browser that blocks it is named',
  async (where) => {
    const { screen, bigScreen } = await openRoomAt(lobbyStage([], 3));
    const inOffice = where === 'the back office';
    if (inOffice) {
      await screen.getByRole('button', { name: 'Settings' }).click();
      await screen.getByRole('tab', { name: 'Screen & streams' }).click();
    }
    const part = inOffice ? screen.getByRole('tabpanel') : screen.getByRole('contentinfo');
    const button = part.getByRole('button', { name: 'Open the stage in a window' });
    await button.click();
    expect(bigScreen.stagesOpened()).toBe(1);
    await expect.element(screen.getByText('blocked the window')).not.toBeInTheDocument();
    bigScreen.allowWindows(false);
    await button.click();
    expect(bigScreen.stagesOpened()).toBe(1);
    await expect.element(screen.getByRole('alert')).toHaveTextContent('Allow pop-ups');
  },
);
