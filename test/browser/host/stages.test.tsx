import { beforeAll, describe, expect, test } from 'vitest';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { gameStage } from './gallery.ts';
import { expectLegible, expectPapersApart } from './legible.ts';
import { bareWall, openRoomAt, settle } from './open-host.tsx';
import * as views from './views.ts';

const sizes = [
  [1280, 720],
  [3840, 2160],
  [1024, 768],
] as const;
const crowds = [3, 10] as const;

/** Every stage there is, with the fewest and the most players, and the longest texts. */
const stages: Record<string, (count: number) => MasterpieceStage> = {
  prompting: views.prompting,
  nothing: () => views.nothing,
  fooling: views.fooling,
  'landing, long texts': (count) => views.landing(count, 'long'),
  'guessing, short texts': (count) => views.guessing(count, 'short'),
  'guessing, long texts': (count) => views.guessing(count, 'long'),
  'scoring, unpicked': (count) => views.unpicked(count, 'long'),
  'scoring, a lie': (count) => views.lie(count, 'long'),
  'scoring, a merged lie': (count) => views.lie(count, 'short', Math.max(2, count - 2)),
  'scoring, the truth': (count) => views.truth(count, 'long'),
  totals: views.totals,
  drying: () => views.drying,
  'ending, places': (count) => views.ending(count, { kind: 'places' }),
  'ending, a trophy': (count) => views.ending(count, { kind: 'achievement', index: 3 }),
  'ending, over': (count) => views.ending(count, { kind: 'over' }),
};

describe.each(Object.entries(stages))('%s', (_, view) => {
  beforeAll(bareWall);
  test.each(crowds)('is legible and whole at every size with %d players', async (count) => {
    await openRoomAt(gameStage(view(count), count));
    for (const [width, height] of sizes) {
      await settle(width, height);
      expectLegible();
      expectPapersApart();
    }
  });
});

test('[M10] prompting: an easel for each player, and what became of it', async () => {
  const { screen } = await openRoomAt(gameStage(views.prompting(4), 4));
  const easels = screen.getByRole('list', { name: 'Easels' }).getByRole('listitem');
  expect(easels.elements().map((easel) => easel.textContent)).toEqual([
    'Adabeing painted',
    'Bothinking',
    'Wolfgang\nWimmersfinished',
    'Çelikfell over: try again',
  ]);
});

test('[M10] prompting: a brush moves while someone writes', async () => {
  const { engine } = await openRoomAt(gameStage(views.prompting(3), 3));
  const moving = () =>
    Array.from(document.querySelectorAll('.easel-brush')).map(
      (brush) => brush.getAnimations().length,
    );
  expect(moving()).toEqual([0, 0, 0]);
  engine.say({ kind: 'writing', seat: 'p2' });
  await expect.poll(moving).toEqual([0, 1, 0]);
});

test('[M20] fooling: the picture, the time, and who has lied', async () => {
  const { screen } = await openRoomAt(gameStage(views.fooling(3), 3));
  await expect.element(screen.getByRole('timer', { name: '28 seconds left' })).toBeVisible();
  const liars = screen.getByRole('list', { name: 'Have lied' }).getByRole('listitem');
  expect(liars.elements().map((liar) => liar.textContent)).toEqual(['Ada', 'Wolfgang\nWimmers']);
});

test('[M30] landing: labels come one at a time and no clock runs', async () => {
  const { screen, at } = await openRoomAt(gameStage(views.landing(5, 'short'), 5));
  const labels = screen.getByRole('list', { name: 'Prompts on the wall' }).getByRole('listitem');
  const goneBy = () =>
    labels.elements().map((label) => Number(label.getAnimations()[0]?.currentTime));
  // The first leaves the wall time to be hung.
  const first = [-250, -950, -1650, -2350, -3050];
  expect(goneBy()).toEqual(first.map((time) => expect.closeTo(time, 3)));
  // A page that is opened in the middle is where the others are.
  at(1750);
  // What is over is no animation any more.
  expect(goneBy().slice(0, 2)).toEqual([Number.NaN, Number.NaN]);
  expect(goneBy().slice(2)).toEqual([100, -600, -1300].map((time) => expect.closeTo(time, 3)));
  await expect.element(screen.getByRole('timer')).not.toBeInTheDocument();
});

test('[M30] [M31] guessing: all labels in their order, in one style, and a clock', async () => {
  const view = views.guessing(10, 'short');
  const { screen } = await openRoomAt(gameStage(view, 10));
  const list = screen.getByRole('list', { name: 'Prompts on the wall' });
  const items = list.getByRole('listitem').elements();
  expect(items.map((item) => item.textContent)).toEqual(view.labels.map((label) => label.text));
  const styles = new Set(
    items.map((item) =>
      item.outerHTML.replaceAll(/>[^<]*</g, '><').replaceAll(/style="[^"]*"/g, ''),
    ),
  );
  expect(styles.size).toBe(1);
  await expect.element(screen.getByRole('timer', { name: '14 seconds left' })).toBeVisible();
});

