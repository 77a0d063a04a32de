import * as z from 'zod/mini';
import { addressUnder, isThisMachine } from '../http/base-url.ts';
import { callService } from '../http/call-service.ts';
import { failed } from '../http/failed.ts';
import { failureOf } from '../http/failure-of-status.ts';
import { frameBase64 } from '../http/frame-base64.ts';
import type { Painter } from '../painter.ts';
import { balanceOf } from './balance.ts';
import { pictureForm, servicePath } from './picture-form.ts';
import { refusalOf } from './refusal.ts';
import { credits, StabilitySettings } from './settings.ts';

const Answer = z.object({ image: z.optional(z.string()), finish_reason: z.string() });

/** Stability AI: Stable Diffusion as a service. */
export const stability: Painter<StabilitySettings> = {
  id: 'stability',
  title: 'Stability AI',
  about:
    'Stable Diffusion by its makers. Needs a key with credit, from platform.stability.ai; a picture costs 3 to 8 cents. Its filter is always on.',
  key: 'needed',
  settings: StabilitySettings,
  settingWords: {
    model: {
      label: 'Model',
      hint: 'From core at 3 cents to ultra at 8',
    },
    aspectRatio: { label: 'Shape', hint: 'Width to height' },
    stylePreset: { label: 'Style', hint: 'Only for core' },
    baseUrl: { label: 'Base URL', hint: 'Another address only for a proxy of your own' },
  },
  leavesMachine: ({ baseUrl }) => !isThisMachine(baseUrl),
  price: ({ model }) => credits[model] / 100,
  longestPrompt: 10_000,
  patienceSeconds: 30,
  atOnce: 4,

  async paint(commission, settings, key, tools) {
    if (!key) return failed('auth', 'No key has been set.');
    const answer = await callService(tools, addressUnder(settings.baseUrl, servicePath(settings)), {
      method: 'POST',
      headers: { authorization: `Bearer ${key.trim()}`, accept: 'application/json' },
      body: pictureForm(commission, settings),
    });
    if (!answer.ok) return answer;
    if (answer.status !== 200) return refusalOf(answer);
    const { data } = Answer.safeParse(answer.json);
    if (data === undefined) return failureOf(answer, null, 'unavailable');
    // What comes with this is the picture made unrecognizable.
    if (data.finish_reason === 'CONTENT_FILTERED') return failed('blocked', 'CONTENT_FILTERED');
    // Whatever else it may say one day, only this is a picture to be shown.
    if (data.finish_reason !== 'SUCCESS') return failed('unavailable', data.finish_reason);
    return frameBase64(tools, data.image);
  },

  check: balanceOf,
};
