import * as z from 'zod/mini';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failureOf } from '../http/failure-of-status.ts';
import type { PaintFailure } from '../painter.ts';

/** One field that is wrong, in a 422. */
const Wrong = z.object({
  loc: z.optional(z.array(z.union([z.string(), z.number()]))),
  msg: z.string(),
});
const Refusal = z.object({
  error: z.optional(z.string()),
  detail: z.optional(z.union([z.string(), z.array(Wrong)])),
  errors: z.optional(z.string()),
});

const withoutApi =
  'AUTOMATIC1111 serves pictures to pages only when it is started with --api; is this the right address?';

/** An answer that is not the one asked for. */
export function refusalOf(answer: ServiceAnswer): PaintFailure {
  const { data } = Refusal.safeParse(answer.json);
  const { error, detail, errors } = data ?? {};
  const details = typeof detail === 'string' ? detail : detail?.map(inWords).join('; ');
  const words = [error, details, errors].filter(Boolean).join(': ') || null;
  if (answer.status !== 404 || isAboutSetting(details)) return failureOf(answer, words);
  return failureOf(answer, `${words ?? 'nothing there'}. ${withoutApi}`);
}

function inWords({ loc, msg }: z.infer<typeof Wrong>): string {
  return `${loc?.join('.') ?? 'request'}: ${msg}`;
}

/** It has this address, but not the sampler or the model that was asked for. */
function isAboutSetting(details: string | undefined): boolean {
  return /sampler|model/i.test(details ?? '');
}
