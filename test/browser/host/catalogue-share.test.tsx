import { afterEach, expect, test, vi } from 'vitest';
import { layOutEvening } from '../../../host/catalogue/evening-poster.ts';
import { layOutExhibit } from '../../../host/catalogue/exhibit-poster.ts';
import { fitText } from '../../../host/catalogue/fitted-text.ts';
import type { Measure } from '../../../host/catalogue/fitted-text.ts';
import { heightOf } from '../../../host/catalogue/poster.ts';
import type { Box, Poster } from '../../../host/catalogue/poster.ts';
import { eveningPosterOf, exhibitPosterOf } from '../../../host/catalogue/poster-of.ts';
import { lettersOfPage } from '../../../host/catalogue/share-picture.ts';
import { crowdedGame, playedGame, sampleArchive } from './catalogue-samples.ts';
import { openGame, press, watchDownloads } from './open-catalogue.tsx';

afterEach(() => void vi.restoreAllMocks());

const title = 'The night of the snail';
const snail = playedGame({ title });
const crowd = crowdedGame();
const monospaced: Measure = (text, _, size) => text.length * size * 0.6;

const eveningWith = (count: number) => {
  const evening = eveningPosterOf(crowd.page);
  const [first] = evening.pictures;
  if (!first) throw new Error('a picture');
  const ratios = [1, 1.5, 0.6];
  const pictures = Array.from({ length: count }, (_, index) => ({
    ...first,
    ratio: ratios[index % 3] ?? 1,
    prompt: index === 2 ? null : (crowd.page.record.exhibits[0]?.labels[index]?.text ?? ''),
  }));
  return { ...evening, pictures };
};

test.each([0, 1, 2, 3, 4, 5, 6])(
  'a poster of %d pictures: nothing overlaps, nothing is cut',
  async (count) => {
    expectWhole(layOutEvening(eveningWith(count), await lettersOfPage()), await lettersOfPage());
    expectWhole(layOutEvening(eveningWith(count), monospaced), monospaced);
  },
);

test('a poster of one picture: ten labels as long as they may be, nothing overlaps, nothing is cut', async () => {
  const measure = await lettersOfPage();
  for (const game of [crowd, snail]) {
    for (const exhibit of game.page.record.exhibits) {
      expectWhole(layOutExhibit(exhibitPosterOf(game.page, exhibit), measure), measure);
    }
  }
  const [first] = crowd.page.record.exhibits;
  if (!first) throw new Error('a picture');
  const question = { ...first, picture: null, question: 'What is the capital of Ø? '.repeat(9) };
  expectWhole(layOutExhibit(exhibitPosterOf(crowd.page, question), measure), measure);
});

function expectWhole(poster: Poster, measure: Measure): void {
  const { width, height, pig, frames, papers, texts } = poster;
  expect(width).toBe(1600);
  const things = [pig, ...frames.map(({ box }) => box)];
  const all = [...things, ...papers.map(({ box }) => box), ...texts.map(({ box }) => box)];
  for (const box of all) {
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.top).toBeGreaterThanOrEqual(0);
    expect(box.left + box.width).toBeLessThanOrEqual(width);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
  }
  expectApart([...things, ...papers.map(({ box }) => box)]);
  expectApart([...things, ...texts.map(({ box }) => box)]);
  for (const text of texts) {
    expect(text.size).toBeGreaterThanOrEqual(24);
    expect(heightOf(text)).toBeLessThanOrEqual(text.box.height);
    for (const line of text.lines) {
      expect(measure(line, text.face, text.size), line).toBeLessThanOrEqual(text.box.width + 1);
    }
    const paper = papers.find(({ box }) => meet(box, text.box));
    if (paper) expect(holds(paper.box, text.box)).toBe(true);
  }
}

const meet = (one: Box, other: Box) =>
  Math.min(one.left + one.width, other.left + other.width) >
    Math.max(one.left, other.left) + 0.01 &&
  Math.min(one.top + one.height, other.top + other.height) > Math.max(one.top, other.top) + 0.01;
const holds = (one: Box, other: Box) =>
  other.left >= one.left &&
  other.top >= one.top &&
  other.left + other.width <= one.left + one.width &&
  other.top + other.height <= one.top + one.height;

function expectApart(boxes: readonly Box[]): void {
  boxes.forEach((box, index) => {
    for (const other of boxes.slice(index + 1)) {
      expect(meet(box, other), `${JSON.stringify(box)} and ${JSON.stringify(other)}`).toBe(false);
    }
  });
}

const room = { face: 'plain', width: 300, largest: 40, smallest: 20, lines: 2 } as const;

test('letters shrink until the lines suffice, words wrap, and a word too long is broken, never cut', () => {
  expect(fitText('a cat', room, monospaced)).toEqual({ size: 40, lines: ['a cat'] });
  expect(fitText('a cat in the moonlight', room, monospaced)).toEqual({
    size: 40,
    lines: ['a cat in the', 'moonlight'],
  });
  expect(fitText('aa bb cc dd e', room, monospaced).lines).toEqual(['aa bb cc', 'dd e']);
  const long = fitText('donaudampfschiff '.repeat(4), room, monospaced);
  expect(long.size).toBe(20);
  expect(long.lines.join(' ').trim()).toBe('donaudampfschiff '.repeat(4).trim());
  const unbroken = fitText('w'.repeat(200), room, monospaced);
  expect(unbroken.lines.join('')).toBe('w'.repeat(200));
  expect(unbroken.lines.every((line) => line.length <= 25)).toBe(true);
});

