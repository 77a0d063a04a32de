import * as z from 'zod/mini';
import { addressUnder } from '../http/base-url.ts';
import { callService } from '../http/call-service.ts';
import { failed } from '../http/failed.ts';
import { failureOf } from '../http/failure-of-status.ts';
import type { PainterTest, Tools } from '../painter.ts';
import { refusalOf } from './refusal.ts';
import { credits } from './settings.ts';
import type { StabilitySettings } from './settings.ts';

const Balance = z.object({ credits: z.number() });

const ownAddress = 'If the key is right, enter a proxy of your own as Base URL.';

/** Asks what is left. It is the first request of all, so it also shows whether a page may ask. */
export async function balanceOf(
  { baseUrl, model }: StabilitySettings,
  key: string | null,
  tools: Tools,
): Promise<PainterTest> {
  if (!key) return failed('auth', 'No key has been set.');
  const answer = await callService(tools, addressUnder(baseUrl, '/v1/user/balance'), {
    headers: { authorization: `Bearer ${key.trim()}` },
  });
  if (!answer.ok) {
    if (answer.failure !== 'unreachable') return answer;
    return { ...answer, said: `${answer.said} ${ownAddress}` };
  }
  if (answer.status !== 200) return refusalOf(answer);
  const { data } = Balance.safeParse(answer.json);
  if (data === undefined) return failureOf(answer, null, 'unavailable');
  const price = credits[model];
  const left = `${data.credits.toFixed(1)} credits are left`;
  if (data.credits < price) return failed('billing', `${left}; a picture costs ${price}.`);
  const pictures = Math.floor(data.credits / price);
  return { ok: true, painted: null, note: `${left}: ${pictures} pictures with ${model}.` };
}
