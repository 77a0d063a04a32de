import { expect, test, vi } from 'vitest';
import { gameStage, lobbyStage, people, timer } from './gallery.ts';
import { openHost, openRoomAt, settle } from './open-host.tsx';
import { FakeTime } from '../../kit/fake-time.ts';
import { scriptedVoice } from '../../kit/scripted-voice.ts';
import { expectLegible } from './legible.ts';
import * as views from './views.ts';

test('[M3] the lobby shows who is here, who is ready and who is away', async () => {
  const [ada, bo, cy, di] = people(4);
  if (!ada || !bo || !cy || !di) throw new Error('four people');
  const here = [ada, { ...bo, face: null }, { ...cy, here: false }, { ...di, name: null }];
  const { screen } = await openRoomAt(lobbyStage(here, 0));
  const places = screen.getByRole('list', { name: 'Players' }).getByRole('listitem');
  expect(places.elements().map((place) => place.textContent)).toEqual([
    'AdaReady',
    'BoAt the mirror',
    'Wolfgang\nWimmersAway',
    'SomebodyAt the mirror',
  ]);
});

test('[M4] [M5] who is missing, the countdown, and why a start came to nothing', async () => {
  const { screen, show } = await openRoomAt(lobbyStage(people(1), 2));
  await expect.element(screen.getByText('2 more players are needed')).toBeVisible();
  const lobby = lobbyStage(people(3), 0);
  if (lobby.scene.kind !== 'lobby') throw new Error('a lobby');
  show({ ...lobby, scene: { ...lobby.scene, starting: { by: 'p2', timer: timer(4, 5) } } });
  await expect.element(screen.getByText('Bo opens the doors')).toBeVisible();
  await expect.element(screen.getByRole('timer', { name: '4 seconds left' })).toBeVisible();
  show({ ...lobby, scene: { ...lobby.scene, notice: 'Bo left, and then there were two.' } });
  await expect.element(screen.getByText('Bo left, and then there were two.')).toBeVisible();
  await expect.element(screen.getByText('About 14 minutes.')).toBeVisible();
});

test('[M4] beside the way to start stands who is still at the mirror', async () => {
  const [ada, bo, cy] = people(3);
  if (!ada || !bo || !cy) throw new Error('three people');
  const { screen, show } = await openRoomAt(lobbyStage([ada, bo, cy], 0));
  const hint = screen.getByText(/^Press “Start game”/);
  await expect.element(hint).not.toHaveTextContent('mirror');
  show(lobbyStage([ada, { ...bo, face: null }, cy], 0));
  await expect.element(hint).toHaveTextContent('One is still at the mirror');
  show(lobbyStage([ada, { ...bo, face: null }, { ...cy, name: null }], 0));
  await expect.element(hint).toHaveTextContent('2 are still at the mirror');
});

const away = (count: number, here: number) =>
  people(count).map((person, index) => ({ ...person, here: index < here }));

test.each([
  ['three', lobbyStage(people(3), 0), 3],
  ['ten and three who watch', lobbyStage(people(13), 0), 10],
  ['ten at the mirror', lobbyStage(nameless(10), 0), 10],
  ['one of ten, two missing', lobbyStage(away(12, 1), 2), 10],
  ['five', lobbyStage(people(5), 0), 5],
  ['one of nine, two missing', lobbyStage(away(9, 1), 2), 10],
])('[M3] [M5] the wall lies over nothing at any size: %s', async (_, stage, places) => {
  await openRoomAt(stage);
  for (const [width, height] of [
    [1280, 720],
    [1024, 768],
    [3840, 2160],
  ] as const) {
    await settle(width, height);
    expectLegible();
    const above = bounds('.programme').bottom;
    const beneath = bounds(stage.people.length > 10 ? '.portrait-wall-watchers' : '.lobby-hint');
    const hung = Array.from(document.querySelectorAll('.portrait-wall-players > li'));
    expect(hung).toHaveLength(places);
    expect(new Set(hung.map((one) => Math.round(one.getBoundingClientRect().top))).size).toBe(
      places > 4 ? 2 : 1,
    );
    for (const one of hung) {
      const { top, bottom } = one.getBoundingClientRect();
      expect(top).toBeGreaterThan(above + 0.015 * height);
      expect(bottom).toBeLessThan(beneath.top + 1);
    }
  }
});

function nameless(count: number) {
  return people(count).map((person) => ({ ...person, name: null }));
}

function bounds(selector: string): DOMRect {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`Nothing on the page is ${selector}`);
  return element.getBoundingClientRect();
}

test('[M6] who comes after the tenth is named as watching', async () => {
  const { screen } = await openRoomAt(lobbyStage(people(11), 0));
  await expect.element(screen.getByText('Watching: Watcher 10')).toBeVisible();
});

