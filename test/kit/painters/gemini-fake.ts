import * as z from 'zod/mini';
import { localService } from './local-service.ts';
import type { Heard, LocalService, Reply } from './local-service.ts';
import { tinyPng } from './tools.ts';

export const geminiKey = 'AIza-marked-key-of-gemini';
const model = 'gemini-3.1-flash-image';

export interface GeminiManner {
  /** In place of a picture. */
  answers?: Reply;
  /** `unkind`: whatever is not 200 lacks the CORS headers. */
  cors?: 'kind' | 'unkind';
}

const aspectRatio = z.enum([
  '1:1',
  '2:3',
  '3:2',
  '3:4',
  '4:3',
  '4:5',
  '5:4',
  '9:16',
  '16:9',
  '21:9',
]);
const SafetySetting = z.strictObject({
  category: z.enum([
    'HARM_CATEGORY_SEXUALLY_EXPLICIT',
    'HARM_CATEGORY_HATE_SPEECH',
    'HARM_CATEGORY_HARASSMENT',
    'HARM_CATEGORY_DANGEROUS_CONTENT',
  ]),
  threshold: z.enum([
    'BLOCK_NONE',
    'BLOCK_ONLY_HIGH',
    'BLOCK_MEDIUM_AND_ABOVE',
    'BLOCK_LOW_AND_ABOVE',
  ]),
});
const Body = z.strictObject({
  contents: z
    .array(
      z.strictObject({
        role: z.optional(z.enum(['user', 'model'])),
        parts: z
          .array(z.strictObject({ text: z.string().check(z.minLength(1)) }))
          .check(z.minLength(1)),
      }),
    )
    .check(z.minLength(1)),
  generationConfig: z.optional(
    z.strictObject({
      responseModalities: z.array(z.enum(['TEXT', 'IMAGE'])),
      imageConfig: z.optional(z.strictObject({ aspectRatio: z.optional(aspectRatio) })),
    }),
  ),
  safetySettings: z.optional(z.array(SafetySetting)),
});

function refusal(code: number, status: string, message: string, details?: object[]): Reply {
  return { status: code, json: { error: { code, message, status, ...(details && { details }) } } };
}

function candidate(finishReason: string, parts: object[] = [], more: object = {}): Reply {
  const content = parts.length > 0 ? { parts, role: 'model' } : {};
  const json = { candidates: [{ content, finishReason, index: 0, ...more }], modelVersion: model };
  return { status: 200, json };
}

function pictureParts(data: string, mimeType = 'image/png'): object[] {
  return [
    { text: 'Sketching first.', thought: true },
    { inlineData: { mimeType, data: 'dGhvdWdodA==' }, thought: true },
    { text: 'Here it is.' },
    { inlineData: { mimeType, data } },
  ];
}

const rpc = 'type.googleapis.com/google.rpc';

