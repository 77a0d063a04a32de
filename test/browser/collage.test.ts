import { afterAll, expect, test } from 'vitest';
import type { Painting } from '../../workers/engine/painters/painter.ts';

interface Reply {
  number: number;
  result: Painting;
  took: number;
  fetched: string[];
}

const worker = new Worker(new URL('./collage-worker.ts', import.meta.url), { type: 'module' });
afterAll(() => worker.terminate());

let asked = 0;
function paint(prompt: string, seed: number, abort = 'never'): Promise<Reply> {
  const number = (asked += 1);
  return new Promise((resolve) => {
    const hear = ({ data }: MessageEvent<Reply>): void => {
      if (data.number !== number) return;
      worker.removeEventListener('message', hear);
      resolve(data);
    };
    worker.addEventListener('message', hear);
    worker.postMessage({ number, prompt, seed, abort }, []);
  });
}

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

test('[Collage] the emoji are painted: a duck and the same place without it are two pictures', async () => {
  const { result } = await paint('🦆', 5);
  if (!result.ok) throw new Error(result.failure);
  const canvas = new OffscreenCanvas(32, 32);
  const brush = canvas.getContext('2d');
  if (!brush) throw new Error('no canvas');
  brush.drawImage(await createImageBitmap(new Blob([result.painted.bytes])), 0, 0, 32, 32);
  const { data } = brush.getImageData(0, 0, 32, 32);
  expect(new Set(data).size).toBeGreaterThan(40);
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
  '[Collage] 200 prompts give 200 pictures, words nobody knows among them',
  { timeout: 240_000 },
  async () => {
    const hashes = new Set<string>();
    for (let number = 0; number < 200; number += 1) {
      const prompt =
        number % 2 === 0 ? `blorp${number}` : `${prompts[number % prompts.length]} ${number}`;
      hashes.add(await hashOf(await bytesOf(prompt, 1)));
    }
    expect(hashes.size).toBe(200);
  },
);

test(
  '[Collage] 40 pictures are under 150 kB, and half of them take under 300 ms',
  { timeout: 120_000 },
  async () => {
    const took: number[] = [];
    for (let number = 0; number < 40; number += 1) {
      const prompt = prompts[number % prompts.length] ?? '';
      // The best of three: what the painter needs, not what else the machine is doing.
      const tries: number[] = [];
      for (let attempt = 0; attempt < 3; attempt += 1) {
        const reply = await paint(prompt, number);
        if (!reply.result.ok) throw new Error(reply.result.failure);
        expect(reply.result.painted.bytes.length).toBeLessThan(150_000);
        tries.push(reply.took);
      }
      took.push(Math.min(...tries));
    }
    took.sort((one, other) => one - other);
    console.info(
      `Collage: p50 ${took[20]?.toFixed(0)} ms, p95 ${took[37]?.toFixed(0)} ms a picture`,
    );
    expect(took[20]).toBeLessThan(300);
  },
);

test('[Collage] nobody wants it any more: it stops and says so', async () => {
  expect((await paint('a cat', 1, 'before')).result).toEqual({ ok: false, failure: 'unavailable' });
  expect((await paint('a cat', 1, 'during')).result).toEqual({ ok: false, failure: 'unavailable' });
});

test('[Collage] nothing is fetched from elsewhere, and only the parts of the font it needs', async () => {
  const { fetched } = await paint('a cat', 1);
  expect(fetched.length).toBeGreaterThan(0);
  expect(fetched.filter((name) => new URL(name).origin !== location.origin)).toEqual([]);
  expect(fetched.filter((name) => /noto-color-emoji-\d+/.test(name)).length).toBeLessThan(11);
});
