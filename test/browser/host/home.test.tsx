import { expect, test } from 'vitest';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import type { HostArchive } from '../../../workers/archive/archive.ts';
import { gameStage, lobbyStage } from './gallery.ts';
import { openHost, settle } from './open-host.tsx';
import * as views from './views.ts';

type Sign = NonNullable<Awaited<ReturnType<HostArchive['goingOn']>>>;

const minute = 60_000;
const left = (minutes: number, sign: Partial<Sign> = {}): Sign => ({
  game: 'Masterpiece',
  caption: 'Everyone is lying about this one',
  names: ['Ada', 'Bo', 'Çelik'],
  leftAt: Date.now() - minutes * minute,
  ...sign,
});

function archiveGoingOn(sign: Sign | null) {
  const archive = scriptedArchive();
  archive.answer({ goingOn: async () => sign });
  return archive;
}

test('the archive opens first, and says so until it is open', async () => {
  const archive = scriptedArchive();
  let open = () => {};
  archive.answer({
    open: () =>
      new Promise((resolve) => {
        open = () => resolve({ kind: 'open', keeping: 'disk', setAside: null });
      }),
  });
  const { screen } = await openHost({ archive });
  await expect.element(screen.getByText('Unlocking the cellar…')).toBeInTheDocument();
  await expect.element(screen.getByRole('button')).not.toBeInTheDocument();
  open();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
  await expect.element(screen.getByText('Unlocking the cellar…')).not.toBeInTheDocument();
});

const doors = (screen: Awaited<ReturnType<typeof openHost>>['screen']) =>
  screen
    .getByRole('button')
    .elements()
    .map((door) => door.textContent);

test('with nothing to go on with a new room is the first and loud door', async () => {
  const { screen, openings } = await openHost();
  const door = screen.getByRole('button', { name: 'New room' });
  await expect.element(door).toHaveClass('act');
  await expect.element(door).not.toHaveAccessibleDescription();
  expect(doors(screen)).toEqual(['New room', 'Play a demo round', 'Past games', 'Settings']);
  await door.click();
  expect(openings).toMatchObject([{ resume: false }]);
});

test('a game that waits is the first and loud door, and says which and since when', async () => {
  const { screen, openings } = await openHost({ archive: archiveGoingOn(left(4)) });
  const door = screen.getByRole('button', { name: 'Go on with the game' });
  await expect.element(door).toHaveClass('act');
  await expect
    .element(door)
    .toHaveAccessibleDescription(
      'Masterpiece · Everyone is lying about this one Ada, Bo and Çelik Away for 4 minutes',
    );
  const next = screen.getByRole('button', { name: 'New room' });
  await expect.element(next).toHaveClass('quiet');
  await expect.element(next).toHaveAccessibleDescription(/closes the game.*Past games/);
  expect(doors(screen)).toEqual([
    'Go on with the game',
    'New room',
    'Play a demo round',
    'Past games',
    'Settings',
  ]);
  await door.click();
  expect(openings).toMatchObject([{ resume: true }]);
});

test('a room that waits in its lobby is opened again, and a new one closes no game', async () => {
  const lobby = left(90, { game: null, caption: '', names: ['Ada'] });
  const { screen, openings } = await openHost({ archive: archiveGoingOn(lobby) });
  const door = screen.getByRole('button', { name: 'Open the room again' });
  await expect.element(door).toHaveAccessibleDescription('Ada Away for an hour');
  await expect
    .element(screen.getByRole('button', { name: 'New room' }))
    .not.toHaveAccessibleDescription();
  await door.click();
  expect(openings).toMatchObject([{ resume: true }]);
});

test('a room nobody had come into says so', async () => {
  const empty = left(3, { game: null, caption: '', names: [] });
  const { screen } = await openHost({ archive: archiveGoingOn(empty) });
  await expect
    .element(screen.getByRole('button', { name: 'Open the room again' }))
    .toHaveAccessibleDescription('Nobody had come in yet Away for 3 minutes');
});

