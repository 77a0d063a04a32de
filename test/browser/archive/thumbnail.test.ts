import { expect, test } from 'vitest';
import { thumbnail } from '../../../workers/archive/thumbnail.ts';

async function picture(width: number, height: number): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const brush = canvas.getContext('2d')!;
  brush.fillStyle = 'rgb(200 40 40)';
  brush.fillRect(0, 0, width, height);
  return canvas.convertToBlob({ type: 'image/png' });
}

test.each([
  [1024, 768, 320, 240],
  [1024, 4096, 320, 1280],
  [5000, 2, 320, 1],
  [300, 200, 300, 200],
])('[archive] a picture of %i × %i has a thumbnail of %i × %i', async (width, height, w, h) => {
  const small = (await thumbnail(await picture(width, height)))!;
  expect(small.type).toBe('image/webp');
  const bitmap = await createImageBitmap(small);
  expect([bitmap.width, bitmap.height]).toEqual([w, h]);
});

test('[archive] what is no picture has no thumbnail', async () => {
  expect(await thumbnail(new Blob(['no picture'], { type: 'image/png' }))).toBeNull();
  expect(await thumbnail(new Blob([]))).toBeNull();
});
