import type { Painter } from '../painter.ts';

/**
 * The painter that is always there: no key, no network. Words become emoji, emoji become a scene,
 * and a style makes a painting of it. The same prompt and seed give the same picture.
 */
export const collage: Painter = {
  id: 'collage',
  title: 'Collage',
  patienceSeconds: 2,
  atOnce: 2,
  paid: false,
  async paint(order, signal) {
    try {
      signal.throwIfAborted();
      const { paintPrompt } = await import('./studio.ts');
      signal.throwIfAborted();
      return { ok: true, painted: await paintPrompt(order.prompt, order.seed, signal) };
    } catch {
      return { ok: false, failure: 'unavailable' };
    }
  },
};
