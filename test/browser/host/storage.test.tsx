import { expect, test, vi } from 'vitest';
import { longestPresetName } from '../../../host/preferences.ts';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { MasterpieceSettings } from '../../../src/games/masterpiece/settings.ts';
import type { Opened } from '../../../workers/archive/archive.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { expectLegible } from './legible.ts';
import { openHost, openRoomAt, settle } from './open-host.tsx';
import { scriptedVoice } from '../../kit/scripted-voice.ts';
import * as views from './views.ts';

const open: Opened = { kind: 'open', keeping: 'disk', setAside: null };

function archiveThat(...answers: Opened[]) {
  const archive = scriptedArchive();
  archive.answer({ open: async () => answers.shift() ?? open });
  return archive;
}

const ways = (archive: ReturnType<typeof scriptedArchive>) =>
  archive.asked
    .map(({ name }) => name)
    .filter((name) => name === 'open' || name === 'takeOver' || name === 'playWithout');

test('another tab has the gallery: this one says so, and takes over', async () => {
  const archive = archiveThat({ kind: 'elsewhere' });
  let over = () => {};
  archive.answer({ takeOver: () => new Promise((resolve) => (over = () => resolve(open))) });
  const { screen } = await openHost({ archive });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('Another tab has the gallery');
  await expect.element(screen.getByRole('button', { name: 'New room' })).not.toBeInTheDocument();
  await screen.getByRole('button', { name: 'Take over here' }).click();
  await expect
    .element(screen.getByText('Fetching the keys from the other tab…'))
    .toBeInTheDocument();
  over();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
  expect(ways(archive)).toEqual(['open', 'takeOver']);
});

test('taking over may lead to the same page again', async () => {
  const archive = archiveThat({ kind: 'elsewhere' });
  archive.answer({ takeOver: async () => ({ kind: 'elsewhere' }) });
  const { screen } = await openHost({ archive });
  await screen.getByRole('button', { name: 'Take over here' }).click();
  await expect.element(screen.getByRole('button', { name: 'Take over here' })).toBeVisible();
  expect(ways(archive)).toEqual(['open', 'takeOver']);
});

test('a room that has moved stops here at once, and closing the page asks nothing', async () => {
  const archive = scriptedArchive();
  const voice = scriptedVoice();
  const stage = lobbyStage(people(3), 0);
  const { screen, engine, loud } = await openRoomAt(stage, { archive, voice });
  expect(voice.saying()).not.toBeNull();
  await screen.getByRole('button', { name: 'Settings' }).click();
  expect(engine.stopped()).toBe(false);
  archive.say({ kind: 'moved' });
  await expect
    .element(screen.getByRole('alert'))
    .toHaveTextContent('This room has moved to another tab');
  expect(engine.stopped()).toBe(true);
  expect(loud).toMatchObject({ effects: 0, ticks: 0 });
  expect(voice.saying()).toBeNull();
  expect(window.dispatchEvent(new Event('beforeunload', { cancelable: true }))).toBe(true);
  await screen.getByRole('button', { name: 'Take it back here' }).click();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
  expect(ways(archive)).toEqual(['open', 'takeOver']);
});

test('an archive of a newer Hogwash is left alone; one can play without keeping', async () => {
  const archive = archiveThat({ kind: 'newer' });
  const { screen } = await openHost({ archive });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/newer.*Nothing was touched/);
  await screen.getByRole('button', { name: 'Play without keeping anything' }).click();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
  await expect.element(screen.getByRole('note')).toHaveTextContent('Nothing is kept');
  expect(ways(archive)).toEqual(['open', 'playWithout']);
});

test('a locked archive says why, and can be tried again or done without', async () => {
  const locked: Opened = { kind: 'locked', message: 'NoModificationAllowedError' };
  const archive = archiveThat(locked, locked);
  const { screen } = await openHost({ archive });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(/NoModificationAllowedError/);
  await screen.getByRole('button', { name: 'Try again' }).click();
  await vi.waitFor(() => expect(ways(archive)).toEqual(['open', 'open']));
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
  await screen.unmount();

  const without = archiveThat(locked);
  const other = await openHost({ archive: without });
  await other.screen.getByRole('button', { name: 'Play without keeping anything' }).click();
  await expect.element(other.screen.getByRole('button', { name: 'New room' })).toBeVisible();
});

