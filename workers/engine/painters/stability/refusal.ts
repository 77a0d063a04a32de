import * as z from 'zod/mini';
import type { FailureKind } from '../../../../src/picture.ts';
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
  const failure = failureOf(answer, words || null, kindOf(answer.status, data?.name));
  if (failure.failure !== 'rate') return failure;
  // The header, if one is sent at all, is hidden from a page unless CORS exposes it.
  return { ...failure, retryAfter: failure.retryAfter ?? lockedOut };
}

/** Undefined where the status says it all. */
function kindOf(status: number, name: string | undefined): FailureKind | undefined {
  if (name === 'content_moderation') return 'blocked';
  // Nothing at this address: no fault of the prompt.
  if (status === 404 || status === 405) return 'unavailable';
  return undefined;
}
