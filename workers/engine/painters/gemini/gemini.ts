import * as z from 'zod/mini';
import type { Painter } from '../painter.ts';
import { addressUnder, baseUrlSetting } from '../http/base-url.ts';
import { postJson } from '../http/call-service.ts';
import { failed } from '../http/failed.ts';
import { frameBase64 } from '../http/frame-base64.ts';
import { promptWithNegative } from '../http/prompt-with-negative.ts';
import { readAnswer } from './answer.ts';
import { failureOfGemini } from './failure.ts';

/** The ratios every one of its picture models takes. */
const aspectRatios = ['1:1', '4:3', '3:2', '16:9', '3:4', '2:3', '9:16'] as const;

const GeminiSettings = z.object({
  // Part of an address, so nothing but what such names are made of.
  model: z._default(
    z.string().check(z.trim(), z.regex(/^[a-z0-9][a-z0-9.-]{0,99}$/)),
    'gemini-3.1-flash-image',
  ),
  aspectRatio: z._default(z.enum(aspectRatios), '4:3'),
  baseUrl: baseUrlSetting('https://generativelanguage.googleapis.com'),
});
type GeminiSettings = z.infer<typeof GeminiSettings>;

/** US dollars a picture of one megapixel (?); Google changes them, and a proxy may ask others. */
const prices: Readonly<Record<string, number>> = {
  'gemini-2.5-flash-image': 0.039,
  'gemini-3.1-flash-image': 0.067,
  'gemini-3-pro-image': 0.134,
};

/** Google's Gemini: one question to a model that answers with a picture. */
export const gemini: Painter<GeminiSettings> = {
  id: 'gemini',
  title: 'Gemini',
  about:
    'Google’s image models. Needs a key from Google AI Studio whose project has billing: most of its picture models are not in the free tier.',
  key: 'needed',
  settings: GeminiSettings,
  settingWords: {
    model: { label: 'Model', hint: 'A Gemini model that answers with pictures.' },
    aspectRatio: { label: 'Shape', hint: 'Width to height.' },
    baseUrl: { label: 'Base URL', hint: 'Another address only for a proxy of your own.' },
  },
  leavesMachine: () => true,
  price: ({ model }) => prices[model] ?? null,
  // It takes far more; what is longer than this is no prompt any more (?).
  longestPrompt: 4000,
  patienceSeconds: 40,
  atOnce: 3,
  async paint({ prompt, negative, familyFriendly }, settings, key, tools) {
    if (!key?.trim()) return failed('auth', 'No key has been set.');
    const path = `/v1beta/models/${settings.model}:generateContent`;
    const answer = await postJson(
      tools,
      addressUnder(settings.baseUrl, path),
      { 'x-goog-api-key': key.trim() },
      {
        contents: [{ parts: [{ text: promptWithNegative(prompt, negative) }] }],
        generationConfig: {
          responseModalities: ['IMAGE'],
          imageConfig: { aspectRatio: settings.aspectRatio },
        },
        ...(familyFriendly && { safetySettings }),
      },
    );
    if (!answer.ok) return answer;
    if (answer.status !== 200) return failureOfGemini(answer);
    const read = readAnswer(answer.json);
    return read.ok ? frameBase64(tools, read.base64) : read;
  },
};

/** For "family-friendly"; its newer models do not filter these by themselves (?). Else its defaults hold. */
const safetySettings = [
  { category: 'HARM_CATEGORY_SEXUALLY_EXPLICIT', threshold: 'BLOCK_LOW_AND_ABOVE' },
  { category: 'HARM_CATEGORY_HATE_SPEECH', threshold: 'BLOCK_MEDIUM_AND_ABOVE' },
  { category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_MEDIUM_AND_ABOVE' },
  { category: 'HARM_CATEGORY_DANGEROUS_CONTENT', threshold: 'BLOCK_MEDIUM_AND_ABOVE' },
];
