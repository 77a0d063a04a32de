import { beforeAll, describe, expect, test } from 'vitest';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { drawers } from '../../../host/settings/drawer.ts';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { crowdedGame, playedGame } from './catalogue-samples.ts';
import { gameStage, lobbyStage, people } from './gallery.ts';
import { inside, pieces } from './legible.ts';
import { openCatalogue, openGame } from './open-catalogue.tsx';
import { bareWall, openHost, openRoomAt, settle } from './open-host.tsx';
import * as views from './views.ts';

const sizes = [
  [1280, 720],
  [1920, 1080],
  [3840, 2160],
  [1024, 768],
] as const;

/** What has more in it than it shows, sideways or, but where pages are turned over, downwards. */
function scrolling(): string[] {
  const boxes = [document.documentElement, ...document.querySelectorAll<HTMLElement>('.stage *')];
  return boxes
    .filter((box) => {
      const { overflowX, overflowY } = getComputedStyle(box);
      const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
      const isPage = box.matches('.evenings, .film-strip ol');
      return (
        (scrolls(overflowX) && box.scrollWidth > box.clientWidth + 1 && !isPage) ||
        (scrolls(overflowY) && box.scrollHeight > box.clientHeight + 1 && !isPage)
      );
    })
    .map((box) => box.className || box.localName);
}

/** Texts that are not wholly in the window; a list's pages below it are not meant. */
function cutOff(): string[] {
  const view = new DOMRect(0, 0, innerWidth, innerHeight);
  return pieces(document.body)
    .filter(({ host }) => !host.closest('.evenings, .film-strip, [inert]'))
    .filter(({ box }) => box.width > 0 && !inside(box, view))
    .map(({ text }) => text);
}

async function expectWholeAtAllSizes(): Promise<void> {
  for (const [width, height] of sizes) {
    await settle(width, height);
    expect(scrolling(), `scrolls at ${width} × ${height}`).toEqual([]);
    // The code is drawn anew when the window has another size.
    await expect.poll(cutOff, { message: `is cut at ${width} × ${height}` }).toEqual([]);
  }
}

beforeAll(bareWall);

describe('nothing is cut and nothing scrolls at any size:', () => {
  test('the home page, with a game of ten to go on with', async () => {
    const archive = scriptedArchive();
    archive.answer({
      goingOn: async () => ({
        game: 'Masterpiece',
        caption: 'Everyone is lying about this one',
        names: people(10).map(({ name }) => name ?? ''),
        leftAt: Date.now(),
      }),
    });
    const { screen } = await openHost({ archive });
    await expect.element(screen.getByRole('button', { name: 'Go on with the game' })).toBeVisible();
    await expectWholeAtAllSizes();
  });

  test.each([
    ['open', {}],
    ['hidden', { codeHidden: true }],
  ])('the full lobby, its code %s', async (_, settings) => {
    await openRoomAt(lobbyStage(people(10), 0), { archive: scriptedArchive({ settings }) });
    await expectWholeAtAllSizes();
  });

  test.each(['host', 'nobody here', 'reopened'] as const)('a pause by %s', async (by) => {
    const stage = gameStage(views.fooling(10), 10);
    if (stage.scene.kind !== 'game') throw new Error('a game');
    const paused: RoomStage = { ...stage, scene: { ...stage.scene, paused: { by, lost: 3 } } };
    await openRoomAt(paused);
    await expectWholeAtAllSizes();
  });

  test.each(drawers.map((_, index) => index))('drawer %d of the back office', async (index) => {
    const { screen } = await openHost();
    await screen.getByRole('button', { name: 'Settings' }).click();
    await screen.getByRole('tab').nth(index).click();
    await expectWholeAtAllSizes();
  });

  test('the catalogue', async () => {
    await openCatalogue([playedGame(), crowdedGame()]);
    await expectWholeAtAllSizes();
  });

  test('the page of a game', async () => {
    await openGame([playedGame(), crowdedGame()], 'Masterpiece');
    await expectWholeAtAllSizes();
  });
});
