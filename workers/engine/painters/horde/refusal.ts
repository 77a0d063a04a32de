import * as z from 'zod/mini';
import type { FailureKind } from '../../../../src/picture.ts';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failureOf } from '../http/failure-of-status.ts';
import type { PaintFailure } from '../painter.ts';

/** What a return code (`rc`) tells that the status does not. */
const kindOfCode: Readonly<Record<string, FailureKind>> = {
  CorruptPrompt: 'blocked',
  Profanity: 'blocked',
  TimeoutIP: 'rate',
  TooManyPrompts: 'rate',
  // A picture this large costs kudos while many are waiting; the anonymous have none.
  KudosUpfront: 'billing',
  SharedKeyEmpty: 'billing',
  SharedKeyInsufficientKudos: 'billing',
  MaintenanceMode: 'unavailable',
  NoValidWorkers: 'unavailable',
  UnsupportedModel: 'unavailable',
  RequestNotFound: 'unavailable',
  RequestExpired: 'unavailable',
};

/** An address that was put in time-out for longer than the service says is out for this evening. */
const evening = 12 * 60 * 60 * 1000;

const Refusal = z.object({
  message: z.optional(z.string()),
  rc: z.optional(z.string()),
  /** Field by field, where the form of the request was wrong. */
  errors: z.optional(z.record(z.string(), z.unknown())),
});

/** An answer that is not the one asked for. */
export function refusalOf(answer: ServiceAnswer): PaintFailure {
  const { data } = Refusal.safeParse(answer.json);
  const { message, rc, errors } = data ?? {};
  const words = [rc, message, errors && JSON.stringify(errors)].filter(Boolean).join(': ');
  const failure = failureOf(answer, words || null, rc === undefined ? undefined : kindOfCode[rc]);
  if (rc !== 'TimeoutIP') return failure;
  const seconds = /(\d+) more seconds/.exec(message ?? '')?.[1];
  return { ...failure, retryAfter: seconds === undefined ? evening : Number(seconds) * 1000 };
}
