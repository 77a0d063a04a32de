import * as z from 'zod/mini';
import { addressUnder } from '../http/base-url.ts';
import { postJson } from '../http/call-service.ts';
import { failureOf } from '../http/failure-of-status.ts';
import type { Painter } from '../painter.ts';
import { clientAgent } from './client-agent.ts';
import { generationRequest } from './generation-request.ts';
import { pictureOf } from './job.ts';
import { Pace } from './pace.ts';
import { refusalOf } from './refusal.ts';
import { HordeSettings } from './settings.ts';

/** The key everybody has. */
const anonymous = '0000000000';

const Accepted = z.object({ id: z.string().check(z.minLength(1)) });

/** An address may hand in two requests a second. */
const requests = new Pace(550);

/** AI Horde: volunteers' machines, free for everybody who can wait. */
export const horde: Painter<HordeSettings> = {
  id: 'horde',
  title: 'AI Horde',
  about:
    'Free, without a key: volunteers paint. Everybody without a key waits in one queue, often for minutes; a key of your own from aihorde.net waits less.',
  key: 'optional',
  settings: HordeSettings,
  settingWords: {
    baseUrl: { label: 'Base URL' },
    model: { label: 'Model', hint: 'Its name at AI Horde; empty: whichever is free' },
    size: {
      label: 'Size',
      hint: 'Without a key, more than 576 × 576 is refused while many are waiting',
    },
    steps: { label: 'Steps' },
  },
  leavesMachine: () => true,
  price: () => 0,
  // With what the picture must not show, under the 1000 its filter can put right.
  longestPrompt: 750,
  patienceSeconds: 180,
  atOnce: 4,

  async paint(commission, settings, key, tools) {
    await requests.pass(tools);
    const answer = await postJson(
      tools,
      addressUnder(settings.baseUrl, '/api/v2/generate/async'),
      { apikey: key?.trim() || anonymous, ...clientAgent },
      generationRequest(commission, settings),
    );
    if (!answer.ok) return answer;
    if (answer.status < 200 || answer.status > 299) return refusalOf(answer);
    const { data } = Accepted.safeParse(answer.json);
    if (data === undefined) return failureOf(answer, null, 'unavailable');
    tools.accepted(data.id);
    return pictureOf(data.id, settings.baseUrl, 'unavailable', tools);
  },

  collect: (job, settings, _key, tools) => pictureOf(job, settings.baseUrl, 'lost', tools),
};
