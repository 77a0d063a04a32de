import type { FailureKind } from '../../../../src/picture.ts';
import type { PaintFailure } from '../painter.ts';
import type { ServiceAnswer } from './call-service.ts';
import { failed } from './failed.ts';

/**
 * What a status means where the service has no words of its own for it. A gateway that gave up
 * waiting (504) is a `timeout`: nobody knows whether the picture was painted and charged.
 */
function kindOfStatus(status: number): FailureKind {
  if (status === 401 || status === 403) return 'auth';
  if (status === 402) return 'billing';
  if (status === 429) return 'rate';
  if (status === 408 || status === 504) return 'timeout';
  // A wrong address or model is no fault of the prompt.
  if (status === 404 || status === 405) return 'unavailable';
  if (status >= 400 && status < 500) return 'input';
  return 'unavailable';
}

/**
 * The failure of an answer that is no picture. `words`: what the service said in its own form;
 * without any, the beginning of what came. `kind`: where the service's words tell more than the status.
 */
export function failureOf(
  answer: ServiceAnswer,
  words: string | null,
  kind: FailureKind = kindOfStatus(answer.status),
): PaintFailure {
  const said = words ?? (answer.text.trim() || '(nothing)');
  return failed(kind, `${answer.status}: ${said}`, answer.retryAfter);
}