test('an archive that throws is a locked one', async () => {
  const archive = scriptedArchive();
  archive.answer({ open: () => Promise.reject(new Error('The archive cannot be started')) });
  const { screen } = await openHost({ archive });
  await expect.element(screen.getByRole('alert')).toHaveTextContent('cannot be started');
  await expect.element(screen.getByRole('button', { name: 'Try again' })).toBeVisible();
});

test.each([
  ['copy', 'Kept in this browser less safely'],
  ['memory', 'Nothing is kept'],
] as const)('an archive that is a %s is said to be one', async (keeping, words) => {
  const { screen } = await openHost({
    archive: archiveThat({ kind: 'open', keeping, setAside: null }),
  });
  await expect.element(screen.getByRole('note')).toHaveTextContent(words);
});

test('an archive on disk needs no note', async () => {
  const { screen } = await openHost();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
  await expect.element(screen.getByRole('note')).not.toBeInTheDocument();
});

test('a damaged database can be saved, and forgotten', async () => {
  const bytes = new Blob(['not quite a database']);
  const archive = scriptedArchive({ damaged: new Map([['damaged-1.sqlite3', bytes]]) });
  const { screen } = await openHost({ archive });
  await expect.element(screen.getByText(/The archive was damaged/)).toBeVisible();
  const saved: string[] = [];
  const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (
    this: HTMLAnchorElement,
  ) {
    saved.push(this.download);
  });
  await screen.getByRole('button', { name: 'Save the damaged file' }).click();
  await vi.waitFor(() => expect(saved).toEqual(['damaged-1.sqlite3']));
  click.mockRestore();
  await screen.getByRole('button', { name: 'Forget it' }).click();
  await expect.element(screen.getByText(/The archive was damaged/)).not.toBeInTheDocument();
  expect(archive.contents.damaged.size).toBe(0);
});

test.each([
  ['full', 'The cellar is full: this game goes on, but is not being kept.'],
  ['failed', 'The cellar is shut: this game goes on, but is not being kept.'],
] as const)(
  'what is not kept (%s) is said on the stage until it is kept again',
  async (why, words) => {
    const archive = scriptedArchive();
    const { screen } = await openRoomAt(gameStage(views.fooling(3), 3), { archive });
    const note = screen.getByText(words);
    await expect.element(note).not.toBeInTheDocument();
    archive.say({ kind: 'keeping', kept: { kept: false, why } });
    await expect.element(note).toBeVisible();
    archive.say({ kind: 'keeping', kept: { kept: true } });
    await expect.element(note).not.toBeInTheDocument();
  },
);

test.each([
  [1280, 720, false],
  [1024, 768, true],
])('at %d×%d the note lies over nothing', async (width, height, connected) => {
  const archive = scriptedArchive();
  const { show, engine } = await openRoomAt(gameStage(views.guessing(10, 'long'), 10), { archive });
  engine.say({ kind: 'brokers', brokers: [{ address: 'ws://a', connected }] });
  archive.say({ kind: 'keeping', kept: { kept: false, why: 'closed' } });
  await settle(width, height);
  expectLegible();
  show(lobbyStage(people(5), 0));
  await settle(width, height);
  expectLegible();
});

test.each([
  [1280, 720],
  [1024, 768],
])('at %d×%d own presets with the longest names stand in the lobby', async (width, height) => {
  const name = 'M'.repeat(longestPresetName);
  const settings = MasterpieceSettings.parse({ rounds: 7 });
  const presets = ['One', 'Two', name].map((name, index) => ({
    name,
    settings: { ...settings, rounds: 5 + index },
  }));
  const archive = scriptedArchive({ settings: { presets: { masterpiece: presets } } });
  const stage = lobbyStage(people(10), 0);
  const next = { ...stage.next, preset: name };
  const { screen } = await openRoomAt({ ...stage, next }, { archive });
  await expect.element(screen.getByRole('combobox', { name: 'Preset' })).toHaveValue(name);
  await settle(width, height);
  expectLegible();
});