test('[M41] scoring: authors with their points, and those who fell for it', async () => {
  const { screen } = await openRoomAt(gameStage(views.lie(4, 'short'), 4));
  await expect.element(screen.getByRole('region', { name: 'A lie by' })).toHaveTextContent('Ada+6');
  const fooled = screen.getByRole('region', { name: 'Fooled' }).getByRole('listitem');
  expect(fooled.elements().map((one) => one.textContent)).toEqual(['Wolfgang\nWimmers', 'Çelik']);
});

test('[M41] scoring: the truth is in another style, with its painter', async () => {
  const { screen, show } = await openRoomAt(gameStage(views.lie(3, 'short'), 3));
  expect(document.querySelectorAll('.brass-plate')).toHaveLength(0);
  show(gameStage(views.truth(3, 'short'), 3));
  await expect.element(screen.getByText('The truth', { exact: true })).toBeVisible();
  await expect
    .element(screen.getByRole('region', { name: 'Painted by' }))
    .toHaveTextContent('Ada+6');
  await expect
    .element(screen.getByRole('region', { name: 'Saw through it' }))
    .toHaveTextContent('Bo+5Wolfgang Wimmers+5');
});

test('[M41] totals: the points are added, then rows go from the old order to the new', async () => {
  const { screen, at } = await openRoomAt(gameStage(views.totals(3), 3));
  const place = () =>
    screen
      .getByRole('listitem')
      .elements()
      .map((row) => [row.textContent, getComputedStyle(row).getPropertyValue('--place')]);
  expect(place()).toEqual([
    ['3Wolfgang Wimmers+1042', '2'],
    ['1Ada+129', '0'],
    ['2Bo+228', '1'],
  ]);
  at(1400);
  expect(place()).toEqual([
    ['3Wolfgang Wimmers+104106', '2'],
    ['1Ada+130', '0'],
    ['2Bo+230', '1'],
  ]);
  at(2500);
  expect(place()).toEqual([
    ['1Wolfgang Wimmers+104106', '0'],
    ['2Ada+130', '1'],
    ['3Bo+230', '2'],
  ]);
});

test('[M14] nothing, and [M13] drying, say so', async () => {
  const { screen, show } = await openRoomAt(gameStage(views.nothing, 3));
  await expect.element(screen.getByRole('heading', { name: 'Not one picture' })).toBeVisible();
  show(gameStage(views.drying, 3));
  await expect.element(screen.getByText('3 pictures to come.')).toBeVisible();
  await expect.element(screen.getByRole('timer', { name: '24 seconds left' })).toBeVisible();
});

test('[M50] the ending: places, a trophy and why, then all of it', async () => {
  const { screen, show } = await openRoomAt(gameStage(views.ending(3, { kind: 'places' }), 3));
  const standings = screen.getByRole('list', { name: 'Final standings' });
  await expect.element(standings).toHaveTextContent('Ada1st96 points');
  show(gameStage(views.ending(3, { kind: 'achievement', index: 2 }), 3));
  await expect.element(screen.getByRole('heading', { name: 'The Chaotician' })).toBeVisible();
  await expect.element(screen.getByText(/2\.32 bits/)).toBeVisible();
  show(gameStage(views.ending(3, { kind: 'over' }), 3));
  for (const title of ['Most Accurate', 'Best Bullshitter', 'The Chaotician', 'The Painter']) {
    await expect.element(screen.getByRole('heading', { name: title })).toBeVisible();
  }
});

test('[M50] an ending without a trophy says so, and hangs no empty shelf', async () => {
  const view = { ...views.ending(3, { kind: 'over' }), achievements: [] };
  const { screen } = await openRoomAt(gameStage(view, 3));
  await expect.element(screen.getByText(/^No trophies tonight/)).toBeVisible();
  const shelf = screen.getByRole('region', { name: 'Trophies' }).getByRole('list');
  await expect.element(shelf).not.toBeInTheDocument();
});

test('names and texts are never markup', async () => {
  const nasty = '<img src=x onerror=alert(1)>';
  const view = views.guessing(3, 'short');
  const stage = gameStage({ ...view, labels: [{ id: 'o1', text: nasty }] }, 3);
  const [first] = stage.people;
  const { screen } = await openRoomAt({
    ...stage,
    people: first ? [{ ...first, name: '<b>Ada</b>' }, ...stage.people.slice(1)] : [],
  });
  await expect.element(screen.getByText(nasty)).toBeVisible();
  expect(document.querySelector('img[src="x"]')).toBeNull();
});
