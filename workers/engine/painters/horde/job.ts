import { addressUnder } from '../http/base-url.ts';
import { callService, sendFarewell } from '../http/call-service.ts';
import type { Painting, Tools } from '../painter.ts';
import { clientAgent } from './client-agent.ts';
import { pictureIn } from './generation.ts';
import { isGone, untilDone } from './queue.ts';
import type { Question } from './queue.ts';
import { refusalOf } from './refusal.ts';

/** The full status is given to an address 10 times a minute: six seconds each. */
const betweenStatuses = 6000;
const mostStatuses = 5;

type Gone = 'unavailable' | 'lost';

/**
 * Waits for a job and fetches its picture; takes the job back when nobody wants it any more.
 * `gone`: what it is called when the service does not know the job.
 */
export async function pictureOf(
  job: string,
  baseUrl: string,
  gone: Gone,
  tools: Tools,
): Promise<Painting> {
  const about = (what: 'check' | 'status'): Question => ({
    url: addressUnder(baseUrl, `/api/v2/generate/${what}/${encodeURIComponent(job)}`),
    headers: clientAgent,
  });
  const takeBack = () => {
    const { url, headers } = about('status');
    sendFarewell(tools, url, { method: 'DELETE', headers });
  };
  try {
    const waited = await untilDone(tools, about('check'));
    if (waited.state === 'waiting') takeBack();
    if (waited.state === 'done') return await fetchPicture(tools, about('status'), gone);
    return waited.state === 'gone' ? { ...waited.failure, failure: gone } : waited.failure;
  } catch (error) {
    takeBack();
    throw error;
  }
}

/** Asks once; only when the service says "not now" (it has given nothing yet) once more. */
async function fetchPicture(
  tools: Tools,
  { url, headers }: Question,
  gone: Gone,
): Promise<Painting> {
  for (let asked = 1; ; asked += 1) {
    const answer = await callService(tools, url, { headers });
    if (!answer.ok) return answer;
    if (answer.status === 200) return pictureIn(answer, tools);
    const failure = refusalOf(answer);
    if (isGone(answer)) return { ...failure, failure: gone };
    if (failure.failure !== 'rate' || asked === mostStatuses) return failure;
    await tools.wait(failure.retryAfter ?? betweenStatuses);
  }
}
