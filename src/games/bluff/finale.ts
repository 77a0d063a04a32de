import * as z from 'zod/mini';

/** A step of the prize-giving: the places, each prize, and then it is over. */
export const Finale = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('places') }),
  z.strictObject({ kind: z.literal('achievement'), index: z.int() }),
  z.strictObject({ kind: z.literal('over') }),
]);
export type Finale = z.infer<typeof Finale>;

/** The next step, with so many prizes to give. */
export function nextFinale(beat: Finale, prizes: number): Finale {
  if (beat.kind === 'over') return beat;
  const index = beat.kind === 'places' ? 0 : beat.index + 1;
  return index < prizes ? { kind: 'achievement', index } : { kind: 'over' };
}
