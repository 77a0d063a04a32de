import * as z from 'zod/mini';
import type { FailureKind } from '../../../../src/picture.ts';
import type { PaintFailure } from '../painter.ts';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failureOf } from '../http/failure-of-status.ts';

const ErrorBody = z.object({
  error: z.looseObject({
    message: z.string(),
    status: z.optional(z.string()),
    details: z.optional(
      z.array(
        z.looseObject({ reason: z.optional(z.string()), retryDelay: z.optional(z.string()) }),
      ),
    ),
  }),
});
type GeminiError = z.infer<typeof ErrorBody>['error'];

/**
 * What a status other than 200 means. Only `message` is repeated: among `details` is one that quotes
 * the key.
 */
export function failureOfGemini(answer: ServiceAnswer): PaintFailure {
  const body = z.safeParse(ErrorBody, answer.json);
  if (!body.success) return failureOf(answer, null);
  const { error } = body.data;
  const words = error.status ? `${error.status}: ${error.message}` : error.message;
  const failure = failureOf(answer, words, kindOf(answer.status, error));
  return { ...failure, retryAfter: failure.retryAfter ?? retryDelay(error) };
}

/** Undefined where the status says it all. */
function kindOf(
  status: number,
  { message, status: name, details }: GeminiError,
): FailureKind | undefined {
  if (status === 400) {
    // A bad key is a 400 like a bad request.
    if (details?.some(({ reason }) => reason === 'API_KEY_INVALID')) return 'auth';
    if (/API key/i.test(message)) return 'auth';
    // Not for this country, or not without billing (?).
    if (name === 'FAILED_PRECONDITION') return 'billing';
  }
  // Nothing to wait for: the model is not in this key's tier at all.
  if (status === 429 && /\blimit: 0\b/.test(message)) return 'billing';
  return undefined;
}

/** `"25.4s"` in milliseconds: Google says it in the body, where no CORS hides it. */
function retryDelay({ details = [] }: GeminiError): number | null {
  for (const { retryDelay } of details) {
    const seconds = /^(\d+(?:\.\d+)?)s$/.exec(retryDelay ?? '')?.[1];
    if (seconds !== undefined) return Math.ceil(Number(seconds) * 1000);
  }
  return null;
}
