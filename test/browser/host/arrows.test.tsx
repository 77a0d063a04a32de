import { beforeAll, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { reachable } from '../../../host/keys/reachable.ts';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { drawers } from '../../../host/settings/drawer.ts';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { crowdedGame, playedGame } from './catalogue-samples.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { openCatalogue, openGame } from './open-catalogue.tsx';
import { bareWall, openHost, openRoomAt, settle } from './open-host.tsx';
import * as views from './views.ts';

const keys = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] as const;

function press(key: string, on: Element | null = document.activeElement): boolean {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
  return !(on ?? document.body).dispatchEvent(event);
}

const named = (element: Element | null) =>
  element === null
    ? 'nothing'
    : `${element.localName} ${element.ariaLabel ?? element.closest('label')?.textContent ?? element.textContent}`;

/**
 * Everything the arrow keys lead to from where the focus is, without taking another choice or opening
 * another drawer on the way: then it would be another page.
 */
function walk(): Set<Element> {
  const start = document.activeElement as HTMLElement;
  // The first arrow only shows where the focus is.
  start.blur();
  const seen = new Set<Element>([start]);
  for (const from of seen) {
    for (const key of keys) {
      const isSideways = key === 'ArrowLeft' || key === 'ArrowRight';
      if (from.role === 'tab' && key !== 'ArrowRight') continue;
      if (from.matches('[type="radio"]') && isSideways) continue;
      (from as HTMLElement).focus();
      press(key, from);
      seen.add(document.activeElement!);
    }
  }
  return seen;
}

/** What the arrows never come to. */
function unreached(): string[] {
  const seen = walk();
  return reachable(document)
    .filter(({ element }) => !seen.has(element) && !element.matches('[role="tab"], [type="radio"]'))
    .map(({ element }) => named(element));
}

function paused(lost: number): RoomStage {
  const stage = gameStage(views.fooling(3), 3);
  if (stage.scene.kind !== 'game') throw new Error('a game');
  return { ...stage, scene: { ...stage.scene, paused: { by: 'reopened', lost } } };
}

const rooms: Record<string, RoomStage> = {
  'the empty lobby': lobbyStage([], 3),
  'the full lobby': lobbyStage(people(10), 0),
  'a game': gameStage(views.guessing(10, 'long'), 10),
  'a pause': paused(0),
  'a pause with a choice': paused(3),
  'the ending': gameStage(views.ending(3, { kind: 'over' }), 3),
};
const sizes = [
  [1280, 720],
  [1024, 768],
] as const;

beforeAll(bareWall);

describe.each(sizes)('at %d × %d arrows reach every control of', (width, height) => {
  test('the home page', async () => {
    const { screen } = await openHost();
    await expect.element(screen.getByRole('button', { name: 'New room' })).toHaveFocus();
    await settle(width, height);
    expect(unreached()).toEqual([]);
  });

  test.each(Object.entries(rooms))('%s', async (_, stage) => {
    await openRoomAt(stage);
    await vi.waitUntil(() => document.activeElement !== document.body);
    await settle(width, height);
    expect(unreached()).toEqual([]);
  });

  test('the lobby with a hidden code', async () => {
    const archive = scriptedArchive({ settings: { codeHidden: true } });
    await openRoomAt(lobbyStage(people(10), 0), { archive });
    await vi.waitUntil(() => document.activeElement !== document.body);
    await settle(width, height);
    expect(unreached()).toEqual([]);
  });

  test.each(drawers.map((_, index) => index))('drawer %d of the back office', async (index) => {
    const { screen } = await openHost();
    await screen.getByRole('button', { name: 'Settings' }).click();
    await screen.getByRole('tab').nth(index).click();
    await settle(width, height);
    expect(unreached()).toEqual([]);
  });
});

test('the first arrow shows where the focus is, and a pointer needs no such thing', async () => {
  const { screen } = await openHost();
  const door = screen.getByRole('button', { name: 'New room' });
  await expect.element(door).toHaveFocus();
  const ring = () => getComputedStyle(door.element()).outlineStyle;
  expect(ring()).toBe('none');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(door).toHaveFocus();
  expect(ring()).toBe('solid');
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(screen.getByRole('button', { name: 'Past games' })).toHaveFocus();
});

test('with arrows, Enter and Back alone one opens the office, sets something, and leaves', async () => {
  const { screen, archive } = await openHost();
  await expect.element(screen.getByRole('button', { name: 'New room' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowRight}{Enter}');
  await expect.element(screen.getByRole('tab', { name: 'Game' })).toHaveFocus();
  await userEvent.keyboard('{ArrowDown}'.repeat(drawers.indexOf('screen')));
  await expect.element(screen.getByRole('tab', { name: 'Screen & streams' })).toHaveFocus();
  const hide = screen.getByRole('checkbox', { name: 'Hide the room code' });
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(hide).toBeVisible();
  while (document.activeElement !== hide.element()) await userEvent.keyboard('{ArrowUp}');
  await userEvent.keyboard('{Enter}');
  await expect.element(hide).toBeChecked();
  await userEvent.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}{ArrowLeft}');
  expect(archive.contents.settings).toMatchObject({ codeHidden: true, streamDelaySeconds: 1 });
  await userEvent.keyboard('{ArrowLeft}{ArrowLeft}');
  expect(archive.contents.settings).toMatchObject({ streamDelaySeconds: 0 });
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('button', { name: 'Settings' })).toHaveFocus();
});

