import * as z from 'zod/mini';

/**
 * How much is let through of what players write. Moderate stops slurs, sexual words and words of
 * abuse; strict also mild swearing, drugs and innuendo.
 */
export const FilterLevel = z.enum(['off', 'moderate', 'strict']);
export type FilterLevel = z.infer<typeof FilterLevel>;

/** Everything a host sets about painting. Keys are not among it: they are in the archive, sealed. */
export const PaintingSettings = z.object({
  painter: z._default(z.string(), 'collage'),
  /** Each painter's own settings, by its id; checked by the painter's own schema. */
  settings: z._default(z.record(z.string(), z.unknown()), {}),
  /** Who paints what this painter has failed at twice; null: nobody. */
  standIn: z._default(z.nullable(z.string()), 'collage'),
  /** How many orders at once; null: as many as the painter likes. */
  atOnce: z._default(z.nullable(z.int().check(z.gte(1), z.lte(10))), null),
  /** The most paid orders of a room; null: no limit. */
  mostPaid: z._default(z.nullable(z.int().check(z.gte(0), z.lte(10_000))), null),
  /** Added to every prompt. */
  style: z._default(z.string().check(z.maxLength(200)), ''),
  /** What no picture should show. */
  negative: z._default(z.string().check(z.maxLength(200)), ''),
  filter: z._default(FilterLevel, 'moderate'),
});
export type PaintingSettings = z.infer<typeof PaintingSettings>;
