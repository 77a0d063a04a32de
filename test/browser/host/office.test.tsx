import { expect, test, vi } from 'vitest';
import {
  MasterpieceSettings,
  masterpiecePresets,
} from '../../../src/games/masterpiece/settings.ts';
import { defaultPreferences } from '../../../host/preferences.ts';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { drawers } from '../../../host/settings/drawer.ts';
import type { Kept } from '../../../workers/archive/archive.ts';
import { lobbyStage } from './gallery.ts';
import { openHost, openRoomAt } from './open-host.tsx';

type Host = Awaited<ReturnType<typeof openHost>>;

async function openOffice(settings: unknown = null, opening: Parameters<typeof openHost>[0] = {}) {
  const archive = scriptedArchive({ settings });
  const host = await openHost({ archive, ...opening });
  await host.screen.getByRole('button', { name: 'Settings' }).click();
  return { ...host, kept: () => archive.contents.settings };
}

const drawer = (screen: Host['screen'], name: string) => screen.getByRole('tab', { name });
const rounds = (screen: Host['screen']) => screen.getByRole('spinbutton', { name: 'Rounds' });

test('a preset, a single setting, and Reset all', async () => {
  const { screen, kept } = await openOffice();
  await screen.getByText('Quick').click();
  expect(kept()).toMatchObject({ settings: { masterpiece: masterpiecePresets[1].settings } });
  await expect.element(rounds(screen)).toHaveValue(1);

  await rounds(screen).fill('2');
  expect(kept()).toMatchObject({
    settings: { masterpiece: { ...masterpiecePresets[1].settings, rounds: 2 } },
  });
  await expect.element(screen.getByRole('radio', { name: 'My own' })).toBeChecked();

  await screen.getByRole('button', { name: 'Reset all' }).click();
  expect(kept()).not.toEqual(defaultPreferences);
  await screen.getByRole('button', { name: 'No', exact: true }).click();
  expect(kept()).not.toEqual(defaultPreferences);
  await screen.getByRole('button', { name: 'Reset all' }).click();
  await screen.getByRole('button', { name: 'Yes, reset' }).click();
  expect(kept()).toEqual(defaultPreferences);
  await expect.element(screen.getByRole('radio', { name: 'Classic' })).toBeChecked();
  await screen.getByRole('button', { name: 'Back' }).click();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
});

test.each([
  ['99', '99'],
  ['0', '0'],
  ['2.5', '2.5'],
  ['', ''],
])(
  'a number the game does not allow (%s) stays as typed, is named, and is not kept',
  async (typed) => {
    const { screen, kept } = await openOffice();
    await rounds(screen).fill('2');
    await rounds(screen).fill(typed);
    await expect.element(rounds(screen)).toBeInvalid();
    await expect
      .element(rounds(screen))
      .toHaveAccessibleDescription('Rounds: a whole number from 1 to 10. Until then it stays 2.');
    await expect.element(rounds(screen)).toHaveValue(typed === '' ? null : Number(typed));
    expect(kept()).toMatchObject({ settings: { masterpiece: { rounds: 2 } } });

    await rounds(screen).fill('10');
    await expect.element(rounds(screen)).toBeValid();
    await expect.element(rounds(screen)).not.toHaveAccessibleDescription();
    expect(kept()).toMatchObject({ settings: { masterpiece: { rounds: 10 } } });
  },
);

test('numbers on the way to the one that is meant can be typed', async () => {
  const { screen, kept } = await openOffice();
  const seconds = screen.getByRole('spinbutton', { name: 'Seconds to paint' });
  for (const typed of ['1', '12', '120']) await seconds.fill(typed);
  expect(kept()).toMatchObject({ settings: { masterpiece: { promptingSeconds: 120 } } });
});

test('a preset, or the drawer’s reset, clears what was typed and is not right', async () => {
  const { screen } = await openOffice();
  await rounds(screen).fill('99');
  await screen.getByText('Relaxed').click();
  await expect.element(rounds(screen)).toHaveValue(3);
  await expect.element(rounds(screen)).toBeValid();
  await rounds(screen).fill('99');
  await screen.getByRole('button', { name: 'Reset this drawer' }).click();
  await expect.element(rounds(screen)).toHaveValue(3);
});

test('a drawer is reset without the others', async () => {
  const settings = { masterpiece: MasterpieceSettings.parse({ rounds: 7 }) };
  const { screen, kept } = await openOffice({ settings, voice: false, brokers: ['/mqtt'] });
  await screen.getByRole('button', { name: 'Reset this drawer' }).click();
  expect(kept()).toMatchObject({ settings: {}, voice: false, brokers: ['/mqtt'] });
  await drawer(screen, 'Sound').click();
  await screen.getByRole('button', { name: 'Reset this drawer' }).click();
  expect(kept()).toMatchObject({ voice: true, brokers: ['/mqtt'] });
  await drawer(screen, 'Storage').click();
  await expect
    .element(screen.getByRole('button', { name: 'Reset this drawer' }))
    .not.toBeInTheDocument();
});

