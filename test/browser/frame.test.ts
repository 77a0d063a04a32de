import { expect, test } from 'vitest';
import { frame } from '../../workers/engine/painters/frame.ts';

/** A picture of that size as a service would send it. */
async function picture(width: number, height: number, type = 'image/png') {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = '#c33';
  brush.fillRect(0, 0, width, height);
  brush.fillStyle = '#3c3';
  brush.fillRect(0, 0, width / 2, height);
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
}

const text = (words: string) => new TextEncoder().encode(words);

test.each([
  ['image/png', 768, 512, 768, 512],
  ['image/jpeg', 1024, 1024, 1024, 1024],
  ['image/webp', 2048, 1024, 1024, 512],
  ['image/png', 3000, 10, 1024, 3],
  ['image/png', 5000, 1, 1024, 1],
  ['image/png', 200, 1500, 200, 1500],
])('%s of %d × %d is made our own WebP of %d × %d', async (type, width, height, w, h) => {
  const sent = await picture(width, height, type);
  const painting = await frame(sent);
  expect(painting).toMatchObject({
    ok: true,
    painted: { type: 'image/webp', width: w, height: h },
  });
  if (!painting.ok) return;
  const { bytes } = painting.painted;
  expect(new TextDecoder().decode(bytes.subarray(8, 12))).toBe('WEBP');
  expect(bytes).not.toEqual(sent);
  const bitmap = await createImageBitmap(new Blob([bytes]));
  expect([bitmap.width, bitmap.height]).toEqual([w, h]);
});

/** All of one colour, but for a lamp of that many pixels. */
async function night(colour: string, lamp: number, type = 'image/png') {
  const canvas = new OffscreenCanvas(768, 512);
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = colour;
  brush.fillRect(0, 0, 768, 512);
  brush.fillStyle = '#fd8';
  brush.fillRect(300, 200, lamp, lamp);
  return new Uint8Array(await (await canvas.convertToBlob({ type })).arrayBuffer());
}

test.each([
  ['a black card', '#000', 0, 'image/png', false],
  ['a black card as JPEG', '#000', 0, 'image/jpeg', false],
  ['nothing but transparency', 'transparent', 0, 'image/png', false],
  ['a cellar with a lamp', '#000', 24, 'image/png', true],
  ['a very dark night', '#050505', 0, 'image/png', true],
])('[M11] %s is held back or not', async (_, colour, lamp, type, isShown) => {
  const painting = await frame(await night(colour, lamp, type));
  expect(painting).toMatchObject(isShown ? { ok: true } : { ok: false, failure: 'blocked' });
});

test.each([
  ['nothing', async () => new Uint8Array(0)],
  ['a page', async () => text('<!doctype html><html><body>Too busy</body></html>')],
  ['a drawing in letters', async () => text('<svg xmlns="http://www.w3.org/2000/svg"/>')],
  ['half a header', async () => (await picture(64, 64)).slice(0, 20)],
  ['more than 20 MB', async () => new Uint8Array(20 * 1024 * 1024 + 1)],
])('%s is no picture', async (_, bytes) => {
  expect(await frame(await bytes())).toMatchObject({ ok: false, failure: 'unavailable' });
});
