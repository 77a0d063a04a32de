import { afterEach, expect, test, vi } from 'vitest';
import { openFaces } from '../../../phone/faces.ts';
import { blankShelf } from '../../../phone/memory.ts';
import { openPhone } from './open-phone.tsx';
import { person, viewOf, waitAsk } from './sample-views.ts';

const one = '1'.repeat(64);
const two = '2'.repeat(64);
const bytes = btoa('a face');
const face = (hash: string) => ({ kind: 'face', hash, type: 'image/webp', bytes }) as const;
const address = `data:image/webp;base64,${bytes}`;

afterEach(() => void vi.useRealTimers());

test('[M3] a face that is not here is asked for once, one at a time, and again after 3 s', () => {
  vi.useFakeTimers();
  const wanted: string[] = [];
  const faces = openFaces((hash) => wanted.push(hash), blankShelf());
  expect(faces.address(one)).toBeNull();
  expect(faces.address(two)).toBeNull();
  expect(faces.address(one)).toBeNull();
  expect(wanted).toEqual([one]);
  vi.advanceTimersByTime(2999);
  expect(wanted).toEqual([one]);
  vi.advanceTimersByTime(1);
  expect(wanted).toEqual([one, two]);
  faces.arrived(face(two));
  expect(faces.address(two)).toBe(address);
  expect(wanted).toEqual([one, two, one]);
  faces.arrived(face(one));
  vi.advanceTimersByTime(60_000);
  expect(wanted).toEqual([one, two, one]);
});

test('faces that came are kept for a reload', () => {
  const shelf = blankShelf();
  openFaces(() => {}, shelf).arrived(face(one));
  const wanted: string[] = [];
  expect(openFaces((hash) => wanted.push(hash), shelf).address(one)).toBe(address);
  expect(wanted).toEqual([]);
});

test('a face that comes later is shown where it was missing', async () => {
  const people = [person('p1'), person('p2', { face: { kind: 'picture', hash: one } })];
  const { screen, link } = await openPhone(viewOf(waitAsk(), { people }));
  await expect.poll(() => link.signals).toEqual([{ kind: 'want', hash: one }]);
  expect(screen.container.querySelector(`img[src="${address}"]`)).toBeNull();
  link.hear(face(one));
  await expect.poll(() => screen.container.querySelector(`img[src="${address}"]`)).not.toBeNull();
});

test('every offered face is there, small and square', async () => {
  const sizes = await Promise.all(
    Array.from({ length: 12 }, async (_, index) => {
      const answer = await fetch(`/faces/${index + 1}.svg`);
      const text = await answer.text();
      expect(text).toMatch(/^<svg [^>]*viewBox="0 0 (\d+) \1"/);
      return text.length;
    }),
  );
  expect(Math.max(...sizes)).toBeLessThan(3000);
});
