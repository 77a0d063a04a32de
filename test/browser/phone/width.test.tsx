import { afterEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { Ask } from '../../../src/ask.ts';
import { openPhone } from './open-phone.tsx';
import { formAsk, person, pickAsk, viewOf, waitAsk, writeAsk } from './sample-views.ts';

const wideName = 'W'.repeat(16);
const longWord = 'Donaudampf'.repeat(12);
const options = [1, 2, 3].map((number) => ({
  id: `${number}`,
  text: longWord,
  open: number > 1,
  why: 'yours',
}));
const lone = [{ id: 'playAgain', text: longWord, open: true }];
const reactions = ['😂', '🐷', '😱', '👏', '❤', '💩'];

const asks: [string, Ask][] = [
  ['a lone button', pickAsk({ options: lone, reactions })],
  ['options', pickAsk({ options, instruction: longWord })],
  ['what was sent', waitAsk({ sent: { label: longWord, text: longWord }, reactions })],
  ['a box', writeAsk({ text: longWord, label: longWord, problem: longWord })],
  ['a form', formAsk({ label: longWord, submit: longWord, problem: longWord })],
];
const cases = [390, 320].flatMap((width) => asks.map(([what, ask]) => ({ width, what, ask })));

afterEach(() => page.viewport(414, 896));

test.each(cases)('$what of unbroken words fits a screen of $width', async ({ width, ask }) => {
  await page.viewport(width, 844);
  const people = [1, 2, 3].map((number) =>
    person(`p${number}`, { name: wideName, points: 10_000 }),
  );
  const { screen } = await openPhone(viewOf(ask, { people, profileOpen: true, caption: longWord }));
  await expect.element(screen.getByRole('banner')).toBeVisible();
  expect(innerWidth).toBe(width);
  // Letters may still be on their way.
  await expect.poll(() => beyond(width)).toEqual([]);
  expect(document.scrollingElement!.scrollWidth).toBeLessThanOrEqual(width);
});

/** What is cut off at the right. */
function beyond(width: number): string[] {
  const elements = Array.from(document.querySelectorAll('header *, main *'));
  return elements
    .filter((element) => element.getBoundingClientRect().right > width)
    .map((element) => element.outerHTML);
}
