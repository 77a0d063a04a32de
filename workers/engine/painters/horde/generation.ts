import * as z from 'zod/mini';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failed } from '../http/failed.ts';
import { failureOf } from '../http/failure-of-status.ts';
import { frameBase64 } from '../http/frame-base64.ts';
import type { Painting, Tools } from '../painter.ts';

const Generation = z.object({
  img: z.nullish(z.string()),
  censored: z.nullish(z.boolean()),
  gen_metadata: z.nullish(
    z.array(z.object({ type: z.nullish(z.string()), value: z.nullish(z.string()) })),
  ),
});
const Status = z.object({ generations: z.array(Generation) });

/** The picture in the status of a request that is done; never the card a filter put in its place. */
export async function pictureIn(answer: ServiceAnswer, tools: Tools): Promise<Painting> {
  const { data } = Status.safeParse(answer.json);
  if (data === undefined) return failureOf(answer, null, 'unavailable');
  const [generation] = data.generations;
  if (generation === undefined)
    return failed('unavailable', 'The request is done, with no picture.');
  const { img, censored, gen_metadata: metadata } = generation;
  const censorship = metadata?.find(({ type }) => type === 'censorship');
  if (censored || censorship || img === 'N/A') {
    return failed(
      'blocked',
      `The worker's filter held the picture back (${censorship?.value ?? 'censored'}).`,
    );
  }
  if (img && /^https?:/.test(img)) {
    return failed(
      'unavailable',
      'The service sent a link, which a page may not read, in place of the picture.',
    );
  }
  return frameBase64(tools, img);
}
