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
];
