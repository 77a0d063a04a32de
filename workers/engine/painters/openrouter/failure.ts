import * as z from 'zod/mini';
import type { FailureKind } from '../../../../src/picture.ts';
import type { PaintFailure } from '../painter.ts';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failureOf } from '../http/failure-of-status.ts';

const ErrorBody = z.object({
  error: z.looseObject({
    code: z.optional(z.union([z.number(), z.string()])),
    message: z.string(),
    metadata: z.optional(z.nullable(z.looseObject({}))),
  }),
});

/** How OpenRouter, and the makers it passes on, speak of their filters. */
const filterWords =
  /moderat|flagged|content[ _-]?(?:policy|filter)|safety (?:system|filter|polic)|IMAGE_SAFETY|PROHIBITED_CONTENT|nsfw/i;

/**
 * The failure in an answer; null when there is none. What goes wrong at a model's maker comes with
 * status 200 too, and its true status in the body. A maker's own words are in `metadata.raw`.
 */
export function failureOfOpenRouter(answer: ServiceAnswer): PaintFailure | null {
  const body = z.safeParse(ErrorBody, answer.json);
  if (!body.success)
    return answer.status === 200 ? null : failureOf(answer, null, edge(answer.status));
  const { code, message, metadata } = body.data.error;
  const status = answer.status === 200 ? (statusOf(code) ?? 502) : answer.status;
  const raw = rawWords(metadata);
  const words = raw === null ? message : `${message}: ${raw}`;
  const blocked = metadata?.['reasons'] !== undefined || filterWords.test(words);
  return failureOf({ ...answer, status }, words, kindOf(status, blocked, message));
}

/** Undefined where the status says it all. */
function kindOf(status: number, blocked: boolean, message: string): FailureKind | undefined {
  if (blocked && ![401, 402, 408, 429].includes(status)) return 'blocked';
  // "Key limit exceeded": the key is right, its allowance is used up (?).
  if (status === 403 && /limit|credit/i.test(message)) return 'billing';
  return edge(status);
}

/** 524: its gateway gave up waiting for a model that may still have painted, and charged. */
function edge(status: number): FailureKind | undefined {
  return status === 524 ? 'timeout' : undefined;
}

function statusOf(code: number | string | undefined): number | null {
  const status = Number(code);
  return status >= 400 && status < 600 ? status : null;
}

function rawWords(metadata: Readonly<Record<string, unknown>> | null | undefined): string | null {
  const raw = metadata?.['raw'];
  if (raw === undefined || raw === null) return null;
  return typeof raw === 'string' ? raw : JSON.stringify(raw);
}
