import * as z from 'zod/mini';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failureOf } from '../http/failure-of-status.ts';
import type { PaintFailure } from '../painter.ts';

/** `errors` from the picture services; `message` from the balance, which may quote the key. */
const Refusal = z.object({
  name: z.optional(z.string()),
  errors: z.optional(z.array(z.string())),
  message: z.optional(z.string()),
});

/** Who asks too often is locked out for so long, in milliseconds. */
const lockedOut = 60_000;

/** An answer that is not 200. */
export function refusalOf(answer: ServiceAnswer): PaintFailure {
  const { data } = Refusal.safeParse(answer.json);
  const words = [data?.name, data?.errors?.join('; '), data?.message].filter(Boolean).join(': ');
  // The one 403 that does not speak of the key.
  const kind = data?.name === 'content_moderation' ? 'blocked' : undefined;
  const failure = failureOf(answer, words || null, kind);
  if (failure.failure !== 'rate') return failure;
  // The header, if one is sent at all, is hidden from a page unless CORS exposes it.
  return { ...failure, retryAfter: failure.retryAfter ?? lockedOut };
}
