import { afterAll, expect, test } from 'vitest';
import type { Painting } from '../../workers/engine/painters/painter.ts';

interface Painted {
  result: Painting;
  took: number;
  fetched: string[];
}

interface Ink {
  known: boolean;
  ink: number;
  colours: number;
}

const workers: Worker[] = [];
afterAll(() => workers.forEach((worker) => worker.terminate()));

function freshWorker(): Worker {
  const worker = new Worker(new URL('./collage-worker.ts', import.meta.url), { type: 'module' });
  workers.push(worker);
  return worker;
}

const worker = freshWorker();
let asked = 0;
function ask<Reply>(request: object, at = worker): Promise<Reply> {
  const number = (asked += 1);
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<Reply & { number: number }>): void => {
      if (data.number !== number) return;
      at.removeEventListener('message', hear);
      resolve(data);
    };
    at.addEventListener('message', hear);
    at.postMessage({ ...request, number }, []);
  });
}

const paint = (prompt: string, seed: number, abort = 'never', at = worker): Promise<Painted> =>
  ask<Painted>({ prompt, seed, abort }, at);

async function bytesOf(prompt: string, seed: number): Promise<Uint8Array<ArrayBuffer>> {
  const { result } = await paint(prompt, seed);
  if (!result.ok) throw new Error(`not painted: ${result.failure}`);
  return result.painted.bytes;
}

async function hashOf(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

const prompts = [
  'a cat riding a whale',
  'three tiny elephants under a giant mushroom',
  'my last brain cell on Monday',
  'existential dread at the checkout',
  'a horse made of spaghetti',
  'nobody came to my birthday',
  'sdfkjh qwpoe zzz',
  '🐸 with ☕ and 🏴‍☠️',
  'five red ducks in a bathtub at night',
  '犬がピザを食べる',
];

test('[Collage] a picture is a square of 768 pixels, of the type and size it says', async () => {
  const { result } = await paint('a pig in a beret', 3);
  if (!result.ok) throw new Error(result.failure);
  const { bytes, type, width, height } = result.painted;
  expect({ type, width, height }).toEqual({ type: 'image/webp', width: 768, height: 768 });
  const bitmap = await createImageBitmap(new Blob([bytes], { type }));
  expect([bitmap.width, bitmap.height]).toEqual([768, 768]);
});

/** One of each part of the font, and some made of several code points. */
const glyphs = '🇩🇰 🌈 🧑 ☕ 🎨 🚀 🍕 🐋 🏃 😀 🪙 🧑‍🚀 🏴‍☠️ 🐈‍⬛ 👍🏽 ❤️'.split(' ');

test.each(glyphs)('[Collage] %s is painted in its own colours', async (glyph) => {
  const { known, ink, colours } = await ask<Ink>({ glyph });
  expect(known).toBe(true);
  expect(ink).toBeGreaterThan(600);
  expect(colours).toBeGreaterThan(2);
});

test('[Collage] the same prompt and seed give the same bytes, in another order too', async () => {
  const first: string[] = [];
  for (const prompt of prompts) first.push(await hashOf(await bytesOf(prompt, 11)));
  const again: string[] = [];
  for (const prompt of prompts.toReversed()) again.push(await hashOf(await bytesOf(prompt, 11)));
  expect(again.toReversed()).toEqual(first);
});

test('[Collage] another seed gives another picture', async () => {
  expect(await hashOf(await bytesOf('a cat', 1))).not.toBe(await hashOf(await bytesOf('a cat', 2)));
});

test(
  '[Collage] 200 prompts give 200 pictures under 150 kB, words nobody knows among them',
  { timeout: 300_000 },
  async () => {
    const hashes = new Set<string>();
    for (let number = 0; number < 200; number += 1) {
      const known = `${prompts[number % prompts.length]} ${number}`;
      const bytes = await bytesOf(number % 2 === 0 ? `blorp${number}` : known, number % 9);
      expect(bytes.length).toBeLessThan(150_000);
      hashes.add(await hashOf(bytes));
    }
    expect(hashes.size).toBe(200);
  },
);

test(
  '[Collage] a picture takes under 300 ms, half of the time at least',
  { timeout: 180_000 },
  async () => {
    const took: number[] = [];
    for (let number = 0; number < 12; number += 1) {
      const prompt = prompts[number % prompts.length] ?? '';
      // The best of six: what the painter needs, not what else the machine is doing.
      const tries: number[] = [];
      for (let attempt = 0; attempt < 6; attempt += 1) {
        tries.push((await paint(prompt, number)).took);
      }
      took.push(Math.min(...tries));
    }
    took.sort((one, other) => one - other);
    const [half, most] = [took[6] ?? Infinity, took[11] ?? Infinity];
    console.info(`Collage: p50 ${half.toFixed(0)} ms, at most ${most.toFixed(0)} ms a picture`);
    expect(half).toBeLessThan(300);
  },
);

test('[Collage] nobody wants it any more: it stops and says so', async () => {
  expect((await paint('a cat', 1, 'before')).result).toMatchObject({
    ok: false,
    failure: 'unavailable',
  });
  expect((await paint('a cat', 1, 'during')).result).toMatchObject({
    ok: false,
    failure: 'unavailable',
  });
});

test('[Collage] nothing is fetched from elsewhere, and of the font only the part it needs', async () => {
  const { result, fetched } = await paint('🐋', 1, 'never', freshWorker());
  expect(result.ok).toBe(true);
  expect(fetched.filter((name) => new URL(name).origin !== location.origin)).toEqual([]);
  const parts = fetched.filter((name) => /noto-color-emoji-\d+-400-normal[^/?]*\.woff$/.test(name));
  expect(new Set(parts).size).toBeGreaterThan(0);
  expect(new Set(parts).size).toBeLessThan(3);
});
