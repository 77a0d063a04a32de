import type { ServiceAnswer } from '../http/call-service.ts';
import { errorIn } from './error.ts';
import type { PictureRequest } from './picture-request.ts';
import { isFiltered } from './refusal.ts';

const spareFields = [
  'output_format',
  'response_format',
  'negative_prompt',
  'moderation',
  'quality',
  'size',
] as const;
type SpareField = (typeof spareFields)[number];

/** Fields a server does not take, and what it is sent in their place; null: nothing. */
export type Manners = ReadonlyMap<SpareField, string | null>;

export function inManners(request: PictureRequest, manners: Manners): PictureRequest {
  const polite = { ...request };
  for (const [field, instead] of manners) {
    if (instead === null) delete polite[field];
    else if (polite[field] !== undefined) polite[field] = instead;
  }
  return polite;
}

/**
 * What a server teaches by refusing a request for one of the fields a picture can do without; null
 * when that was not why. A refused request has painted nothing and costs nothing.
 */
export function taughtBy(
  answer: ServiceAnswer,
  request: PictureRequest,
): [SpareField, string | null] | null {
  if (answer.status !== 400 && answer.status !== 422) return null;
  const error = errorIn(answer);
  if (isFiltered(answer, error)) return null;
  const sent = spareFields.filter((field) => request[field] !== undefined);
  const named = error.param === '' ? sent.find(isNamedIn(error.words)) : error.param;
  const field = sent.find((one) => one === named);
  if (field === undefined) return null;
  // Together knows the field, but calls the value `base64`.
  const isUnknown = /unknown|unrecognized|unexpected|extra/i.test(`${error.code} ${error.words}`);
  const another = field === 'response_format' && request[field] === 'b64_json' && !isUnknown;
  return [field, another ? 'base64' : null];
}

/** Words of everyday language count only in quotes or right after what is said of them. */
function isNamedIn(words: string): (field: SpareField) => boolean {
  return (field) => {
    if (field.includes('_')) return words.includes(field);
    return new RegExp(
      `['"\`]${field}['"\`]|(invalid|unknown|unsupported|unrecognized|parameter:?) ${field}\\b`,
      'i',
    ).test(words);
  };
}
