import { collage } from '../../workers/engine/painters/collage/collage.ts';

/** Paints in a real worker, as the engine does, and says what it fetched for it. */
interface Request {
  number: number;
  prompt: string;
  seed: number;
  abort: 'never' | 'before' | 'during';
}

self.addEventListener('message', async ({ data }: MessageEvent<Request>) => {
  const aborter = new AbortController();
  if (data.abort === 'before') aborter.abort();
  const began = performance.now();
  const painting = collage.paint(
    { id: 'test', prompt: data.prompt, seed: data.seed },
    aborter.signal,
  );
  if (data.abort === 'during') queueMicrotask(() => aborter.abort());
  const result = await painting;
  const reply = {
    number: data.number,
    result,
    took: performance.now() - began,
    fetched: performance.getEntriesByType('resource').map((entry) => entry.name),
  };
  self.postMessage(reply, { transfer: [] });
});
