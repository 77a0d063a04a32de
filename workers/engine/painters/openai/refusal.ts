import type { FailureKind } from '../../../../src/picture.ts';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failureOf } from '../http/failure-of-status.ts';
import type { PaintFailure } from '../painter.ts';
import { errorIn } from './error.ts';
import type { ServerError } from './error.ts';

/** OpenAI's two codes; the words of older models, and of filters behind other servers (?). */
const filterCode = /^(moderation_blocked|content_?policy_violation|content_?filter)/i;
const filterWords = /safety system|content[ _]policy|content[ _]filter|nsfw/i;

export function isFiltered({ status }: ServiceAnswer, { code, words }: ServerError): boolean {
  if (filterCode.test(code)) return true;
  return [200, 400, 403, 422].includes(status) && filterWords.test(words);
}

/** An answer that holds no picture. */
export function refusalOf(answer: ServiceAnswer): PaintFailure {
  const error = errorIn(answer);
  const words = [error.code, error.words].filter((part) => part !== '').join(': ');
  return failureOf(answer, words || null, kindOf(answer, error));
}

/** Undefined where the status says it all. */
function kindOf(answer: ServiceAnswer, error: ServerError): FailureKind | undefined {
  if (isFiltered(answer, error)) return 'blocked';
  if (/quota|billing/i.test(error.code)) return 'billing';
  // A wrong model is no fault of the prompt.
  const isModel = error.param === 'model' || /model/.test(error.code);
  return isModel && answer.status === 400 ? 'unavailable' : undefined;
}
