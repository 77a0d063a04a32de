import { describe, expect, test } from 'vitest';
import { keepFace } from '../../workers/engine/faces.ts';
import { jpegSize } from '../../workers/engine/jpeg-size.ts';
import { PictureStore } from '../../workers/engine/pictures.ts';

/** What a phone sends: base64, whatever it is. */
function photo(bytes: Uint8Array) {
  const letters = Array.from(bytes, (byte) => String.fromCharCode(byte));
  return { kind: 'photo', jpeg: btoa(letters.join('')) } as const;
}

async function picture(width: number, height: number, type = 'image/jpeg') {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d')!;
  context.fillStyle = '#c33';
  context.fillRect(0, 0, width, height);
  context.fillStyle = '#36c';
  context.fillRect(0, 0, width / 2, height / 2);
  const blob = await canvas.convertToBlob({ type, quality: 0.7 });
  return new Uint8Array(await blob.arrayBuffer());
}

/** The same JPEG, saying that it is of another size. */
function claiming(bytes: Uint8Array, width: number, height: number): Uint8Array {
  const changed = bytes.slice();
  const at = changed.findIndex((byte, index) => byte === 0xff && changed[index + 1] === 0xc0);
  const view = new DataView(changed.buffer);
  view.setUint16(at + 5, height);
  view.setUint16(at + 7, width);
  return changed;
}

const letters = (text: string) => new TextEncoder().encode(text);
const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="99" height="99" onload="alert(1)"/>`;

test('a photo is a square of 128 pixels afterwards, and none of its bytes are passed on', async () => {
  const pictures = new PictureStore();
  const marked = letters('GPS: 52.5 N, 13.4 E');
  const jpeg = await picture(200, 120);
  // A comment behind the first marker, as a camera would leave one.
  const comment = Uint8Array.of(0xff, 0xfe, 0, marked.length + 2, ...marked);
  const sent = Uint8Array.of(...jpeg.subarray(0, 2), ...comment, ...jpeg.subarray(2));
  expect(jpegSize(sent)).toEqual({ width: 200, height: 120 });
  const face = await keepFace(photo(sent), pictures);
  if (face?.kind !== 'picture') throw new Error('no picture');
  const kept = pictures.get(face.hash)!;
  expect(kept.type).toBe('image/jpeg');
  expect(kept.bytes.length).toBeLessThanOrEqual(6144);
  expect(new TextDecoder('latin1').decode(kept.bytes)).not.toContain('GPS');
  const bitmap = await createImageBitmap(new Blob([kept.bytes]));
  expect([bitmap.width, bitmap.height]).toEqual([128, 128]);
});

describe('is no face, and costs nothing but a look at its head:', () => {
  const cases: [string, () => Promise<Uint8Array> | Uint8Array][] = [
    ['nothing', () => new Uint8Array(0)],
    ['one byte', () => Uint8Array.of(0xff)],
    ['noise', () => crypto.getRandomValues(new Uint8Array(4000))],
    ['an SVG', () => letters(svg)],
    ['HTML', () => letters('<!doctype html><script>alert(1)</script>')],
    ['an SVG behind the first bytes of a JPEG', () => letters(`\u00ff\u00d8${svg}`)],
    ['an SVG after a JPEG’s marker', () => Uint8Array.of(0xff, 0xd8, 0xff, ...letters(svg))],
    ['a PNG by the name of a JPEG', () => picture(64, 64, 'image/png')],
    ['a WebP by the name of a JPEG', () => picture(64, 64, 'image/webp')],
    ['a JPEG of 4,000 pixels', () => picture(4000, 40)],
    [
      'a bomb: 6 kB that say they are 65,500 pixels square',
      async () => claiming(await picture(128, 128), 65_500, 65_500),
    ],
    ['a JPEG of no height', async () => claiming(await picture(128, 128), 128, 0)],
    ['a JPEG that was cut', async () => (await picture(128, 128)).subarray(0, 60)],
    ['markers without an end', () => new Uint8Array(6000).fill(0xff)],
  ];
  test.each(cases)('%s', async (_, made) => {
    const pictures = new PictureStore();
    expect(await keepFace(photo(await made()), pictures)).toBeNull();
    expect(pictures.takeFresh()).toEqual([]);
  });

  test('what is no base64', async () => {
    const sent = { kind: 'photo', jpeg: 'A' } as const;
    expect(await keepFace(sent, new PictureStore())).toBeNull();
  });
});

test('a bomb is refused before the browser is asked to decode it', async () => {
  const bomb = claiming(await picture(128, 128), 65_500, 65_500);
  const decode = globalThis.createImageBitmap;
  let decoded = 0;
  globalThis.createImageBitmap = ((...all: Parameters<typeof decode>) => {
    decoded += 1;
    return decode(...all);
  }) as typeof decode;
  try {
    expect(await keepFace(photo(bomb), new PictureStore())).toBeNull();
  } finally {
    globalThis.createImageBitmap = decode;
  }
  expect(decoded).toBe(0);
});

test.each([
  ['points far outside', '99999,99999 0,0;-1,3'],
  ['no numbers', ';;; ,,, ;'],
  ['two thousand letters of one line', '1,2 '.repeat(500)],
])('strokes with %s are drawn as far as they can be', async (_, strokes) => {
  const face = await keepFace({ kind: 'strokes', strokes }, new PictureStore());
  expect(face).toMatchObject({ kind: 'picture' });
});
