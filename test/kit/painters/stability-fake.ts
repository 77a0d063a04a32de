import { localService } from './local-service.ts';
import type { Heard, LocalService, Reply } from './local-service.ts';
import { pngOf } from './png.ts';

export const stabilityKey = 'sk-marked-key-of-stability';

export interface StabilityManner {
  /** What a prompt is answered with in place of its picture; undefined: its picture. `time`: from 1. */
  answers?: (prompt: string, time: number) => Reply | undefined;
  credits?: number;
  /** What the balance is answered with. */
  balance?: Reply;
  /** `unkind`: 401, 403 and 5xx lack the CORS headers, so a page is told nothing. */
  cors?: 'kind' | 'unkind';
}

export interface StabilityFake extends LocalService {
  /** The fields of every picture that was asked for, with `service` beside them. */
  asked: Record<string, string>[];
}

const services = new Set(['core', 'ultra', 'sd3']);
const aspectRatios = new Set('16:9 1:1 21:9 2:3 3:2 4:5 5:4 9:16 9:21'.split(' '));
const models = new Set(['sd3.5-large', 'sd3.5-large-turbo', 'sd3.5-medium']);
const stylePresets = new Set(
  '3d-model analog-film anime cinematic comic-book digital-art enhance fantasy-art isometric line-art low-poly modeling-compound neon-punk origami photographic pixel-art tile-texture'.split(
    ' ',
  ),
);

function refusal(status: number, name: string, ...errors: string[]) {
  return { status, json: { id: '4212a4b66fbe1cedca4bf2133d35dca5', name, errors } };
}

/** Each way the service says no, as it says it. */
export const stabilityRefusals = {
  blocked: refusal(
    403,
    'content_moderation',
    'Your request was flagged by our content moderation system, as a result your request was denied.',
  ),
  /** A picture it is, but made unrecognizable. */
  blurred: {
    status: 200,
    json: { image: pngOf('blurred'), seed: 343940597, finish_reason: 'CONTENT_FILTERED' },
  },
  noCredit: refusal(402, 'payment_required', 'You lack sufficient credits to make this request.'),
  tooLarge: refusal(413, 'payload_too_large', 'payload: is larger than 10MiB'),
  language: refusal(422, 'invalid_language', 'English is the only supported language.'),
  tooMany: refusal(
    429,
    'rate_limit_exceeded',
    'You have exceeded the rate limit of 150 requests within a 10 second period',
  ),
  broken: refusal(500, 'internal_error', 'An unexpected server error has occurred'),
} as const satisfies Record<string, Reply>;

/** Stability AI as its documents describe it. */
export async function stabilityFake({
  answers = () => undefined,
  credits = 42.5,
  balance,
  cors = 'kind',
}: StabilityManner = {}): Promise<StabilityFake> {
  const asked: Record<string, string>[] = [];
  const times = new Map<string, number>();

  async function picture({ path, headers, body }: Heard): Promise<Reply> {
    const service = path.replace('/v2beta/stable-image/generate/', '');
    if (!services.has(service)) return refusal(404, 'not_found', 'not found');
    if (headers.authorization !== `Bearer ${stabilityKey}`) {
      return refusal(401, 'unauthorized', 'authorization: invalid or missing header value');
    }
    if (headers.accept !== 'application/json') {
      return refusal(400, 'bad_request', 'accept: must be application/json or image/*');
    }
    const form = await fieldsOf(headers['content-type'] ?? '', body);
    if (form === null) {
      return refusal(400, 'bad_request', 'content-type: must be multipart/form-data');
    }
    asked.push({ service, ...form });
    const wrong = wrongFields(service, form);
    if (wrong.length > 0) return refusal(400, 'bad_request', ...wrong);
    const prompt = form['prompt'] ?? '';
    const time = (times.get(prompt) ?? 0) + 1;
    times.set(prompt, time);
    // Always PNG inside: what it is is told by its bytes.
    const json = { image: pngOf(prompt), seed: Number(form['seed']), finish_reason: 'SUCCESS' };
    return answers(prompt, time) ?? { status: 200, json };
  }

  function balanceOf({ headers }: Heard): Reply {
    if (balance) return balance;
    if (headers.authorization === `Bearer ${stabilityKey}`) {
      return { status: 200, json: { credits } };
    }
    const message = `Incorrect API key provided: ${headers.authorization?.replace('Bearer ', '')}`;
    return { status: 401, json: { id: '9160aa70', message, name: 'unauthorized' } };
  }

  const service = await localService(['authorization', 'content-type'], async (heard) => {
    const reply = heard.path === '/v1/user/balance' ? balanceOf(heard) : await picture(heard);
    return cors === 'unkind' && isHidden(reply) ? 'hidden' : reply;
  });
  return { ...service, asked };
}

function isHidden(reply: Reply): boolean {
  return typeof reply !== 'string' && (/^40[13]$/.test(`${reply.status}`) || reply.status >= 500);
}

/** Null when it is no multipart form of texts. */
async function fieldsOf(type: string, body: string): Promise<Record<string, string> | null> {
  if (!type.startsWith('multipart/form-data')) return null;
  try {
    const form = await new Response(body, { headers: { 'content-type': type } }).formData();
    const fields = [...form].filter((field): field is [string, string] => {
      return typeof field[1] === 'string';
    });
    return Object.fromEntries(fields);
  } catch {
    return null;
  }
}

/** One complaint for each field this service does not know or does not take. */
function wrongFields(service: string, form: Record<string, string>): string[] {
  const formats = service === 'sd3' ? ['png', 'jpeg'] : ['png', 'jpeg', 'webp'];
  const known: Record<string, (value: string) => boolean> = {
    prompt: (text) => text.length >= 1 && text.length <= 10_000,
    negative_prompt: (text) => text.length <= 10_000,
    aspect_ratio: (ratio) => aspectRatios.has(ratio),
    seed: (seed) => /^\d+$/.test(seed) && Number(seed) <= 4_294_967_294,
    output_format: (format) => formats.includes(format),
    ...(service === 'core' && { style_preset: (style: string) => stylePresets.has(style) }),
    ...(service === 'sd3' && {
      model: (model: string) => models.has(model),
      cfg_scale: (scale: string) => Number(scale) >= 1 && Number(scale) <= 10,
    }),
  };
  if (form['prompt'] === undefined) return ['prompt: cannot be blank'];
  return Object.entries(form)
    .filter(([name, value]) => !known[name]?.(value))
    .map(([name]) => (known[name] ? `${name}: invalid value` : `${name}: unknown field`));
}
