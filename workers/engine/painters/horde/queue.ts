import * as z from 'zod/mini';
import { callService } from '../http/call-service.ts';
import type { ServiceAnswer } from '../http/call-service.ts';
import { failed } from '../http/failed.ts';
import type { PaintFailure, Tools } from '../painter.ts';
import { refusalOf } from './refusal.ts';

const Check = z.object({
  done: z.boolean(),
  faulted: z.nullish(z.boolean()),
  is_possible: z.nullish(z.boolean()),
  /** Seconds. */
  wait_time: z.nullish(z.number()),
  queue_position: z.nullish(z.number()),
});

/** The service lets an address look 10 times a second; with ten orders this is five. */
const betweenChecks = 2000;
/** After so many checks in a row that told nothing, the work is given up. */
const mostSilent = 5;
/** Workers come and go: so many checks in a row must find none that can do it. (?) */
const mostImpossible = 5;

/** What is asked about one job. */
export interface Question {
  url: string;
  headers: Readonly<Record<string, string>>;
}

/**
 * `gone`: the service does not know the job. `waiting`: it still has it, but we give up.
 */
export type Waited =
  | { state: 'done' }
  | { state: 'failed' | 'gone' | 'waiting'; failure: PaintFailure };

/** Waits, telling place and seconds, until the job is done or will never be. */
export async function untilDone(tools: Tools, { url, headers }: Question): Promise<Waited> {
  let silent = 0;
  let impossible = 0;
  let pause = betweenChecks;
  for (;;) {
    await tools.wait(pause);
    pause = betweenChecks;
    const answer = await callService(tools, url, { headers });
    const check = answer.ok && answer.status === 200 ? Check.safeParse(answer.json).data : null;
    if (!check) {
      const failure = answer.ok ? refusalOf(answer) : answer;
      if (isGone(answer)) return { state: 'gone', failure };
      silent += 1;
      if (silent === mostSilent) return { state: 'waiting', failure };
      pause = Math.max(pause, failure.retryAfter ?? 0);
      continue;
    }
    silent = 0;
    // Before `done`: what is faulted may be called done as well.
    if (check.faulted) {
      const said = 'The request failed on too many workers (faulted).';
      return { state: 'failed', failure: failed('unavailable', said) };
    }
    if (check.done) return { state: 'done' };
    impossible = check.is_possible === false ? impossible + 1 : 0;
    if (impossible === mostImpossible) {
      const said = 'No worker that is there now can paint this (is_possible: false).';
      return { state: 'waiting', failure: failed('unavailable', said) };
    }
    tools.progress({
      share: null,
      place: positive(check.queue_position),
      seconds: positive(check.wait_time),
    });
  }
}

/** The service knows nothing of this job (any more): requests die after 20 minutes. */
export function isGone(answer: ServiceAnswer | PaintFailure): boolean {
  return answer.ok && (answer.status === 404 || answer.status === 410);
}

/** 0 is what it says of a picture that is being painted. */
function positive(number: number | null | undefined): number | null {
  return number && number > 0 ? number : null;
}
