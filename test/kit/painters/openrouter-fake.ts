import * as z from 'zod/mini';
import { localService } from './local-service.ts';
import type { Heard, LocalService, Reply } from './local-service.ts';
import { tinyPng } from './tools.ts';

export const openrouterKey = 'sk-or-v1-marked-key-of-openrouter';

export interface OpenRouterManner {
  /** In place of a picture. */
  answers?: Reply;
  /** What is left of the key's limit; null: it has none. */
  left?: number | null;
  /** In place of what is known of the key. */
  keyAnswers?: Reply;
  /** `unkind`: whatever is not 200 lacks the CORS headers. */
  cors?: 'kind' | 'unkind';
}

const Body = z.strictObject({
  model: z.string().check(z.minLength(1)),
  prompt: z.string().check(z.minLength(1)),
  aspect_ratio: z.optional(z.enum(['1:1', '2:3', '3:2', '3:4', '4:3', '4:5', '9:16', '16:9'])),
  seed: z.optional(z.int()),
  n: z.optional(z.int().check(z.gte(1), z.lte(10))),
});

function refusal(code: number, message: string, metadata?: object, status = code): Reply {
  return { status, json: { error: { code, message, ...(metadata && { metadata }) } } };
}

function pictures(...base64: string[]): Reply {
  const data = base64.map((b64_json) => ({ b64_json, media_type: 'image/png' }));
  return { status: 200, json: { created: 0, data, usage: { total_tokens: 4175, cost: 0.04 } } };
}

const maker = { provider_name: 'Maker' };

/** Each way the service gives no picture, as it says it. */
export const openrouterAnswers = {
  badKey: refusal(401, 'User not found.'),
  noCredit: refusal(
    402,
    'Insufficient credits. Add more at https://openrouter.ai/settings/credits',
  ),
  keyLimit: refusal(403, 'Key limit exceeded (total limit).'),
  forbidden: refusal(403, 'This key may not use this model.'),
  moderated: refusal(403, 'Your chosen model requires moderation and your input was flagged', {
    reasons: ['violence/graphic'],
    flagged_input: 'a walrus…',
    ...maker,
  }),
  makerFilter: refusal(400, 'Provider returned error', {
    raw: '{"error":{"code":"moderation_blocked","message":"Your request was rejected by the safety system."}}',
    ...maker,
  }),
  /** The filter of a maker, with status 200. */
  makerFilterLate: refusal(
    502,
    'Provider returned error',
    { raw: { reason: 'IMAGE_SAFETY' } },
    200,
  ),
  badRequest: refusal(400, 'aspect_ratio: Invalid option'),
  noModel: refusal(404, 'No endpoints found for maker/none.'),
  privacy: refusal(
    404,
    'No endpoints available matching your guardrail restrictions and data policy.',
  ),
  tooSlow: refusal(408, 'The request timed out.'),
  tooMany: {
    status: 429,
    json: { error: { code: 429, message: 'Rate limit exceeded' } },
    headers: { 'retry-after': '12' },
  },
  tooManyFlagged: refusal(429, 'Provider returned error', { raw: 'Too many flagged requests' }),
  tooManyLate: refusal(429, 'Provider returned error', { raw: 'slow down' }, 200),
  codeInWords: { status: 200, json: { error: { code: 'server_error', message: 'No luck' } } },
  broken: refusal(500, 'Internal Server Error'),
  makerDown: refusal(502, 'Provider returned error', maker),
  nobody: refusal(503, 'No available model provider meets your routing requirements'),
  edge: { status: 524, text: '<html>error code: 524</html>' },
  overloaded: refusal(529, 'Provider overloaded'),
  none: pictures(),
  truncated: pictures(tinyPng.slice(0, 13)),
  empty: pictures(''),
  noPicture: pictures(btoa('<svg xmlns="http://www.w3.org/2000/svg"/>')),
  otherForm: { status: 200, json: { data: [{ url: 'https://elsewhere.example/a.png' }] } },
  html: { status: 200, text: '<!doctype html><title>OpenRouter</title>' },
} as const satisfies Record<string, Reply>;

/** OpenRouter's pictures as its documents and its own client describe them. */
export function openrouterFake(manner: OpenRouterManner = {}): Promise<LocalService> {
  const { answers, keyAnswers, left = 4.9, cors = 'kind' } = manner;
  function answer({ method, path, headers, body }: Heard): Reply {
    const route = `${method} ${path}`;
    if (route !== 'POST /api/v1/images' && route !== 'GET /api/v1/key') {
      return { status: 404, text: '<!doctype html><title>Not Found</title>' };
    }
    if (headers.authorization !== `Bearer ${openrouterKey}`) return openrouterAnswers.badKey;
    if (method === 'GET') {
      const data = { label: 'sk-or-v1-mar...ter', limit: 5, limit_remaining: left, usage: 0.1 };
      return keyAnswers ?? { status: 200, json: { data } };
    }
    if (!headers['content-type']?.startsWith('application/json'))
      return openrouterAnswers.badRequest;
    const { error } = Body.safeParse(JSON.parse(body));
    if (error) return refusal(400, error.issues.map((issue) => issue.path.join('.')).join(', '));
    return answers ?? pictures(tinyPng);
  }
  return localService(['authorization', 'content-type'], (heard) => {
    const reply = answer(heard);
    const refused = typeof reply !== 'string' && reply.status !== 200;
    return cors === 'unkind' && refused ? 'hidden' : reply;
  });
}
