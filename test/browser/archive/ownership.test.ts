import { afterEach, expect, test, vi } from 'vitest';
import { browserOwnership } from '../../../workers/archive/ownership.ts';
import type { Ownership } from '../../../workers/archive/ownership.ts';

const tabs: Ownership[] = [];
afterEach(() => {
  for (const tab of tabs.splice(0)) tab.release();
  vi.restoreAllMocks();
});

/** Patience in milliseconds, for what is to be had and for what is not. */
const ample = 5000;
const little = 20;

const freshName = () => `test ${crypto.randomUUID()}`;

/** Releases when it is asked to, unless it is frozen. */
function openTab(name: string, { frozen = false } = {}) {
  const heard: string[] = [];
  const ownership = browserOwnership(name, {
    asked() {
      if (frozen) return;
      heard.push('asked');
      ownership.release();
    },
    robbed: () => void heard.push('robbed'),
  });
  tabs.push(ownership);
  return { ...ownership, heard };
}

test('[archive] one tab has it; another gets it when that one lets go, or gives up after its patience', async () => {
  const name = freshName();
  const [first, second] = [openTab(name), openTab(name)];
  expect(await first.take(ample)).toBe(true);
  expect(await first.take(ample)).toBe(true);
  expect(await second.take(little)).toBe(false);
  const waiting = second.take(ample);
  first.release();
  expect(await waiting).toBe(true);
  expect(await first.take(little)).toBe(false);
});

test('[archive] archives of two names are two', async () => {
  expect(await openTab(freshName()).take(ample)).toBe(true);
  expect(await openTab(freshName()).take(ample)).toBe(true);
});

test('[archive] an owner that is asked hands over and is not robbed; and can ask for it back', async () => {
  const name = freshName();
  const [first, second] = [openTab(name), openTab(name)];
  await first.take(ample);
  expect(await second.takeOver()).toBe('handed');
  expect(first.heard).toEqual(['asked']);
  expect(await first.takeOver()).toBe('handed');
  expect(second.heard).toEqual(['asked']);
  expect(await second.take(little)).toBe(false);
});

test('[archive] nobody has it: taking over is taking', async () => {
  expect(await openTab(freshName()).takeOver()).toBe('handed');
});

test('[archive] an owner that does not answer within three seconds is robbed, and hears of it', async () => {
  const name = freshName();
  const [frozen, second] = [openTab(name, { frozen: true }), openTab(name)];
  await frozen.take(ample);
  const began = performance.now();
  expect(await second.takeOver()).toBe('stolen');
  expect(performance.now() - began).toBeGreaterThan(2900);
  await vi.waitFor(() => expect(frozen.heard).toEqual(['robbed']));
  expect(await frozen.take(little)).toBe(false);
  second.release();
  expect(await frozen.take(ample)).toBe(true);
});

test('[archive] a browser without locks lets whoever asks go on', async () => {
  vi.spyOn(navigator, 'locks', 'get').mockReturnValue(undefined as never);
  const name = freshName();
  expect(await openTab(name).take(ample)).toBe(true);
  expect(await openTab(name).takeOver()).toBe('handed');
});
