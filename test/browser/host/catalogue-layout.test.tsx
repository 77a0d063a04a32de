import { beforeAll, describe, expect, test, vi } from 'vitest';
import { expectCatalogueLegible } from './catalogue-legible.ts';
import { crowdedGame, playedGame } from './catalogue-samples.ts';
import type { SampleGame } from './catalogue-samples.ts';
import { openCatalogue, openGame, press } from './open-catalogue.tsx';
import { bareWall, settle } from './open-host.tsx';

const sizes = [
  [1280, 720],
  [1024, 768],
  [1920, 1080],
] as const;

const title = 'The night of the snail';
const closed = playedGame({ id: 3, players: 3, rounds: 1, endedAt: 'fooling', title });
const games: Record<string, SampleGame> = {
  'four players': playedGame({ title }),
  'ten players, the longest texts': crowdedGame(),
  'a game closed early': closed,
};

type Opened = Awaited<ReturnType<typeof openCatalogue>>;
const open = async ({ screen }: Opened, game: SampleGame) => {
  await screen.getByRole('button', { name: game.page.title, exact: true }).click();
  await expect.element(screen.getByRole('button', { name: 'Watch it again' })).toBeInTheDocument();
};

/** How to come to each screen from the catalogue. */
const screens: Record<string, (opened: Opened, game: SampleGame) => Promise<void>> = {
  catalogue: () => Promise.resolve(),
  result: open,
  'a picture': async (opened, game) => {
    await open(opened, game);
    await press('{ArrowRight}');
  },
  'watch it again': async (opened, game) => {
    await open(opened, game);
    await opened.screen.getByRole('button', { name: 'Watch it again' }).click();
    await expect.element(opened.screen.getByRole('slider')).toBeInTheDocument();
    await press(' ');
  },
  delete: async (opened, game) => {
    await open(opened, game);
    await opened.screen.getByRole('button', { name: 'Delete' }).click();
  },
  cellar: async ({ screen }) => {
    await screen.getByRole('button', { name: 'Take it along' }).click();
    await expect.element(screen.getByText(/are left\.$/)).toBeInTheDocument();
  },
};

describe.each(Object.entries(screens))('%s', (_, come) => {
  beforeAll(bareWall);
  test.each(Object.entries(games))('is legible and whole at every size: %s', async (_, game) => {
    const opened = await openCatalogue([game]);
    await expect.element(opened.screen.getByText('1 game', { exact: true })).toBeVisible();
    await come(opened, game);
    for (const [width, height] of sizes) {
      await settle(width, height);
      expectCatalogueLegible();
    }
  });
});

test.each(sizes)('an empty catalogue is legible at %d × %d', async (width, height) => {
  const { screen } = await openCatalogue([]);
  await expect.element(screen.getByRole('heading', { name: 'Not one game yet' })).toBeVisible();
  await settle(width, height);
  expectCatalogueLegible();
});

test.each(sizes)(
  'at %d × %d everything of a picture hangs where it is seen',
  async (width, height) => {
    const game = games['four players'];
    if (!game) throw new Error('a game');
    const opened = await openCatalogue([game]);
    await open(opened, game);
    await press('{ArrowRight}');
    await settle(width, height);
    const box = (selector: string) => {
      const found = document.querySelector(selector)?.getBoundingClientRect();
      if (!found) throw new Error(`Nothing is ${selector}`);
      return found;
    };
    const [picture, labels, author, points] = [
      box('.exhibit-picture'),
      box('.exhibit-labels'),
      box('.exhibit-author'),
      box('.exhibit-points'),
    ];
    expect(document.querySelector('.exhibit-labels')?.getAttribute('data-fits')).toBe('true');
    expect(picture.width).toBeGreaterThan(0.4 * height);
    expect(picture.right).toBeLessThan(labels.left);
    expect(picture.bottom).toBeLessThan(author.top + 2);
    expect(picture.top).toBeGreaterThan(box('.exhibit-place').bottom - 2);
    expect(points.top).toBeGreaterThanOrEqual(labels.bottom);
    expect(points.bottom).toBeLessThan(box('.skirting').top);
  },
);

test('the pencil stands behind the last word of a title, never alone on a line', async () => {
  const long = 'Grandmother’s ninetieth birthday in the old barn by the lake';
  for (let letters = 36; letters <= long.length; letters += 3) {
    const title = long.slice(0, letters).trim();
    const { screen } = await openGame([playedGame({ title })], title);
    await settle(1280, 720);
    const pencil = screen.getByRole('button', { name: 'Rename' }).element();
    const words = document.createRange();
    words.selectNodeContents(pencil.parentElement!.firstChild!);
    const lastLine = [...words.getClientRects()].at(-1)!;
    expect(pencil.getBoundingClientRect().top, title).toBeLessThan(lastLine.bottom);
    expect(pencil.getBoundingClientRect().left, title).toBeGreaterThan(lastLine.left);
    await screen.unmount();
  }
});

test('with Tab one comes to everything, and sees where one is', async () => {
  const { screen } = await openCatalogue(Object.values(games));
  await expect.element(screen.getByText('3 games')).toBeVisible();
  const reached: (string | null)[] = [];
  // The focus is at the first game; from there back to the beginning.
  await vi.waitUntil(() => document.activeElement?.matches('.game-card-open'));
  await press('{Shift>}{Tab}{Tab}{Tab}{/Shift}');
  for (let step = 0; step < 6; step += 1) {
    await press('{Tab}');
    const here = document.activeElement;
    reached.push(here?.getAttribute('aria-label') ?? here?.textContent ?? null);
    const seen = here?.matches('.game-card-open')
      ? getComputedStyle(here, '::after').outlineStyle
      : here && getComputedStyle(here).outlineStyle;
    expect(seen).toBe('solid');
  }
  expect(reached).toEqual([
    'Search',
    'Back',
    ...Object.values(games).map((game) => game.page.title),
    'Take it along',
  ]);
});
