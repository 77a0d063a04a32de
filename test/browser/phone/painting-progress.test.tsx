import type { CDPSession } from '@vitest/browser-playwright';
import { afterEach, expect, test, vi } from 'vitest';
import { cdp } from 'vitest/browser';
import type { PaintProgress } from '../../../phone/room.ts';
import { openPhone } from './open-phone.tsx';
import { PlayedRoom } from './played-room.ts';
import { viewOf, waitAsk } from './sample-views.ts';

const painted = waitAsk({ painting: true, sent: { label: 'Prompt', text: 'a pig' } });
const told = (part: Partial<PaintProgress>) => ({
  kind: 'progress' as const,
  progress: { share: null, place: null, seconds: null, ...part },
});

afterEach(() => void vi.useRealTimers());

/** Ada's prompt is at the painter's; Bo still writes. */
function painting(): PlayedRoom {
  const played = new PlayedRoom(['Ada', 'Bo', 'Cleo']);
  played.start();
  played.write('p1', 'a pig on the moon');
  return played;
}

test.each<[Partial<PaintProgress>, string, number | null]>([
  [{}, 'The brush is moving. For how long, it will not say.', null],
  [{ share: 0 }, '0\u00a0% painted.', 0],
  [{ share: 0.403, seconds: 17 }, '40\u00a0% painted, about 15 seconds.', 40],
  [{ place: 4, seconds: 118 }, 'Place 4 in the painter’s queue, about 2 minutes.', null],
  [{ place: 12 }, 'Place 12 in the painter’s queue.', null],
  [{ seconds: 19 }, 'About 20 seconds.', null],
  [{ seconds: 1 }, 'About 5 seconds.', null],
  [{ seconds: 58 }, 'About a minute.', null],
])('[M10] of a picture that is told of by %o the phone says: %s', async (part, line, percent) => {
  const { screen, link } = await openPhone(viewOf(painted));
  link.hear(told(part));
  const bar = screen.getByRole('progressbar', { name: 'Your picture' });
  await expect.element(bar).toHaveAttribute('aria-valuetext', line);
  expect(bar.element().getAttribute('value')).toBe(percent === null ? null : `${percent}`);
  await expect.element(screen.getByText(line).first()).toBeVisible();
  const filled = screen.container.querySelector('.painting-progress-bar > span');
  const shares = filled && getComputedStyle(filled).getPropertyValue('--share');
  expect(shares).toBe(part.share === undefined ? null : `${part.share}`);
});

test('[M10] waiting is never bare: a brush moves until the painter tells more', async () => {
  const { screen, link } = await openPhone(viewOf(painted));
  const moving = () =>
    [...screen.container.querySelectorAll('.moving-brush *')].flatMap((part) =>
      part.getAnimations(),
    ).length;
  await expect.poll(moving).toBe(2);
  link.hear(told({ share: 0.5 }));
  await expect.poll(moving).toBe(0);
});

test('under reduced motion the brush stands still, and the bar does not slide', async () => {
  const tools: CDPSession = cdp();
  const reduce = (value: string) =>
    tools.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'prefers-reduced-motion', value }],
    });
  await reduce('reduce');
  try {
    const { screen, link } = await openPhone(viewOf(painted));
    const brush = () => screen.container.querySelector('.moving-brush');
    await expect.poll(brush).not.toBeNull();
    expect(brush()?.getAnimations({ subtree: true })).toEqual([]);
    link.hear(told({ share: 0.5 }));
    const bar = () => screen.container.querySelector('.painting-progress-bar > span');
    await expect.poll(bar).not.toBeNull();
    expect(getComputedStyle(bar()!).transitionProperty).toBe('none');
  } finally {
    await reduce('');
  }
});

test('whatever is told, what stands below does not jump', async () => {
  const { screen, link } = await openPhone(viewOf(painted));
  const height = () =>
    screen.container.querySelector<HTMLElement>('.painting-progress')?.offsetHeight;
  await expect.poll(height).toBeGreaterThan(60);
  const untold = height();
  for (const [part, line] of [
    [{ share: 0.5, seconds: 17 }, /painted/],
    [{ place: 4, seconds: 118 }, /Place 4/],
  ] as const) {
    link.hear(told(part));
    await expect
      .element(screen.getByRole('progressbar'))
      .toHaveAttribute('aria-valuetext', expect.stringMatching(line));
    expect(height()).toBe(untold);
  }
});

test('[M10] it lasts exactly as long as the picture is being painted', async () => {
  const played = painting();
  const { screen, link } = await openPhone(played.view('p1'));
  const bar = screen.getByRole('progressbar');
  link.hear(told({ share: 0.9 }));
  await expect.element(bar).toHaveAttribute('value', '90');
  // Somebody else does something.
  played.write('p2', 'three sad clowns');
  link.show(played.view('p1'));
  await expect.element(bar).toHaveAttribute('value', '90');
  played.paint();
  link.show(played.view('p1'));
  await expect.element(bar).not.toBeInTheDocument();
});

test('[M11] another try begins without what was told of the first', async () => {
  const played = painting();
  const { screen, link } = await openPhone(played.view('p1'));
  link.hear(told({ share: 0.9 }));
  const [order = ''] = played.orders();
  played.happen({ kind: 'paintFailed', order, failure: 'blocked' });
  link.show(played.view('p1'));
  // Late news of the first try.
  link.hear(told({ share: 0.95 }));
  await expect.element(screen.getByRole('textbox', { name: 'Prompt' })).toBeVisible();
  await expect.element(screen.getByRole('progressbar')).not.toBeInTheDocument();
  played.write('p1', 'a decent pig');
  link.show(played.view('p1'));
  await expect.element(screen.getByRole('progressbar')).not.toHaveAttribute('value');
});

test('[M13] while the paint dries, only whose picture is wet is told of it', async () => {
  const played = painting();
  played.due();
  expect(played.view('p1').caption).toMatch(/drying|dry/i);
  const { screen, link } = await openPhone(played.view('p1'));
  link.hear(told({ place: 2 }));
  await expect
    .element(screen.getByRole('progressbar'))
    .toHaveAttribute('aria-valuetext', 'Place 2 in the painter’s queue.');
  link.show(played.view('p2'));
  await expect.element(screen.getByRole('progressbar')).not.toBeInTheDocument();
});

test('what is read out changes at most every 10 seconds, and then to the newest', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  const { screen, link } = await openPhone(viewOf(painted));
  const spoken = () => screen.container.querySelector('.painting-progress output')?.textContent;
  await vi.waitFor(() => expect(spoken()).toBe(''));
  await vi.advanceTimersByTimeAsync(0);
  const heard = new Set<string | null | undefined>();
  for (let tenths = 0; tenths < 20; tenths += 1) {
    link.hear(told({ share: tenths / 20 }));
    await vi.advanceTimersByTimeAsync(1000);
    heard.add(spoken());
  }
  expect([...heard]).toEqual([
    'The brush is moving. For how long, it will not say.',
    '45\u00a0% painted.',
    '95\u00a0% painted.',
  ]);
});
