import * as z from 'zod/mini';
import type { Painter } from '../painter.ts';
import { addressUnder, baseUrlSetting } from '../http/base-url.ts';
import { callService, postJson } from '../http/call-service.ts';
import { failed } from '../http/failed.ts';
import { frameBase64 } from '../http/frame-base64.ts';
import { promptWithNegative } from '../http/prompt-with-negative.ts';
import { failureOfOpenRouter } from './failure.ts';

const aspectRatios = ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'] as const;

const OpenRouterSettings = z.object({
  model: z._default(
    z.string().check(z.trim(), z.minLength(1), z.maxLength(200)),
    'bytedance-seed/seedream-4.5',
  ),
  aspectRatio: z._default(z.enum(aspectRatios), '4:3'),
  baseUrl: baseUrlSetting('https://openrouter.ai'),
});
type OpenRouterSettings = z.infer<typeof OpenRouterSettings>;

const Pictures = z.looseObject({ data: z.array(z.looseObject({ b64_json: z.string() })) });
const KeyAnswer = z.object({
  data: z.looseObject({ limit_remaining: z.optional(z.nullable(z.number())) }),
});

/** OpenRouter: many makers' models under one key. */
export const openrouter: Painter<OpenRouterSettings> = {
  id: 'openrouter',
  title: 'OpenRouter',
  about:
    'Image models of many makers under one key, paid from one credit. What is blocked is up to the model’s maker.',
  key: 'needed',
  settings: OpenRouterSettings,
  settingWords: {
    model: { label: 'Model', hint: 'As OpenRouter’s list of image models writes it: maker/model.' },
    aspectRatio: { label: 'Shape', hint: 'Width to height; a model takes the nearest it has.' },
    baseUrl: { label: 'Base URL', hint: 'Another address only for a proxy of your own.' },
  },
  leavesMachine: () => true,
  // Each model has its own price, and nothing here knows it.
  price: () => null,
  // Every maker has another limit; this is under those known (?).
  longestPrompt: 2000,
  patienceSeconds: 45,
  atOnce: 3,
  // No switch for "family-friendly": the interface has none that holds for all models.
  async paint({ prompt, negative, seed }, { model, aspectRatio, baseUrl }, key, tools) {
    if (!key?.trim()) return failed('auth', 'No key has been set.');
    const answer = await postJson(
      tools,
      addressUnder(baseUrl, '/api/v1/images'),
      { authorization: `Bearer ${key.trim()}` },
      { model, prompt: promptWithNegative(prompt, negative), aspect_ratio: aspectRatio, seed },
    );
    if (!answer.ok) return answer;
    const failure = failureOfOpenRouter(answer);
    if (failure !== null) return failure;
    const pictures = z.safeParse(Pictures, answer.json);
    if (!pictures.success)
      return failed('unavailable', 'The answer is not in the form of OpenRouter.');
    const [first] = pictures.data.data;
    // Some makers' filters leave nothing but an empty list (?): to try again would cost again.
    if (first === undefined) return failed('blocked', 'The answer is an empty list of pictures.');
    return frameBase64(tools, first.b64_json);
  },
  async check({ baseUrl }, key, tools) {
    if (!key?.trim()) return failed('auth', 'No key has been set.');
    const answer = await callService(tools, addressUnder(baseUrl, '/api/v1/key'), {
      headers: { authorization: `Bearer ${key.trim()}` },
    });
    if (!answer.ok) return answer;
    const failure = failureOfOpenRouter(answer);
    if (failure !== null) return failure;
    const read = z.safeParse(KeyAnswer, answer.json);
    if (!read.success) return failed('unavailable', 'The answer is not in the form of OpenRouter.');
    const { limit_remaining: left } = read.data.data;
    if (typeof left === 'number' && left <= 0)
      return failed('billing', 'The key’s limit is used up.');
    return { ok: true, painted: null, note: creditLeft(left) };
  },
};

/** What the key may still spend, not what the account has: a key cannot ask that. */
function creditLeft(limitRemaining: number | null | undefined): string {
  if (typeof limitRemaining !== 'number') return 'The key is good and has no limit of its own.';
  return `The key is good for another $${limitRemaining.toFixed(2)}.`;
}
