import * as z from 'zod/mini';
import { localService } from './local-service.ts';
import type { Heard, LocalService, Reply } from './local-service.ts';

export interface HordeManner {
  /** What a request for a picture is answered with, in place of being taken in. */
  refuses?: Reply;
  /** The answers of the checks one after the other; the last stays. Parts of one are filled up. */
  checks?: (Reply | Partial<Checked>)[];
  /** The answers of the full status one after the other; the last stays. */
  statuses?: (Reply | { generations: unknown[] })[];
  /** `unkind`: what a gateway answers (5xx) lacks the CORS headers. */
  cors?: 'kind' | 'unkind';
  /** Milliseconds, for the limits. */
  now?: () => number;
}

export interface HordeFake extends LocalService {
  /** Jobs that were taken back. */
  takenBack: string[];
}

interface Checked {
  finished: number;
  processing: number;
  restarted: number;
  waiting: number;
  done: boolean;
  faulted: boolean;
  wait_time: number;
  queue_position: number;
  kudos: number;
  is_possible: boolean;
}

export const hordeJob = '4c79ab19-8e6c-4054-83b3-773b7ce243c6';
export const hordeKey = 'marked-key-of-the-horde';

/** A generation as a worker hands it in; `img` is what was painted, as base64 WebP. */
export function generation(img: string, more: object = {}): object {
  return {
    img,
    seed: '7',
    id: 'a1',
    censored: false,
    gen_metadata: [],
    worker_id: 'w1',
    worker_name: 'A worker',
    model: 'Deliberate',
    ...more,
  };
}

const multipleOf64 = z.int().check(z.gte(64), z.lte(3072));
const Body = z.strictObject({
  prompt: z.string().check(z.minLength(1)),
  params: z.strictObject({
    width: multipleOf64,
    height: multipleOf64,
    steps: z.int().check(z.gte(1), z.lte(500)),
    cfg_scale: z.number().check(z.gte(0), z.lte(100)),
    sampler_name: z.enum(['k_lms', 'k_heun', 'k_euler', 'k_euler_a', 'k_dpmpp_2m', 'DDIM']),
    seed: z.string(),
    n: z.int().check(z.gte(1), z.lte(20)),
  }),
  models: z.array(z.string()),
  nsfw: z.boolean(),
  censor_nsfw: z.boolean(),
  r2: z.boolean(),
  slow_workers: z.boolean(),
  replacement_filter: z.boolean(),
  allow_downgrade: z.boolean(),
});

const waiting: Checked = {
  finished: 0,
  processing: 0,
  restarted: 0,
  waiting: 1,
  done: false,
  faulted: false,
  wait_time: 0,
  queue_position: 0,
  kudos: 6.5,
  is_possible: true,
};
const done: Partial<Checked> = { finished: 1, waiting: 0, done: true };

function refusal(status: number, rc: string, message: string): Reply {
  return { status, json: { message, rc } };
}

/** AI Horde as its documents and its source describe it. */
export async function hordeFake(manner: HordeManner = {}): Promise<HordeFake> {
  const { refuses, checks = [done], statuses = [], cors = 'kind', now = () => 0 } = manner;
  const takenBack: string[] = [];
  const times: Record<'async' | 'check' | 'status', number[]> = {
    async: [],
    check: [],
    status: [],
  };
  let checked = 0;
  let asked = 0;

  /** Whether there were fewer than so many in that time. */
  function within(what: keyof typeof times, most: number, milliseconds: number): boolean {
    return times[what].filter((at) => at > now() - milliseconds).length < most;
  }

  function takeIn({ body, headers }: Heard): Reply {
    if (!within('async', 2, 1000)) return refusal(429, 'TooManyRequests', '2 per 1 second');
    if (!within('async', 90, 60_000)) return refusal(429, 'TooManyRequests', '90 per 1 minute');
    times.async.push(now());
    const { data, error } = Body.safeParse(JSON.parse(body));
    if (error) {
      const errors = Object.fromEntries(
        error.issues.map((one) => [one.path.join('.'), one.message]),
      );
      return { status: 400, json: { errors, message: 'Input payload validation failed' } };
    }
    if (headers.apikey !== '0000000000' && headers.apikey !== hordeKey) {
      return refusal(
        401,
        'InvalidAPIKey',
        'No user matching sent API Key. Have you remembered to register at https://stablehorde.net/register ?',
      );
    }
    if (refuses) return refuses;
    const { width, height } = data.params;
    if (width % 64 !== 0 || height % 64 !== 0) {
      return refusal(
        400,
        'InvalidSize',
        'Invalid size. The image dimensions have to be multiples of 64.',
      );
    }
    if (data.prompt.length > 1000) {
      return refusal(
        400,
        'BadRequest',
        'Prompt has to be below 1000 chars when replacement filter is on',
      );
    }
    if (headers.apikey === '0000000000' && width * height > 576 ** 2) {
      return refusal(
        403,
        'KudosUpfront',
        'Due to heavy demand, for requests over 576x576, the client needs to already have the required kudos.',
      );
    }
    return { status: 202, json: { id: hordeJob, kudos: 6.5 } };
  }

  function check(): Reply {
    if (!within('check', 10, 1000)) return refusal(429, 'TooManyRequests', '10 per 1 second');
    times.check.push(now());
    const next = checks[Math.min(checked, checks.length - 1)] ?? done;
    checked += 1;
    return typeof next === 'string' || 'status' in next
      ? next
      : { status: 200, json: { ...waiting, ...next } };
  }

  function status(): Reply {
    if (!within('status', 10, 60_000)) return refusal(429, 'TooManyRequests', '10 per 1 minute');
    times.status.push(now());
    const next = statuses[Math.min(asked, statuses.length - 1)] ?? { generations: [] };
    asked += 1;
    return typeof next === 'string' || 'status' in next
      ? next
      : { status: 200, json: { ...waiting, ...done, ...next, shared: false } };
  }

  function answer(heard: Heard): Reply {
    const [, what, id] =
      /^\/api\/v2\/generate\/(async|check|status)\/?(.*)$/.exec(heard.path) ?? [];
    const route = `${heard.method} ${what}`;
    if (route === 'POST async' && id === '') return takeIn(heard);
    if (id !== hordeJob) {
      return refusal(404, 'RequestNotFound', `Waiting Prompt with ID '${id}' not found.`);
    }
    if (route === 'GET check') return check();
    if (route === 'GET status') return status();
    if (route === 'DELETE status') {
      takenBack.push(id);
      return { status: 200, json: { ...waiting, ...done, generations: [] } };
    }
    return { status: 405, json: { message: 'The method is not allowed for the requested URL.' } };
  }

  const service = await localService(['apikey', 'client-agent', 'content-type'], (heard) => {
    const reply = answer(heard);
    const fromGateway = typeof reply !== 'string' && reply.status >= 500;
    return cors === 'unkind' && fromGateway ? 'hidden' : reply;
  });
  return { ...service, takenBack };
}