test('every setting of the game can be set', async () => {
  const { screen } = await openOffice();
  expect(screen.getByRole('spinbutton').elements()).toHaveLength(
    Object.keys(MasterpieceSettings.parse({})).length,
  );
});

test('“Kept” is said once the archive has said so, and the newest is what is kept', async () => {
  const archive = scriptedArchive();
  const written: unknown[] = [];
  const answers: ((kept: Kept) => void)[] = [];
  archive.answer({
    keepSettings: (settings) => {
      written.push(settings);
      return new Promise((resolve) => answers.push(resolve));
    },
  });
  const { screen } = await openOffice(null, { archive });
  // After the pig's caption beneath.
  const sign = screen.getByRole('status').nth(1);
  await expect.element(sign).toHaveTextContent('Kept');
  for (const typed of ['4', '5', '6']) await rounds(screen).fill(typed);
  await expect.element(sign).toHaveTextContent('Writing it down…');
  expect(written).toHaveLength(1);
  answers[0]?.({ kept: true });
  await vi.waitFor(() => expect(written).toHaveLength(2));
  await expect.element(sign).toHaveTextContent('Writing it down…');
  expect(written[1]).toMatchObject({ settings: { masterpiece: { rounds: 6 } } });
  answers[1]?.({ kept: false, why: 'full' });
  await expect.element(sign).toHaveTextContent('Not kept: the disk is full.');
  await expect.element(rounds(screen)).toHaveValue(6);
});

test('in memory the sign says how long settings last', async () => {
  const archive = scriptedArchive();
  archive.answer({ open: async () => ({ kind: 'open', keeping: 'memory', setAside: null }) });
  const { screen } = await openOffice(null, { archive });
  await expect.element(screen.getByText('Lasts until the page is closed')).toBeVisible();
});

test('own presets: saved under a name, chosen, renamed, deleted', async () => {
  const { screen, kept } = await openOffice();
  await expect.element(screen.getByLabelText('Save these as')).not.toBeInTheDocument();
  await rounds(screen).fill('7');
  const name = screen.getByLabelText('Save these as');
  const save = screen.getByRole('button', { name: 'Save' });
  await save.click();
  await expect.element(name).toHaveAccessibleDescription('Name of the preset: it needs one.');
  await name.fill('quick');
  await save.click();
  await expect
    .element(name)
    .toHaveAccessibleDescription('Name of the preset: there is one of that name.');
  await name.fill('  Late   night ');
  await save.click();
  await expect.element(screen.getByRole('radio', { name: 'Late night' })).toBeChecked();
  const settings = MasterpieceSettings.parse({ rounds: 7 });
  expect(kept()).toMatchObject({ presets: { masterpiece: [{ name: 'Late night', settings }] } });

  await screen.getByText('Classic').click();
  await expect.element(screen.getByRole('button', { name: 'Delete' })).not.toBeInTheDocument();
  await screen.getByText('Late night').click();
  await expect.element(rounds(screen)).toHaveValue(7);
  await screen.getByRole('button', { name: 'Rename' }).click();
  await screen.getByLabelText('Its name').fill('Sunday');
  await save.click();
  expect(kept()).toMatchObject({ presets: { masterpiece: [{ name: 'Sunday', settings }] } });
  await screen.getByRole('button', { name: 'Delete' }).click();
  expect(kept()).toMatchObject({
    presets: { masterpiece: [] },
    settings: { masterpiece: settings },
  });
  await expect.element(screen.getByRole('radio', { name: 'My own' })).toBeChecked();
});

test('the lobby offers an own preset by its name', async () => {
  const settings = MasterpieceSettings.parse({ rounds: 7 });
  const presets = { masterpiece: [{ name: 'Late night', settings }] };
  const archive = scriptedArchive({ settings: { presets } });
  const { screen, engine } = await openRoomAt(lobbyStage([], 3), { archive });
  await screen.getByRole('combobox', { name: 'Preset' }).selectOptions('Late night');
  expect(engine.posted.at(-1)).toEqual({
    kind: 'control',
    control: { kind: 'choose', cartridge: 'masterpiece', settings, preset: 'Late night' },
  });
});