test('the pig greets who joins by name, in many ways', async () => {
  const time = new FakeTime();
  const { said, heard, show } = await openRoomAt(lobbyStage([], 3), { time });
  const names = people(10).map((person) => person.name ?? '');
  for (let count = 1; count <= 10; count += 1) {
    await time.pass(20_000);
    show(lobbyStage(people(count), 0));
  }
  show(lobbyStage(people(10), 0));
  await time.pass(20_000);
  const greetings = said.slice(1);
  expect(greetings).toHaveLength(10);
  greetings.forEach((greeting, index) => expect(greeting).toContain(names[index]));
  const bare = greetings.map((greeting, index) => greeting.replaceAll(names[index] ?? '', '…'));
  expect(new Set(bare).size).toBe(10);
  expect(heard).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9].map((note) => ({ kind: 'doorbell', note })));
});

test('when ten come in at once, the bell rings ten times and the pig keeps it short', async () => {
  const time = new FakeTime();
  const { said, heard, show } = await openRoomAt(lobbyStage([], 3), { time });
  await time.pass(20_000);
  for (let count = 1; count <= 10; count += 1) show(lobbyStage(people(count), 0));
  await time.pass(60_000);
  expect(heard).toHaveLength(10);
  const names = people(10).map((person) => person.name ?? '');
  const greeted = said.slice(1).map((line) => names.findIndex((name) => line.includes(name)));
  expect(greeted).toEqual([0, 8, 9]);
});

test('a name unfit for a family is on the wall, but neither said nor captioned', async () => {
  const time = new FakeTime();
  const { screen, said, show } = await openRoomAt(lobbyStage([], 3), { time });
  const rude = people(3).map((person, index) =>
    index === 1 ? { ...person, name: 'Fuckface' } : person,
  );
  for (let count = 1; count <= 3; count += 1) {
    await time.pass(20_000);
    show(lobbyStage(rude.slice(0, count), 0), ['p2']);
  }
  await time.pass(20_000);
  show(gameStage(views.truth(3, 'short'), 3), ['p2']);
  await expect.element(screen.getByText('Ada', { exact: true }).first()).toBeVisible();
  expect(said[2]).toContain('Our Patron');
  expect(said.join()).not.toContain('Fuckface');
});

test('a line is the caption while it is said; then the board rests', async () => {
  const time = new FakeTime();
  const voice = scriptedVoice();
  const { screen, said } = await openRoomAt(lobbyStage([], 3), { time, voice });
  const caption = screen.getByRole('status', { name: 'Caption' });
  while (voice.saying() !== null) {
    await expect.element(caption).toHaveTextContent(said[0] ?? '');
    voice.happens('began');
    await time.pass(2000);
    voice.happens('ended');
  }
  await expect.element(caption).toBeEmptyDOMElement();
  await vi.waitFor(() => expect(document.querySelector('[data-fading]')).toBeNull());
});

test('every stage opens with a line, as a caption too', async () => {
  const { screen, said, show } = await openRoomAt(gameStage(views.prompting(3), 3));
  const kinds = [views.fooling(3), views.landing(3, 'short'), views.lie(3, 'short')];
  for (const view of [...kinds, views.truth(3, 'short')]) {
    const before = said.length;
    show(gameStage(view, 3));
    expect(said).toHaveLength(before + 1);
    await expect
      .element(screen.getByRole('status', { name: 'Caption' }))
      .toHaveTextContent(said.at(-1) ?? '');
    show(gameStage(view, 3));
    expect(said).toHaveLength(before + 1);
  }
});

test('a broker that is gone is said aloud on the screen, one that works quietly', async () => {
  const { screen, engine } = await openRoomAt(lobbyStage([], 3));
  engine.say({ kind: 'brokers', brokers: [{ address: 'ws://a', connected: true }] });
  await expect.element(screen.getByText('Broker connected')).toBeVisible();
  engine.say({ kind: 'brokers', brokers: [{ address: 'ws://a', connected: false }] });
  await expect.element(screen.getByText(/No broker: phones cannot join/)).toBeVisible();
});

test('a broken config.json is said on the screen, at home and in the room', async () => {
  const notice = 'config.json makes no sense';
  const { screen } = await openHost({ notice });
  await expect.element(screen.getByRole('alert')).toHaveTextContent(notice);
  await screen.unmount();
  const room = await openRoomAt(lobbyStage([], 3), { notice });
  await expect.element(room.screen.getByText(notice)).toBeVisible();
});

test('[M52] reactions float over the stage and are gone afterwards', async () => {
  const { screen, engine } = await openRoomAt(gameStage(views.prompting(3), 3));
  engine.say({ kind: 'reaction', seat: 'p1', emoji: '😂' });
  const laughter = screen.getByAltText('😂');
  await expect.element(laughter).toBeInTheDocument();
  for (const animation of document.querySelector('.reaction')?.getAnimations() ?? []) {
    animation.finish();
  }
  await expect.element(laughter).not.toBeInTheDocument();
});
