import * as z from 'zod/mini';
import { addressUnder, isThisMachine } from '../http/base-url.ts';
import { postJson } from '../http/call-service.ts';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failed } from '../http/failed.ts';
import { frameAt } from '../http/frame-at.ts';
import { frameBase64 } from '../http/frame-base64.ts';
import type { Painter, Painting, Tools } from '../painter.ts';
import { inManners, taughtBy } from './manners.ts';
import type { Manners } from './manners.ts';
import { pictureRequest } from './picture-request.ts';
import { refusalOf } from './refusal.ts';
import { OpenAiSettings } from './settings.ts';

const Answer = z.object({
  data: z.array(z.object({ b64_json: z.nullish(z.string()), url: z.nullish(z.string()) })),
});

/** By settings: what their server was found to take, so that it is found out once an evening. */
const learnt = new Map<string, Manners>();

/** OpenAI, and every server that speaks as it does. */
export const openai: Painter<OpenAiSettings> = {
  id: 'openai',
  title: 'OpenAI and compatible',
  about:
    'OpenAI’s image models with your key; or Together, LocalAI, stable-diffusion.cpp and others that speak as OpenAI does, by their base URL.',
  key: 'optional',
  settings: OpenAiSettings,
  settingWords: {
    baseUrl: {
      label: 'Base URL',
      hint: 'Together: https://api.together.xyz. LocalAI: http://127.0.0.1:8080. stable-diffusion.cpp: http://127.0.0.1:1234, without a key',
    },
    model: { label: 'Model', hint: 'Empty: the one the server has' },
    size: { label: 'Size', hint: 'Width x height in pixels, or auto; smaller paints faster' },
    quality: {
      label: 'Quality',
      hint: 'standard and hd are for dall-e-3, the others for gpt-image',
    },
  },
  leavesMachine: ({ baseUrl }) => !isThisMachine(baseUrl),
  price: ({ baseUrl }) => (isThisMachine(baseUrl) ? 0 : null),
  // The least that one of OpenAI's models takes (dall-e-2).
  longestPrompt: 1000,
  patienceSeconds: 60,
  atOnce: 3,

  async paint(commission, settings, key, tools) {
    const trimmed = key?.trim() ?? '';
    // stable-diffusion.cpp does not let this header through; without a key there is none.
    const headers: Record<string, string> =
      trimmed === '' ? {} : { authorization: `Bearer ${trimmed}` };
    const base = settings.baseUrl.replace(/\/v1\/*$/, '');
    const url = addressUnder(base, '/v1/images/generations');
    const wanted = pictureRequest(commission, settings);
    const place = JSON.stringify(settings);
    let manners = learnt.get(place) ?? new Map();
    for (;;) {
      const request = inManners(wanted, manners);
      const answer = await postJson(tools, url, headers, request);
      if (!answer.ok) return answer;
      if (answer.status === 200) {
        learnt.set(place, manners);
        return pictureIn(answer, tools);
      }
      const lesson = taughtBy(answer, request);
      if (lesson === null) return refusalOf(answer);
      manners = new Map([...manners, lesson]);
    }
  },
};

async function pictureIn(answer: ServiceAnswer, tools: Tools): Promise<Painting> {
  const { data } = Answer.safeParse(answer.json);
  if (data === undefined) return refusalOf(answer);
  const [first] = data.data;
  // Some servers' filters leave nothing but an empty list (?); to try again could cost again.
  if (first === undefined) return failed('blocked', 'The answer is an empty list of pictures.');
  if (first.b64_json || !first.url) return frameBase64(tools, first.b64_json);
  return first.url.startsWith('data:') ? frameBase64(tools, first.url) : frameAt(tools, first.url);
}
