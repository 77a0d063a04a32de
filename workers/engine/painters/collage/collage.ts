import * as z from 'zod/mini';
import type { Painter } from '../painter.ts';

/**
 * The painter that is always there: no key, no network. Words become emoji, emoji become a scene,
 * and a style makes a painting of it. The same prompt and seed give the same picture.
 */
export const collage: Painter<object> = {
  id: 'collage',
  title: 'Collage',
  about: 'Works on this machine, without a key and without the internet.',
  key: 'none',
  settings: z.object({}),
  settingWords: {},
  leavesMachine: () => false,
  price: () => 0,
  longestPrompt: 500,
  // A fifth of a second as a rule; but ten at once on a busy old laptop take their time.
  patienceSeconds: 8,
  atOnce: 2,
  async paint({ prompt, seed }, _settings, _key, { signal }) {
    try {
      signal.throwIfAborted();
      const { paintPrompt } = await import('./studio.ts');
      signal.throwIfAborted();
      return { ok: true, painted: await paintPrompt(prompt, seed, signal) };
    } catch (error) {
      return { ok: false, failure: 'unavailable', said: String(error), retryAfter: null };
    }
  },
};
