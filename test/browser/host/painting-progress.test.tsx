import { beforeAll, expect, test } from 'vitest';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import type { FromEngine } from '../../../workers/engine/messages.ts';
import { expectCatalogueLegible } from './catalogue-legible.ts';
import { playedGame } from './catalogue-samples.ts';
import { gameStage, inRound, seats } from './gallery.ts';
import { expectLegible, inside, overlap } from './legible.ts';
import { bareWall, openRoomAt, settle } from './open-host.tsx';
import { openGame } from './open-catalogue.tsx';
import * as views from './views.ts';

type Told = Extract<FromEngine, { kind: 'progress' }>['progress'];

beforeAll(bareWall);

const progress = (seat: string, part: Partial<Told>): FromEngine => ({
  kind: 'progress',
  seat,
  progress: { share: null, place: null, seconds: null, ...part },
});

/** One easel of each kind of news, over and over. */
const news: Partial<Told>[] = [
  { share: 0.4, seconds: 17 },
  { place: 4, seconds: 118 },
  { seconds: 22 },
  { share: 1 },
  { place: 23, seconds: 600 },
];

function allPainting(count: number): MasterpieceStage {
  const easels = seats(count).map((seat) => ({ seat, state: 'painting' as const }));
  return { ...views.prompting(count), easels };
}

const sizes = [
  [1280, 720],
  [1024, 768],
  [3840, 2160],
] as const;

const tags = () =>
  [...document.querySelectorAll('.easel-tag')].map((tag) => tag.textContent?.trim());

test.each([3, 5, 10])(
  '[M10] each easel of %d tells how far it is, legibly at every size',
  async (count) => {
    const { engine } = await openRoomAt(gameStage(allPainting(count), count));
    seats(count).forEach((seat, index) =>
      engine.say(progress(seat, news[index % news.length] ?? {})),
    );
    expect(tags().slice(0, 3)).toEqual([
      '40\u00a0% painted about 15 seconds',
      '4th in the queue about 2 minutes',
      'about 20 seconds',
    ]);
    for (const [width, height] of sizes) {
      await settle(width, height);
      expectLegible();
      expectTagsApart(height);
    }
  },
);

/** Tags and stripes lie over no tag, name or stripe of another easel, and can be read. */
function expectTagsApart(stageHeight: number): void {
  const wall = document.querySelector('.room-scene')!.getBoundingClientRect();
  const things = [
    ...document.querySelectorAll('.easel-tag, .easel-stripe, .name-ribbon, .skirting-pig'),
  ];
  things.forEach((thing, index) => {
    const box = thing.getBoundingClientRect();
    if (!thing.matches('.skirting-pig')) expect(inside(box, wall), thing.textContent).toBe(true);
    for (const other of things.slice(index + 1)) {
      const tell = `${thing.outerHTML} and ${other.className}`;
      expect(overlap(box, other.getBoundingClientRect()), tell).toBeLessThan(1);
    }
  });
  for (const tag of document.querySelectorAll('.easel-tag > *')) {
    const size = Number.parseFloat(getComputedStyle(tag).fontSize);
    expect(size / stageHeight).toBeGreaterThan(0.019);
  }
}

test('[M10] the stripe is as long as what is painted', async () => {
  const { engine } = await openRoomAt(gameStage(allPainting(3), 3));
  engine.say(progress('p2', { share: 0.25 }));
  await settle(1280, 720);
  const width = (selector: string) => document.querySelector<HTMLElement>(selector)!.offsetWidth;
  expect(document.querySelectorAll('.easel-stripe')).toHaveLength(1);
  expect(width('.easel-stripe > i') / width('.easel-stripe')).toBeCloseTo(0.25, 1);
});

test('[M10] a painter that tells nothing leaves the easel its glow and its brush, and no number', async () => {
  const { engine } = await openRoomAt(gameStage(allPainting(3), 3));
  engine.say(progress('p1', {}));
  expect(tags()).toEqual([]);
  const glow = document.querySelector('.easel-glow')!;
  expect(glow.getAnimations()).toHaveLength(1);
});

test('[M11] what was told of a picture is forgotten once it is not being painted', async () => {
  const easel = (state: 'painting' | 'fallen' | 'dry') =>
    gameStage({ ...views.prompting(3), easels: [{ seat: 'p1', state }] }, 3);
  const { engine, show } = await openRoomAt(easel('painting'));
  engine.say(progress('p1', { share: 0.9 }));
  expect(tags()).toEqual(['90\u00a0% painted']);
  show(easel('painting'));
  expect(tags()).toEqual(['90\u00a0% painted']);
  show(easel('fallen'));
  expect(tags()).toEqual([]);
  show(easel('painting'));
  expect(tags()).toEqual([]);
});