test('address, voice and volumes count at once', async () => {
  const archive = scriptedArchive();
  const { screen, loud } = await openRoomAt(lobbyStage([], 3), { archive });
  const kept = () => archive.contents.settings;
  await screen.getByRole('button', { name: 'Settings' }).click();
  await drawer(screen, 'Phones & network').click();
  await screen.getByText('10.0.0.7').click();
  expect(kept()).toMatchObject({ address: '10.0.0.7' });
  await drawer(screen, 'Sound').click();
  await expect
    .element(screen.getByRole('slider', { name: 'Volume of the voice' }))
    .toHaveValue('0.8');
  await screen.getByRole('slider', { name: 'Volume of the voice' }).fill('0.5');
  expect(loud).toMatchObject({ voice: 0.5, effects: 0.8 });
  await screen.getByRole('slider', { name: 'Volume of the sounds' }).fill('0.25');
  expect(kept()).toMatchObject({ voiceVolume: 0.5, soundVolume: 0.25 });
  expect(loud).toMatchObject({ voice: 0.5, effects: 0.25 });
  await screen.getByRole('checkbox', { name: 'The pig speaks aloud' }).click();
  expect(kept()).toMatchObject({ voice: false });
  expect(loud.voice).toBe(0);
  await screen.getByRole('button', { name: 'Back' }).click();
  const link = screen.getByRole('link', { name: 'Join address' });
  expect(link.element().getAttribute('href')).toContain('http://10.0.0.7:4173/phone/#');
});

test('arrow keys go from drawer to drawer, and only the open one is a stop of the Tab key', async () => {
  const { screen } = await openOffice();
  drawer(screen, 'Game').element().focus();
  const stops = () =>
    screen
      .getByRole('tab')
      .elements()
      .map((tab) => [tab.tabIndex, tab.ariaSelected, tab === document.activeElement]);
  const at = (open: number) =>
    drawers.map((_, index) => (index === open ? [0, 'true', true] : [-1, 'false', false]));
  const press = (key: string) =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
    );
  press('ArrowDown');
  await vi.waitFor(() => expect(stops()).toEqual(at(1)));
  press('ArrowUp');
  await vi.waitFor(() => expect(stops()).toEqual(at(0)));
  press('ArrowUp');
  await vi.waitFor(() => expect(stops()).toEqual(at(drawers.length - 1)));
  press('ArrowDown');
  await vi.waitFor(() => expect(stops()).toEqual(at(0)));
});

test.each(drawers.map((_, index) => index))(
  'drawer %d shows everything at 1280×720 without scrolling',
  async (index) => {
    const { screen } = await openOffice();
    await screen.getByRole('tab').nth(index).click();
    await document.fonts.ready;
    const panel = screen.getByRole('tabpanel').element();
    await vi.waitFor(() =>
      expect(panel.isConnected && panel.textContent).not.toContain('Counting'),
    );
    const shown = screen.getByRole('tabpanel').element();
    expect(shown.scrollHeight).toBeLessThanOrEqual(shown.clientHeight);
    expect(shown.scrollWidth).toBeLessThanOrEqual(shown.clientWidth);
  },
);

test('Storage shows what is used, what is left, and whether the browser promised to keep it', async () => {
  const archive = scriptedArchive();
  const report = {
    keeping: 'disk' as const,
    archive: 48_300_000,
    games: 1031,
    pictures: 212,
    used: 2_000_000_000,
    quota: 8_000_000_000,
    persistent: false,
  };
  let promised = false;
  archive.answer({ storage: async () => ({ ...report, persistent: promised }) });
  const { screen, asked } = await openOffice(null, {
    archive,
    persist: async () => (promised = true),
  });
  await drawer(screen, 'Storage').click();
  const facts = () =>
    screen
      .getByRole('term')
      .elements()
      .map((term) => [term.textContent, term.nextElementSibling?.textContent]);
  await vi.waitFor(() =>
    expect(facts()).toEqual([
      ['Games', '1,031'],
      ['Pictures', '212'],
      ['The archive itself', '48 MB'],
      ['Used by this site', '2.0 GB'],
      ['Left for it', '6.0 GB'],
    ]),
  );
  await expect.element(screen.getByRole('meter')).toHaveAccessibleName(/^25 %/);
  await expect.element(screen.getByText(/may clear it/)).toBeVisible();
  await screen.getByRole('button', { name: 'Ask it to promise' }).click();
  expect(asked).toEqual(['persist']);
  await expect.element(screen.getByText(/promised not to clear it/)).toBeVisible();
});

test('a browser that will not promise, or say how much there is, is believed', async () => {
  const archive = scriptedArchive();
  const storage = await archive.archive.storage();
  archive.answer({ storage: async () => ({ ...storage, used: null, quota: null }) });
  const { screen } = await openOffice(null, { archive, persist: async () => false });
  await drawer(screen, 'Storage').click();
  await expect.element(screen.getByText('the browser won’t say').first()).toBeVisible();
  await expect.element(screen.getByRole('meter')).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Ask it to promise' }).click();
  await expect.element(screen.getByText(/It would not promise/)).toBeVisible();
});

test('a cellar that cannot be counted says so', async () => {
  const archive = scriptedArchive();
  archive.answer({ storage: () => Promise.reject(new Error('disk I/O error')) });
  const { screen } = await openOffice(null, { archive });
  await drawer(screen, 'Storage').click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/could not be counted/);
});
