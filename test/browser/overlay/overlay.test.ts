import '@fontsource/luckiest-guy/400.css';
import '@fontsource/zilla-slab/700.css';
import '../../../shared/tokens.css';
import '../../../phone/frame/own-colour.css';
import '../../../phone/overlay/overlay.css';
import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { Overlay } from '../../../phone/overlay/overlay.ts';
import type { FeedMessage, FeedPlayer } from '../../../shared/feed.ts';
import type { FeedEvent } from '../../../src/feed/feed-event.ts';

const clock = { now: 0, rate: 1, running: false };
const names = ['Ada', 'Bo', 'Çelik', 'Wilhelmina-Maria', 'Ø', 'WWWWWWWWWWWWWWWW', 'Eve', 'Finn'];

function player(number: number): FeedPlayer {
  return {
    seat: `p${number}`,
    name: names[number - 1] ?? `Player ${number}`,
    face: { kind: 'offered', number },
    colour: number - 1,
    here: number !== 3,
    points: number * 7,
  };
}

function present(players: number): FeedMessage {
  return {
    kind: 'present',
    number: 0,
    clock,
    present: {
      players: Array.from({ length: players }, (_, index) => player(index + 1)),
      next: { cartridge: 'masterpiece', title: 'Masterpiece' },
      game: {
        game: 'g1',
        cartridge: 'masterpiece',
        title: 'Masterpiece',
        paused: null,
        caption: 'Every label but one is a lie.',
        phases: [
          {
            kind: 'phase.guess_started',
            round: 1,
            place: 1,
            options: [],
            timer: { ends: 17_000, total: 20_000 },
          },
        ],
        outcome: null,
      },
    },
  };
}

const happened = (number: number, event: FeedEvent): FeedMessage => ({
  kind: 'happened',
  clock,
  events: [{ number, at: 0, event }],
});

async function open(players: number, width = 1280, height = 720) {
  await page.viewport(width, height);
  document.body.innerHTML = '<div id="root"></div>';
  const root = document.querySelector('#root')!;
  const overlay = new Overlay(root);
  overlay.hear(present(players));
  await document.fonts.load('20px "Luckiest Guy"', 'AØ');
  await document.fonts.ready;
  for (const animation of document.getAnimations()) animation.finish();
  return overlay;
}

const plates = () => Array.from(document.querySelectorAll<HTMLElement>('.plate'));

afterEach(() => document.body.replaceChildren());

test.each([
  [10, 1280, 720],
  [10, 1920, 1080],
  [10, 1024, 768],
  [3, 1280, 720],
])('%d players stand side by side, whole, best first, at %d × %d', async (count, width, height) => {
  await open(count, width, height);
  const boxes = plates()
    .map((plate) => plate.getBoundingClientRect())
    .toSorted((one, other) => one.left - other.left);
  expect(boxes).toHaveLength(count);
  expect(boxes[0]!.left).toBeGreaterThanOrEqual(0);
  expect(boxes.at(-1)!.right).toBeLessThanOrEqual(width);
  for (const [index, { right }] of boxes.entries()) {
    const next = boxes[index + 1];
    if (next) expect(next.left).toBeGreaterThanOrEqual(right - 1);
  }
  for (const name of document.querySelectorAll<HTMLElement>('.plate-name')) {
    const letters = name.querySelector('.plate-letters')!.getBoundingClientRect();
    expect(letters.width, name.textContent ?? '').toBeLessThanOrEqual(name.clientWidth + 1);
    expect(name.getBoundingClientRect().bottom).toBeLessThanOrEqual(height);
  }
  const best = plates().toSorted(
    (one, other) => one.getBoundingClientRect().left - other.getBoundingClientRect().left,
  )[0];
  expect(best?.dataset).toMatchObject({ first: 'true', colour: String(count - 1) });
});

test('points that change move the plates, and what was won rises from its own', async () => {
  const overlay = await open(3);
  const changes = [
    { seat: 'p1', change: 30, points: 37 },
    { seat: 'p2', change: 0, points: 14 },
    { seat: 'p3', change: -5, points: 16 },
  ];
  overlay.hear(happened(1, { kind: 'phase.scores_calculated', changes }));
  await expect.element(page.getByRole('listitem', { name: 'Ada, 37 points' })).toBeVisible();
  const stamps = plates().map((plate) => plate.querySelector('.plate-stamp')?.textContent ?? null);
  expect(stamps).toEqual(expect.arrayContaining(['+30', '−5', null]));
  const ada = plates().find((plate) => plate.ariaLabel === 'Ada, 37 points');
  expect(ada?.style.getPropertyValue('--place')).toBe('0');
});

test('a player’s reaction rises from the plate, a watcher’s says whose it is', async () => {
  const overlay = await open(3);
  overlay.hear(happened(1, { kind: 'room.reaction', seat: 'p2', name: 'Bo', emoji: '🐷' }));
  overlay.hear(happened(2, { kind: 'room.reaction', seat: 'p9', name: 'Wu', emoji: '🥔' }));
  const [own, watchers] = document.querySelectorAll<HTMLElement>('.thrown');
  const plate = plates().find(({ ariaLabel }) => ariaLabel?.startsWith('Bo'));
  const { left, width } = plate!.getBoundingClientRect();
  expect(parseFloat(own!.style.getPropertyValue('--from'))).toBeCloseTo(left + width / 2, 0);
  expect(own?.querySelector('img')?.alt).toBe('🐷');
  expect(watchers?.textContent).toBe('🥔Wu');
});

test('ten players, a pause and a game that is over', async () => {
  const overlay = await open(10);
  await expect.element(page.getByRole('status')).toHaveTextContent('Every label but one is a lie.');
  expect(document.querySelector('.caption-seconds')?.textContent).toBe('17');
  document.documentElement.style.background =
    'repeating-conic-gradient(#777 0 25%, #aaa 0 50%) 0 / 40px 40px';
  await page.screenshot({ path: '../../shots/overlay-ten.png' });
  document.documentElement.style.background = '';
  overlay.hear(happened(1, { kind: 'room.paused', by: 'host', seat: null }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Paused');
  overlay.hear(happened(2, { kind: 'room.resumed' }));
  await expect.element(page.getByRole('status')).toHaveTextContent('Every label');
});
