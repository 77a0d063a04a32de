import { figureSprite } from '../../workers/engine/painters/collage/brush/sprite.ts';
import { collage } from '../../workers/engine/painters/collage/collage.ts';
import type { Tools } from '../../workers/engine/painters/painter.ts';
import { fontsFor } from '../../workers/engine/painters/collage/fonts.ts';

/** Paints in a real worker, as the engine does, and says what it fetched for it. */
type Request =
  | { number: number; prompt: string; seed: number; abort: 'never' | 'before' | 'during' }
  | { number: number; glyph: string };

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const reply = 'glyph' in data ? await inked(data.glyph) : await painted(data);
  self.postMessage({ number: data.number, ...reply }, { transfer: [] });
});

/** Collage needs nothing of the world but to know when to stop. */
function toolsWith(signal: AbortSignal): Tools {
  const unused = () => Promise.reject(new Error('not needed'));
  return { fetch: unused, signal, wait: unused, frame: unused, progress() {}, accepted() {} };
}

async function painted(order: Extract<Request, { prompt: string }>) {
  const aborter = new AbortController();
  if (order.abort === 'before') aborter.abort();
  const began = performance.now();
  const { prompt, seed } = order;
  const commission = { prompt, seed, negative: '', familyFriendly: true };
  const painting = collage.paint(commission, {}, null, toolsWith(aborter.signal));
  if (order.abort === 'during') queueMicrotask(() => aborter.abort());
  const result = await painting;
  return {
    result,
    took: performance.now() - began,
    fetched: performance.getEntriesByType('resource').map((entry) => entry.name),
  };
}

/** How many pixels and how many colours a glyph has, 64 pixels large. */
async function inked(glyph: string) {
  const families = await fontsFor([glyph]);
  const sprite = figureSprite({ kind: 'emoji', glyph }, 64, families);
  const brush = sprite.getContext('2d');
  if (!brush) throw new Error('no canvas');
  const pixels = brush.getImageData(0, 0, sprite.width, sprite.height).data;
  const colours = new Set<number>();
  let ink = 0;
  for (let at = 0; at < pixels.length; at += 4) {
    if (pixels[at + 3] !== 255) continue;
    ink += 1;
    colours.add(((pixels[at] ?? 0) << 16) | ((pixels[at + 1] ?? 0) << 8) | (pixels[at + 2] ?? 0));
  }
  return { known: families.has(glyph), ink, colours: colours.size };
}