const drying = (count: number) => gameStage({ ...views.drying, count }, 3);

test.each<[number, Partial<Told>[], string]>([
  [
    3,
    [
      { place: 6, seconds: 118 },
      { share: 0.5, seconds: 22 },
    ],
    'The next needs about 20 seconds more.',
  ],
  [1, [{ place: 1, seconds: 63 }], 'It needs about a minute more.'],
  [2, [{ place: 3 }, { share: 0.62 }], 'The next is 62\u00a0% painted.'],
  [2, [{ place: 3 }, { place: 2 }], 'The next is 2nd in the painter’s queue.'],
  [1, [{ place: 3 }], 'It is 3rd in the painter’s queue.'],
  [2, [{}], ''],
])('[M13] drying, %d to come, told %o: %s', async (count, told, line) => {
  const { engine } = await openRoomAt(drying(count));
  told.forEach((part, index) => engine.say(progress(`p${index + 1}`, part)));
  expect(document.querySelector('.drying-soonest')?.textContent).toBe(line);
  for (const [width, height] of sizes) {
    await settle(width, height);
    expectLegible();
  }
});

test('[M13] [M31] drying tells nothing of whose pictures are wet, nor of former ones', async () => {
  const { engine, show } = await openRoomAt(gameStage(allPainting(3), 3));
  engine.say(progress('p1', { seconds: 20 }));
  show(gameStage(views.fooling(3), 3));
  engine.say(progress('p2', { seconds: 40 }));
  show(drying(1));
  const line = () => document.querySelector('.drying-soonest')?.textContent;
  expect(line()).toBe('');
  engine.say(progress('p2', { seconds: 40 }));
  expect(line()).toBe('It needs about 40 seconds more.');
  for (const { name } of gameStage(views.drying, 3).people) {
    expect(document.querySelector('.room-scene')?.textContent).not.toContain(name);
  }
});

const byStandIn = { picture: { ...inRound.picture, standIn: 'Collage' } };
const hung: Record<string, (count: number) => MasterpieceStage> = {
  fooling: (count) => ({ ...views.fooling(count), ...byStandIn }),
  landing: (count) => ({ ...views.landing(count, 'long'), ...byStandIn }),
  guessing: (count) => ({ ...views.guessing(count, 'long'), ...byStandIn }),
  'scoring, a lie': (count) => ({ ...views.lie(count, 'long'), ...byStandIn }),
  'scoring, unpicked': (count) => ({ ...views.unpicked(count, 'long'), ...byStandIn }),
  'scoring, the truth': (count) => ({ ...views.truth(count, 'long'), ...byStandIn }),
};
const hangings = Object.entries(hung).flatMap(([stage, view]) =>
  [3, 10].map((count) => ({ stage, count, view })),
);

test.each(hangings)(
  '[M11] a stand-in signs its picture: $stage, $count players',
  async (hanging) => {
    const { count, view } = hanging;
    const { screen } = await openRoomAt(gameStage(view(count), count));
    const plate = screen.getByText('Painted by Collage instead');
    for (const [width, height] of sizes) {
      await settle(width, height);
      expectLegible();
      const box = plate.element().getBoundingClientRect();
      const frame = document.querySelector('.framed')!.getBoundingClientRect();
      // Where ten lies take the whole wall the picture is put away, and its plate with it.
      if (frame.width === 0) continue;
      expect(box.left).toBeGreaterThan(frame.left);
      expect(box.right).toBeLessThan(frame.right);
      for (const other of document.querySelectorAll('.wall-label, .portrait, .brass-plate')) {
        expect(overlap(box, other.getBoundingClientRect()), other.outerHTML).toBeLessThan(1);
      }
      const size = Number.parseFloat(getComputedStyle(plate.element()).fontSize);
      expect(size / height).toBeGreaterThan(0.019);
    }
  },
);

test('[M11] a picture by the painter the host chose carries no plate', async () => {
  await openRoomAt(gameStage(views.fooling(3), 3));
  expect(document.querySelector('.framed')).not.toBeNull();
  expect(document.querySelector('.framed-plate')).toBeNull();
});

test('[M11] the plate is on the picture in past games too', async () => {
  const title = 'The night of the understudy';
  const game = playedGame({ title });
  for (const { picture } of game.page.record.exhibits) {
    if (picture) picture.standIn = 'Your own Stable Diffusion';
  }
  const { screen } = await openGame([game], title);
  await screen.getByRole('button', { name: 'Round 1, Picture 2' }).click();
  const plate = screen.getByText('Painted by Your own Stable Diffusion instead');
  for (const [width, height] of sizes) {
    await settle(width, height);
    await expect.element(plate).toBeVisible();
    expectCatalogueLegible();
  }
});
