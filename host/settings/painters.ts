/** A painter as the office lists it, before it is loaded. */
export interface PainterEntry {
  id: string;
  title: string;
}

/** The first needs nothing, costs nothing, and so can stand in for all others. */
export type PainterList = readonly [PainterEntry, ...PainterEntry[]];

/** As `workers/engine/painters/registry.ts` lists them, which is not loaded for a list of names. */
export const painters: PainterList = [
  { id: 'collage', title: 'Collage' },
  { id: 'stability', title: 'Stability AI' },
  { id: 'sdapi', title: 'Your own Stable Diffusion' },
  { id: 'horde', title: 'AI Horde' },
  { id: 'openai', title: 'OpenAI and compatible' },
  { id: 'gemini', title: 'Gemini' },
  { id: 'openrouter', title: 'OpenRouter' },
];
