import type { Bench } from './bench.ts';

/** The bench of the page, for the frames in it: each is a page of its own, as in a real room. */
export interface BenchHolder {
  bench(): Bench;
  /** When another bench is there, or something has happened on it. */
  subscribe(changed: () => void): () => void;
}

declare global {
  interface Window {
    workbench?: BenchHolder;
  }
}

/** Throws where there is no workbench around the frame. */
export function workbench(): BenchHolder {
  const holder = (window.parent as Window).workbench;
  if (holder === undefined) throw new Error('Open /test/workbench/ instead');
  return holder;
}
