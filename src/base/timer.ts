import * as z from 'zod/mini';

/** A span of game time: when it ends and how long it is in all, both in game milliseconds. */
export const Timer = z.object({ ends: z.int(), total: z.int() });
export type Timer = z.infer<typeof Timer>;

/** A timer of `total` game milliseconds that begins at `at`. */
export function timer(at: number, total: number): Timer {
  return { ends: at + total, total };
}
