import type { AnyPainter } from './painter.ts';

/** A painter before it is loaded. */
export interface ListedPainter {
  id: string;
  title: string;
  load(): Promise<AnyPainter>;
}

/** Every painter there is, in the order they are offered; the first needs nothing at all. */
export const painters: readonly [ListedPainter, ...ListedPainter[]] = [
  {
    id: 'collage',
    title: 'Collage',
    load: async () => (await import('./collage/collage.ts')).collage,
  },
  {
    id: 'stability',
    title: 'Stability AI',
    load: async () => (await import('./stability/stability.ts')).stability,
  },
  {
    id: 'sdapi',
    title: 'Your own Stable Diffusion',
    load: async () => (await import('./sdapi/sdapi.ts')).sdapi,
  },
  {
    id: 'horde',
    title: 'AI Horde',
    load: async () => (await import('./horde/horde.ts')).horde,
  },
  {
    id: 'openai',
    title: 'OpenAI and compatible',
    load: async () => (await import('./openai/openai.ts')).openai,
  },
  {
    id: 'gemini',
    title: 'Gemini',
    load: async () => (await import('./gemini/gemini.ts')).gemini,
  },
  {
    id: 'openrouter',
    title: 'OpenRouter',
    load: async () => (await import('./openrouter/openrouter.ts')).openrouter,
  },
];
