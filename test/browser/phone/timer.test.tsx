import { expect, test } from 'vitest';
import { gameTimeLeft } from '../../../phone/game-clock.ts';
import { followSeconds } from '../../../phone/use-time.ts';
import { openPhone } from './open-phone.tsx';
import { viewOf, waitAsk } from './sample-views.ts';

const stopped = { now: 100_000, rate: 1, running: false };
const waiting = (left: number, total = 45_000) =>
  waitAsk({ timer: { ends: 100_000 + left, total } });

test.each([
  ['as sent', 1, true, 0, 20_000],
  ['after three seconds', 1, true, 3000, 17_000],
  ['at eight times the speed', 8, true, 2000, 4000],
  ['stopped', 1, false, 9000, 20_000],
  ['never below zero', 1, true, 60_000, 0],
])('[M61] the game time left: %s', (_, rate, running, later, left) => {
  const reading = { clock: { now: 100_000, rate, running }, at: 500 };
  expect(gameTimeLeft(120_000, reading, 500 + later)).toBe(left);
});

test('the timer is a number for those who cannot see the bar, and stands still when paused', async () => {
  const { screen } = await openPhone(viewOf(waiting(12_400), { clock: stopped }));
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^13$/);
  await expect.element(screen.getByText('paused')).toBeVisible();
  expect(shareLeft(screen.container)).toBeCloseTo(12.4 / 45, 2);
  expect(bar(screen.container).getAnimations()[0]?.playState).toBe('paused');
});

test('the timer runs at the host’s rate, to zero', async () => {
  const { screen } = await openPhone(
    viewOf(waiting(40_000), { clock: { now: 100_000, rate: 50, running: true } }),
  );
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^0$/);
  await expect.poll(() => shareLeft(screen.container)).toBe(0);
});

test.each([3, 4])('zero is told, wherever between two looks it comes: %i looks', async (looks) => {
  let left = looks;
  const look = () => Math.max(0, left--);
  let told = -1;
  followSeconds(look, 1, () => (told = look()));
  await expect.poll(() => told).toBe(0);
});

test('the bar changes colour at half time and in the last five seconds', async () => {
  const colours = new Set<string>();
  const { screen, link } = await openPhone(viewOf(waiting(44_000), { clock: stopped }));
  for (const left of [44_000, 20_000, 4000]) {
    link.show(viewOf(waiting(left), { clock: stopped }));
    await expect.element(screen.getByRole('timer')).toHaveTextContent(String(left / 1000));
    colours.add(getComputedStyle(bar(screen.container)).backgroundColor);
  }
  expect(colours.size).toBe(3);
});

test('[M61] a reloaded phone shows the time that is truly left', async () => {
  const first = await openPhone(viewOf(waiting(30_000), { clock: stopped }));
  await expect.element(first.screen.getByRole('timer')).toHaveTextContent(/^30$/);
  const { screen, link } = await first.reload();
  link.show(viewOf(waiting(30_000), { clock: { ...stopped, now: 110_000 } }));
  await expect.element(screen.getByRole('timer')).toHaveTextContent(/^20$/);
  expect(shareLeft(screen.container)).toBeCloseTo(20 / 45, 2);
});

function bar(container: HTMLElement): HTMLElement {
  return container.querySelector<HTMLElement>('.timer-bar-left')!;
}

/** How much of the track the bar fills. */
function shareLeft(container: HTMLElement): number {
  const track = bar(container).parentElement!;
  return bar(container).getBoundingClientRect().width / track.clientWidth;
}