test('a neighbour that has slid out further is not to the right of a drawer', async () => {
  const { screen } = await openHost();
  await screen.getByRole('button', { name: 'Settings' }).click();
  const first = screen.getByRole('tab', { name: 'Game' });
  await expect.element(first).toHaveFocus();
  const neighbour = screen.getByRole('tab', { name: 'Guests' }).element() as HTMLElement;
  neighbour.style.translate = '40px 0';
  await vi.waitFor(() => {
    const left = (tab: Element) => tab.getBoundingClientRect().left;
    expect(left(neighbour)).toBeGreaterThan(left(first.element()) + 1);
  });
  // The first one only shows where the focus is.
  await userEvent.keyboard('{ArrowRight}{ArrowRight}');
  await expect.element(first).not.toHaveFocus();
  expect(document.activeElement!.closest('[role="tabpanel"]')).not.toBeNull();
});

test('of choices the one that holds is entered; sideways arrows take the next', async () => {
  const { screen, engine } = await openRoomAt(lobbyStage([], 3));
  await expect.element(screen.getByRole('radio', { name: 'Masterpiece' })).toHaveFocus();
  await screen.getByRole('button', { name: 'Settings' }).click();
  const quick = screen.getByRole('radio', { name: 'Quick' });
  const classic = screen.getByRole('radio', { name: 'Classic' });
  await expect.element(classic).toBeInTheDocument();
  (classic.element() as HTMLElement).focus();
  await userEvent.keyboard('{ArrowRight}');
  await expect.element(quick).toHaveFocus();
  expect(engine.posted.at(-1)).toMatchObject({ control: { settings: { rounds: 1 } } });
  await userEvent.keyboard('{ArrowDown}');
  await expect.element(quick).not.toHaveFocus();
  await userEvent.keyboard('{ArrowUp}');
  await expect.element(quick).toHaveFocus();
});

describe('in past games', () => {
  const games = [playedGame(), crowdedGame()];
  const card = () => document.activeElement?.matches('.game-card-open') === true;

  test.each(sizes)('at %d × %d arrows reach every control of the catalogue', async (...size) => {
    await openCatalogue(games);
    await vi.waitUntil(card);
    await settle(...size);
    expect(unreached()).toEqual([]);
  });

  test.each(sizes)('at %d × %d they reach every control of a game', async (...size) => {
    await openGame(games, 'Masterpiece');
    await settle(...size);
    expect(unreached().filter((name) => !name.includes('Picture'))).toEqual([]);
  });

  test('in the strip of a game’s pictures sideways arrows turn its pages, and the focus with them', async () => {
    const { screen } = await openGame(games, 'Masterpiece');
    const strip = screen.getByRole('list', { name: 'Pictures' }).getByRole('button');
    (strip.nth(0).element() as HTMLElement).focus();
    await userEvent.keyboard('{ArrowRight}');
    await expect.element(strip.nth(1)).toHaveFocus();
    await expect.element(strip.nth(1)).toHaveAttribute('aria-current', 'true');
    await userEvent.keyboard('{ArrowUp}{ArrowLeft}');
    expect(document.activeElement?.closest('.game-head')).not.toBeNull();
    await expect.element(strip.nth(1)).toHaveAttribute('aria-current', 'true');
  });

  test('in what is written arrows go from letter to letter, and out at its ends', async () => {
    const { screen } = await openCatalogue(games);
    const box = screen.getByRole('searchbox');
    await box.fill('as');
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.element(screen.getByRole('button', { name: 'Back' })).toHaveFocus();
  });

  test('Back takes a sheet away, then leaves the game, then the catalogue', async () => {
    const { screen, onBack } = await openCatalogue(games);
    await vi.waitUntil(card);
    await userEvent.keyboard('{Enter}');
    await screen.getByRole('button', { name: 'Share' }).click();
    await expect.element(screen.getByRole('dialog')).toBeVisible();
    press('GoBack');
    await expect.element(screen.getByRole('dialog')).not.toBeInTheDocument();
    press('GoBack');
    await vi.waitUntil(card);
    expect(onBack).not.toHaveBeenCalled();
    press('GoBack');
    expect(onBack).toHaveBeenCalledOnce();
  });
});

test('Back answers “Really end it?” with No', async () => {
  const { screen, engine } = await openRoomAt(gameStage(views.fooling(3), 3));
  await screen.getByRole('button', { name: 'End game' }).click();
  await expect.element(screen.getByRole('button', { name: 'No, play on' })).toHaveFocus();
  const before = engine.posted.length;
  await userEvent.keyboard('{Escape}');
  await expect.element(screen.getByRole('button', { name: 'End game' })).toBeVisible();
  expect(engine.posted).toHaveLength(before);
});

test('P and the space bar pause, and go on; a choice that costs is not made by a key', async () => {
  const { screen, engine, show } = await openRoomAt(gameStage(views.fooling(3), 3));
  const last = () => engine.posted.at(-1);
  await expect.element(screen.getByRole('button', { name: 'Pause' })).toBeVisible();
  await userEvent.keyboard('p');
  expect(last()).toEqual({ kind: 'control', control: { kind: 'pause' } });
  show(paused(0));
  await expect.element(screen.getByRole('button', { name: 'Go on' })).toHaveFocus();
  const goOn = { kind: 'control', control: { kind: 'resume', renew: false } };
  await userEvent.keyboard('P');
  expect(last()).toEqual(goOn);
  show(gameStage(views.fooling(3), 3));
  (document.activeElement as HTMLElement).blur();
  await userEvent.keyboard(' ');
  expect(last()).toEqual({ kind: 'control', control: { kind: 'pause' } });
  show(paused(3));
  await expect.element(screen.getByText('Where were we?')).toBeVisible();
  const before = engine.posted.length;
  await userEvent.keyboard('p');
  expect(engine.posted).toHaveLength(before);
});
