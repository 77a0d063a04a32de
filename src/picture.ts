import * as z from 'zod/mini';

/** A painted picture, by the hash of its bytes (hex SHA-256); the bytes live outside the state. */
export const Picture = z.object({
  hash: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  width: z.int(),
  height: z.int(),
  /** Title of the painter that stood in for the one the host had chosen; left out as a rule. */
  standIn: z.optional(z.string()),
});
export type Picture = z.infer<typeof Picture>;

/** Why a painter gave no picture. The words a player reads come from the kind. */
export const FailureKind = z.enum([
  'blocked',
  'auth',
  'billing',
  'rate',
  'input',
  'unavailable',
  'unreachable',
  'timeout',
  /** The host's page was closed while it was painted, and nobody knows what became of it. */
  'lost',
]);
export type FailureKind = z.infer<typeof FailureKind>;

/** A picture asked of a painter. The id includes the attempt; it is started once. */
export interface Order {
  id: string;
  prompt: string;
  /** 32-bit integer; the same prompt and seed give the same picture where the painter can. */
  seed: number;
  /** The seat that waits for it. */
  seat: string;
}