test('the poster tells of the six pictures that fooled most, in the game’s order, with what made them', () => {
  const poster = eveningPosterOf(snail.page);
  const { exhibits } = snail.page.record;
  const fooled = (hash: string) =>
    exhibits
      .find(({ picture }) => picture?.hash === hash)
      ?.labels.filter(({ truth }) => !truth)
      .reduce((sum, { voters }) => sum + voters.length, 0) ?? 0;
  expect(poster.pictures).toHaveLength(6);
  const told = poster.pictures.map(({ hash }) => hash);
  const order = exhibits.flatMap(({ picture }) => picture?.hash ?? []);
  expect(told).toEqual(order.filter((hash) => told.includes(hash)));
  const least = Math.min(...told.map(fooled));
  for (const hash of order.filter((hash) => !told.includes(hash))) {
    expect(fooled(hash)).toBeLessThanOrEqual(least);
  }
  for (const { hash, prompt } of poster.pictures) {
    const exhibit = exhibits.find(({ picture }) => picture?.hash === hash);
    expect(prompt).toBe(exhibit?.labels.find(({ truth }) => truth)?.text);
  }
  const [winner] = snail.page.players;
  expect(poster.result).toBe(`${winner?.name} won with ${winner?.points} points`);
});

async function pixels(png: Blob) {
  const image = await createImageBitmap(png);
  const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
  canvas?.drawImage(image, 0, 0);
  const colours = new Set<string>();
  const { data } = canvas!.getImageData(0, 0, image.width, image.height);
  for (let at = 0; at < data.length; at += 4 * 997) colours.add(data.slice(at, at + 3).join());
  return { width: image.width, height: image.height, colours: colours.size };
}

test('Save picture: a PNG of the whole game, and of the picture one looks at', async () => {
  const saved = watchDownloads();
  const { screen } = await openGame([snail], title);
  await screen.getByRole('button', { name: 'Share a picture' }).click();
  await expect.element(screen.getByRole('img', { name: `A poster of ${title}` })).toBeVisible();
  await screen.getByRole('button', { name: 'Save picture' }).click();
  await press('{Escape}');
  // Down to the pictures, and to the first of them.
  await press('{ArrowDown}{ArrowRight}');
  await screen.getByRole('button', { name: 'Share a picture' }).click();
  await expect.element(screen.getByRole('img', { name: `A poster of ${title}` })).toBeVisible();
  await screen.getByRole('button', { name: 'Save picture' }).click();
  const names = [
    'hogwash-the-night-of-the-snail-2026-11-20.png',
    'hogwash-the-night-of-the-snail-2026-11-20-1-1.png',
  ];
  expect(Array.from(saved.keys())).toEqual(names);
  const measure = await lettersOfPage();
  const exhibit = snail.page.record.exhibits[0];
  if (!exhibit) throw new Error('a picture');
  const posters = [
    layOutEvening(eveningPosterOf(snail.page), measure),
    layOutExhibit(exhibitPosterOf(snail.page, exhibit), measure),
  ];
  for (const [index, name] of names.entries()) {
    const png = await saved.get(name);
    if (!png) throw new Error('a file');
    expect(png.type).toBe('image/png');
    const { width, height, colours } = await pixels(png);
    expect([width, height]).toEqual([posters[index]?.width, posters[index]?.height]);
    expect(colours).toBeGreaterThan(500);
  }
});

test('where files can be shared the picture is; who thinks better of it has not failed', async () => {
  const shared: ShareData[] = [];
  const share = vi.fn<(data: ShareData) => Promise<void>>((data) => {
    shared.push(data);
    return Promise.reject(new DOMException('no', 'AbortError'));
  });
  Object.assign(navigator, { canShare: () => true, share });
  const { screen } = await openGame([snail], title);
  await screen.getByRole('button', { name: 'Share a picture' }).click();
  await screen.getByRole('button', { name: 'Share…' }).click();
  await expect.poll(() => shared[0]?.files?.[0]?.type).toBe('image/png');
  await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
  share.mockRejectedValueOnce(new Error('no way'));
  await screen.getByRole('button', { name: 'Share…' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('no way');
});

test('a poster that cannot be painted says why, and tries again', async () => {
  const archive = sampleArchive([snail]);
  const { screen } = await openGame(archive, title);
  archive.fail('picture', 'malformed');
  await screen.getByRole('button', { name: 'Share a picture' }).click();
  await expect.element(screen.getByRole('alert')).toHaveTextContent('malformed');
  await screen.getByRole('button', { name: 'Try again' }).click();
  await expect.element(screen.getByRole('img', { name: `A poster of ${title}` })).toBeVisible();
});
