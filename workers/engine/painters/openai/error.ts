import * as z from 'zod/mini';
import type { ServiceAnswer } from '../http/call-service.ts';

const text = z.nullish(z.string());
/** OpenAI's own form. */
const Full = z.object({ message: text, type: text, code: text, param: text });
/** Of servers made with FastAPI: one for each field that is wrong. */
const Detail = z.object({
  loc: z.array(z.union([z.string(), z.number()])),
  msg: z.string(),
});
const Body = z.object({
  error: z.optional(z.union([z.string(), Full])),
  detail: z.optional(z.union([z.string(), z.array(Detail)])),
  message: text,
});

/** What a server says is wrong, whichever form it says it in; each is empty when not said. */
export interface ServerError {
  code: string;
  /** The field that is wrong. */
  param: string;
  words: string;
}

export function errorIn({ json }: ServiceAnswer): ServerError {
  const { data } = Body.safeParse(json);
  if (typeof data?.error === 'object') {
    const { message, type, code, param } = data.error;
    return { code: code || type || '', param: param ?? '', words: message ?? '' };
  }
  if (Array.isArray(data?.detail)) {
    const wrong = data.detail.map(({ loc, msg }) => `${loc.join('.')}: ${msg}`);
    return { code: '', param: String(data.detail[0]?.loc.at(-1) ?? ''), words: wrong.join('; ') };
  }
  return { code: '', param: '', words: data?.error ?? data?.detail ?? data?.message ?? '' };
}
