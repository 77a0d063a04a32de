import * as z from 'zod/mini';
import { addressUnder, isThisMachine } from '../http/base-url.ts';
import { postJson, sendFarewell } from '../http/call-service.ts';
import { failed } from '../http/failed.ts';
import { failureOf } from '../http/failure-of-status.ts';
import { frameBase64 } from '../http/frame-base64.ts';
import type { Painter } from '../painter.ts';
import { basicAuthorization } from './basic-authorization.ts';
import { standInLine } from './line.ts';
import { pictureRequest } from './picture-request.ts';
import { refusalOf } from './refusal.ts';
import { SdapiSettings } from './settings.ts';
import { watchProgress } from './watch-progress.ts';
import { whyUnreachable } from './why-unreachable.ts';

const Answer = z.object({ images: z.array(z.string()) });

/** The host's own Stable Diffusion, whichever of four programs serves it. */
export const sdapi: Painter<SdapiSettings> = {
  id: 'sdapi',
  title: 'Your own Stable Diffusion',
  about:
    'AUTOMATIC1111, SD.Next, Draw Things or stable-diffusion.cpp on your own machine or network. It has no filter of its own.',
  key: 'optional',
  settings: SdapiSettings,
  settingWords: {
    baseUrl: {
      label: 'Base URL',
      hint: 'AUTOMATIC1111, SD.Next and Draw Things: http://127.0.0.1:7860; stable-diffusion.cpp: http://127.0.0.1:1234. A key is only for AUTOMATIC1111 with --api-auth or SD.Next with --auth: name:password',
    },
    model: { label: 'Model', hint: 'Empty: the one the program has loaded' },
    width: { label: 'Width', hint: 'A multiple of 64' },
    height: { label: 'Height', hint: 'A multiple of 64' },
    steps: { label: 'Steps' },
    guidance: { label: 'Guidance', hint: 'How closely it keeps to the prompt; 1 for turbo models' },
    sampler: { label: 'Sampler', hint: 'Empty: the one the program likes' },
  },
  leavesMachine: ({ baseUrl }) => !isThisMachine(baseUrl),
  price: () => 0,
  longestPrompt: 1500,
  patienceSeconds: 60,
  atOnce: 1,

  async paint(commission, settings, key, tools) {
    const { baseUrl } = settings;
    const headers = basicAuthorization(key);
    if (headers === null) return failed('auth', 'The key must be written name:password.');
    const address = (path: string) => addressUnder(baseUrl, `/sdapi/v1/${path}`);
    tools.signal.throwIfAborted();
    const { ahead, leave } = standInLine(baseUrl);
    const url = address('progress?skip_current_image=true');
    const stopWatching = watchProgress(tools, { url, headers, ahead });
    try {
      const body = pictureRequest(commission, settings);
      const answer = await postJson(tools, address('txt2img'), headers, body);
      if (!answer.ok && answer.failure === 'unreachable') {
        return { ...answer, said: whyUnreachable(baseUrl, globalThis.location?.origin ?? null) };
      }
      if (!answer.ok) return answer;
      if (answer.status !== 200) return refusalOf(answer);
      const { data } = Answer.safeParse(answer.json);
      if (data === undefined) return failureOf(answer, null, 'unavailable');
      return await frameBase64(tools, data.images[0]);
    } catch (error) {
      // Never while another order's picture is the one being painted.
      if (ahead() === 0) sendFarewell(tools, address('interrupt'), { method: 'POST', headers });
      throw error;
    } finally {
      stopWatching();
      leave();
    }
  },
};
