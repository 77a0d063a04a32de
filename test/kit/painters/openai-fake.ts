import { localService } from './local-service.ts';
import type { Heard, LocalService, Reply } from './local-service.ts';
import { errorOf } from './openai-errors.ts';
import { pngOf } from './png.ts';

export const openaiKey = 'sk-marked-key-of-openai';

/** Whose manners it has; `strict` is any server that refuses fields it does not know, as FastAPI does. */
export type OpenAiServer = 'gpt' | 'dall-e-3' | 'together' | 'localai' | 'sdcpp' | 'strict';

export interface OpenAiManner {
  server?: OpenAiServer;
  /** What a prompt is answered with in place of its picture; undefined: its picture. */
  answers?: (prompt: string) => Reply | undefined;
  /** What is found at the address of a picture. */
  atAddress?: Reply;
  /** `unkind`: 401, 403 and 5xx lack the CORS headers, so a page is told nothing. */
  cors?: 'kind' | 'unkind';
}

export interface OpenAiFake extends LocalService {
  /** The JSON of every request for a picture. */
  asked: Record<string, unknown>[];
}

type Field = readonly string[] | RegExp | 'text' | 'one';
const anySize = /^\d+x\d+$/;
const plain = { prompt: 'text', model: 'text', n: 'one' } as const;

/** What each takes; a field is wrong when it is not here, or has another value. */
const taken: Record<OpenAiServer, Record<string, Field>> = {
  gpt: {
    ...plain,
    model: /^gpt-image-1/,
    size: ['auto', '1024x1024', '1536x1024', '1024x1536'],
    quality: ['auto', 'low', 'medium', 'high'],
    output_format: ['png', 'jpeg', 'webp'],
    moderation: ['auto', 'low'],
  },
  'dall-e-3': {
    ...plain,
    model: ['dall-e-3'],
    size: ['1024x1024', '1792x1024', '1024x1792'],
    quality: ['standard', 'hd'],
    response_format: ['url', 'b64_json'],
  },
  together: { ...plain, response_format: ['base64', 'url'], negative_prompt: 'text' },
  localai: { ...plain, size: anySize, response_format: ['url', 'b64_json'] },
  sdcpp: { prompt: 'text', n: 'one', size: anySize, output_format: ['png', 'jpeg'] },
  strict: { ...plain, size: anySize },
};

/** These two pass over what they do not know. */
const easygoing = new Set<OpenAiServer>(['localai', 'sdcpp']);

/** `POST /v1/images/generations`, as six kinds of server answer it. */
export async function openaiFake({
  server = 'gpt',
  answers = () => undefined,
  atAddress = { status: 200, text: Buffer.from(pngOf('by address'), 'base64') },
  cors = 'kind',
}: OpenAiManner = {}): Promise<OpenAiFake> {
  const asked: Record<string, unknown>[] = [];
  const needsKey = server !== 'localai' && server !== 'sdcpp';

  function reply({ method, path, headers, body }: Heard): Reply {
    if (path.startsWith('/generated-images/')) return atAddress;
    if (method !== 'POST' || path !== '/v1/images/generations') {
      return { status: 404, json: { error: errorOf('not_found', `Invalid URL (${path})`) } };
    }
    const key = headers['authorization']?.replace('Bearer ', '') ?? '';
    if (needsKey && key !== openaiKey) {
      const message = `Incorrect API key provided: ${key}. You can find your API key at https://platform.openai.com/account/api-keys.`;
      return { status: 401, json: { error: errorOf('invalid_api_key', message) } };
    }
    if (headers['content-type'] !== 'application/json') {
      return { status: 415, json: { error: errorOf(null, 'Unsupported content type') } };
    }
    const request = JSON.parse(body) as Record<string, unknown>;
    asked.push(request);
    const wrong = Object.keys(request).find((name) => !takes(server, name, request[name]));
    if (wrong !== undefined) return complaint(server, wrong, request[wrong]);
    return answers(String(request['prompt'])) ?? { status: 200, json: picture(request) };
  }

  function picture({ prompt, response_format: format }: Record<string, unknown>): object {
    const asked = format === 'b64_json' || format === 'base64';
    const inBase64 = asked || server === 'gpt' || server === 'sdcpp';
    const b64 = { b64_json: pngOf(String(prompt)) };
    return {
      created: 1,
      data: [inBase64 ? b64 : { url: `${service.baseUrl}/generated-images/b6.png` }],
    };
  }

  // stable-diffusion.cpp lets no Authorization through.
  const allowed = server === 'sdcpp' ? ['content-type'] : ['authorization', 'content-type'];
  const service = await localService(allowed, (heard) => {
    const one = reply(heard);
    const isHidden =
      typeof one !== 'string' && (one.status === 401 || one.status === 403 || one.status >= 500);
    return cors === 'unkind' && isHidden ? 'hidden' : one;
  });
  return { ...service, asked };
}

function takes(server: OpenAiServer, name: string, value: unknown): boolean {
  const field = taken[server][name];
  if (field === undefined) return easygoing.has(server);
  if (field === 'one') return value === 1;
  if (typeof value !== 'string' || value === '') return false;
  if (field === 'text') return true;
  return field instanceof RegExp ? field.test(value) : field.includes(value);
}

function complaint(server: OpenAiServer, name: string, value: unknown): Reply {
  const isKnown = taken[server][name] !== undefined;
  if (server === 'sdcpp' || server === 'localai') {
    return { status: 400, json: { error: `invalid ${name}` } };
  }
  if (server === 'strict') {
    const msg = isKnown ? 'Input should be another' : 'Extra inputs are not permitted';
    return { status: 422, json: { detail: [{ loc: ['body', name], msg, input: value }] } };
  }
  const error = isKnown
    ? errorOf('invalid_value', `Invalid value: '${String(value)}'.`, name)
    : errorOf('unknown_parameter', `Unknown parameter: '${name}'.`, name);
  return { status: 400, json: { error } };
}