test.each([
  [0.2, 'a moment'],
  [-5, 'a moment'],
  [1.5, 'a minute'],
  [59, '59 minutes'],
  [150, '2 hours'],
  [47 * 60, '47 hours'],
  [50 * 60, '2 days'],
])('%d minutes ago is away for %s', async (minutes, words) => {
  const { screen } = await openHost({ archive: archiveGoingOn(left(minutes)) });
  await expect.element(screen.getByText(`Away for ${words}`, { exact: true })).toBeVisible();
});

test('an archive that cannot say what goes on still lets a room be opened', async () => {
  const archive = scriptedArchive();
  archive.answer({ goingOn: () => Promise.reject(new Error('disk I/O error')) });
  const { screen } = await openHost({ archive });
  await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
});

test('every room has a way to the archive, and the browser is asked to keep it once a game runs', async () => {
  const { screen, engine, asked, openings } = await openHost();
  await screen.getByRole('button', { name: 'New room' }).click();
  expect(openings[0]?.archive).toBeInstanceOf(MessagePort);
  const clock = { now: 0, rate: 1, running: false };
  engine.say({ kind: 'stage', stage: lobbyStage([], 3), clock, unsaid: [] });
  expect(asked).toEqual([]);
  engine.say({ kind: 'stage', stage: gameStage(views.fooling(3), 3), clock, unsaid: [] });
  engine.say({ kind: 'stage', stage: gameStage(views.totals(3), 3), clock, unsaid: [] });
  expect(asked).toEqual(['persist']);
});

test.each([
  ['http://192.168.1.23:4173/', 'http://localhost:4173/'],
  ['http://tv.local/?rate=8', 'http://localhost/'],
])('at %s the host is told to open %s', async (address, safer) => {
  const { screen } = await openHost({ address });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(`open ${safer}`);
});

test.each(['http://localhost:4173/', 'http://127.0.0.1:4173/', 'https://example.org/hogwash/'])(
  'at %s nothing is amiss',
  async (address) => {
    const { screen } = await openHost({ address });
    await expect.element(screen.getByRole('button', { name: 'New room' })).toBeVisible();
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  },
);

test('notes, pig and doors lie over nothing at any size', async () => {
  const archive = archiveGoingOn(
    left(4, { names: ['MMMMWWWWMMMMWWWW', 'Frederikke', 'Wolfgang Wimmers', 'Joakim Ø. Ådal'] }),
  );
  archive.answer({
    open: async () => ({ kind: 'open', keeping: 'copy', setAside: 'damaged.sqlite3' }),
    settings: async () => ({
      brokers: 4,
      voiceVolume: 9,
      settings: { masterpiece: { rounds: 99 } },
    }),
  });
  const notice =
    'config.json was not found beside this page: trying the broker of this address alone.';
  const address = 'http://192.168.1.23:4173/';
  const { screen } = await openHost({ archive, notice, address });
  await expect.element(screen.getByText('Forget it')).toBeVisible();
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [3840, 2160],
  ] as const) {
    await settle(width, height);
    const parts = ['.front-sign', '.notes', '.front-pig', '.home-ticket', '.skirting'].map(bounds);
    const all = [
      ...parts,
      ...Array.from(document.querySelectorAll('button')).map((one) => one.getBoundingClientRect()),
    ];
    for (const part of all) {
      expect(part.left).toBeGreaterThanOrEqual(0);
      expect(part.right).toBeLessThanOrEqual(width);
      expect(part.bottom).toBeLessThanOrEqual(height + 1);
    }
    parts.forEach((one, index) => {
      for (const other of parts.slice(index + 1)) {
        const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
        const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
        expect(Math.min(wide, high)).toBeLessThan(0.015 * height);
      }
    });
  }
});

function bounds(selector: string): DOMRect {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element.getBoundingClientRect();
}