/** Each way the service gives no picture, as it says it. */
export const geminiAnswers = {
  imageSafety: candidate('IMAGE_SAFETY', [], {
    finishMessage: 'Unable to show the generated image.',
  }),
  prohibited: candidate('PROHIBITED_CONTENT'),
  /** A picture, and a word against it. */
  pictureAndSafety: candidate('IMAGE_SAFETY', pictureParts(tinyPng)),
  promptBlocked: {
    status: 200,
    json: { promptFeedback: { blockReason: 'PROHIBITED_CONTENT' }, modelVersion: model },
  },
  noImage: candidate('NO_IMAGE'),
  wordsOnly: candidate('STOP', [{ text: 'What a lovely idea! Which hat should it wear?' }]),
  thoughtOnly: candidate('STOP', pictureParts(tinyPng).slice(0, 2)),
  audio: candidate('STOP', pictureParts(tinyPng, 'audio/wav')),
  nothing: { status: 200, json: { usageMetadata: { promptTokenCount: 9 } } },
  truncated: candidate('STOP', pictureParts(`${tinyPng.slice(0, 13)}`)),
  empty: candidate('STOP', pictureParts('')),
  noPicture: candidate('STOP', pictureParts(btoa('<html>not here</html>'))),
  otherForm: { status: 200, json: { candidates: 'none' } },
  html: { status: 200, text: '<!doctype html><title>Sign in</title>' },
  /** Quotes the key, but not in the message. */
  badKey: refusal(400, 'INVALID_ARGUMENT', 'API key not valid. Please pass a valid API key.', [
    { '@type': `${rpc}.ErrorInfo`, reason: 'API_KEY_INVALID', domain: 'googleapis.com' },
    { '@type': `${rpc}.DebugInfo`, detail: `Invalid API key: ${geminiKey}` },
  ]),
  badKeyInWords: refusal(
    400,
    'INVALID_ARGUMENT',
    'API Key not found. Please pass a valid API key.',
  ),
  country: refusal(
    400,
    'FAILED_PRECONDITION',
    'Gemini API free tier is not available in your country. Please enable billing on your project.',
  ),
  forbidden: refusal(403, 'PERMISSION_DENIED', 'Method doesn’t allow unregistered callers.'),
  noModel: refusal(404, 'NOT_FOUND', 'models/gemini-9 is not found for API version v1beta.'),
  tooMany: refusal(429, 'RESOURCE_EXHAUSTED', 'You exceeded your current quota.', [
    { '@type': `${rpc}.QuotaFailure`, violations: [] },
    { '@type': `${rpc}.RetryInfo`, retryDelay: '25.46s' },
  ]),
  tooManyBare: {
    status: 429,
    json: {
      error: { code: 429, message: 'Resource has been exhausted.', status: 'RESOURCE_EXHAUSTED' },
    },
    headers: { 'retry-after': '7' },
  },
  notInTier: refusal(
    429,
    'RESOURCE_EXHAUSTED',
    'You exceeded your current quota.\n* Quota exceeded for metric: generate_content_free_tier_requests, limit: 0, model: gemini-3.1-flash-image\nPlease retry in 10.6s.',
    [{ '@type': `${rpc}.RetryInfo`, retryDelay: '10s' }],
  ),
  broken: refusal(500, 'INTERNAL', 'An internal error has occurred.'),
  overloaded: refusal(503, 'UNAVAILABLE', 'The model is overloaded. Please try again later.'),
  tooSlow: refusal(504, 'DEADLINE_EXCEEDED', 'The request timed out.'),
  gateway: { status: 502, text: '<html><title>Error 502 (Server Error)!!1</title></html>' },
} as const satisfies Record<string, Reply>;

/** Gemini's picture models as its documents describe them, and as clients have met them. */
export function geminiFake({ answers, cors = 'kind' }: GeminiManner = {}): Promise<LocalService> {
  function answer({ method, path, headers, body }: Heard): Reply {
    const asked = /^\/v1beta\/models\/([^/:?]+):generateContent$/.exec(path)?.[1];
    if (method !== 'POST' || asked === undefined) return { status: 404, text: '' };
    if (headers['x-goog-api-key'] !== geminiKey) return geminiAnswers.badKey;
    if (!headers['content-type']?.startsWith('application/json')) {
      return refusal(400, 'INVALID_ARGUMENT', 'Invalid JSON payload received.');
    }
    const { error } = Body.safeParse(JSON.parse(body));
    if (error) {
      const issues = error.issues.map((issue) => `${issue.message} at '${issue.path.join('.')}'`);
      const message = `Invalid JSON payload received. ${issues.join('; ')}`;
      return refusal(400, 'INVALID_ARGUMENT', message);
    }
    return answers ?? candidate('STOP', pictureParts(tinyPng));
  }
  return localService(['x-goog-api-key', 'content-type'], (heard) => {
    const reply = answer(heard);
    const refused = typeof reply !== 'string' && reply.status !== 200;
    return cors === 'unkind' && refused ? 'hidden' : reply;
  });
}
