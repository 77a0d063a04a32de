import * as z from 'zod/mini';
import { FeedEvent, Present } from '../src/feed/feed-event.ts';
import { Clock } from './messages.ts';

/** What the host tells those who follow what happens in the room. */

const number = z.int().check(z.gte(0));

export const FeedMessage = z.discriminatedUnion('kind', [
  /** How things stand after the event of this number; the answer to `follow`. */
  z.object({ kind: z.literal('present'), number, clock: Clock, present: Present }),
  /** What has happened since, in order, without a gap. */
  z.object({
    kind: z.literal('happened'),
    clock: Clock,
    events: z
      .array(z.object({ number, at: z.int(), event: FeedEvent }))
      .check(z.minLength(1), z.maxLength(200)),
  }),
]);
export type FeedMessage = z.infer<typeof FeedMessage>;
export type Told = Extract<FeedMessage, { kind: 'happened' }>['events'][number];
export type { FeedPlayer } from '../src/feed/feed-event.ts';
