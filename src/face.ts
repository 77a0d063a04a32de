import * as z from 'zod/mini';

/** How many faces a player is offered; they are `public/faces/1.svg` and on. */
export const offeredFaces = 12;

/** A player's picture: an offered one (1…12), or one the host has re-encoded, by its hash. */
export const Face = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('offered'), number: z.int().check(z.gte(1), z.lte(offeredFaces)) }),
  z.object({ kind: z.literal('picture'), hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)) }),
]);
export type Face = z.infer<typeof Face>;
