import * as z from 'zod/mini';
import { localService } from './local-service.ts';
import type { Heard, LocalService, Reply } from './local-service.ts';
import { tinyPng } from './tools.ts';

type SdapiProgram = 'automatic1111' | 'draw-things' | 'stable-diffusion.cpp';

export interface SdapiManner {
  program?: SdapiProgram;
  /** `unkind`: started without the flag that lets this page in. */
  cors?: 'kind' | 'unkind';
  /** Started with `--api-auth`: name:password. */
  auth?: string;
  /** What comes in place of a picture. */
  picture?: Reply;
  /** Called when a picture is asked for; it is painted when this resolves, or when interrupted. */
  paint?: () => Promise<void>;
  /** The answers of the progress one after the other; the last stays. */
  progress?: (Reply | { progress: number; eta_relative: number | null })[];
}

export interface SdapiFake extends LocalService {
  interrupts(): number;
}

/** `<sd_cpp_extra_args>` in a prompt would be settings for stable-diffusion.cpp. */
const prompt = z.string().check(z.minLength(1), z.regex(/^(?![^]*<sd_cpp_extra_args>)/));
const side = z.int().check(z.gte(64), z.lte(2048), z.multipleOf(8));
const Body = z.strictObject({
  prompt,
  negative_prompt: z.string(),
  width: side,
  height: side,
  steps: z.int().check(z.gte(1), z.lte(150)),
  cfg_scale: z.number(),
  seed: z.int(),
  batch_size: z.int().check(z.gte(1)),
  sampler_name: z.optional(z.string()),
  override_settings: z.optional(z.strictObject({ sd_model_checkpoint: z.string() })),
});

const samplers = new Set(['Euler a', 'DPM++ 2M']);
const notFound: Reply = { status: 404, json: { detail: 'Not Found' } };

function httpException(status: number, detail: string): Reply {
  return { status, json: { error: 'HTTPException', detail, body: '', errors: '' } };
}

/** The four programs' common API, each with what it lacks (SD.Next answers like AUTOMATIC1111). */
export async function sdapiFake(manner: SdapiManner = {}): Promise<SdapiFake> {
  const { program = 'automatic1111', cors = 'kind', auth, picture, progress = [] } = manner;
  const isAutomatic = program === 'automatic1111';
  let looks = 0;
  let interrupts = 0;
  let interrupt = () => {};

  function wrong(issues: readonly { path: PropertyKey[]; message: string }[]): Reply {
    if (!isAutomatic) return { status: 400, json: { error: 'invalid params' } };
    const detail = issues.map(({ path, message }) => ({
      loc: ['body', ...path],
      msg: message,
      type: 'value_error',
    }));
    return { status: 422, json: { detail } };
  }

  async function paint({ body }: Heard): Promise<Reply> {
    const { data, error } = Body.safeParse(JSON.parse(body));
    if (error) return wrong(error.issues);
    if (isAutomatic && data.sampler_name && !samplers.has(data.sampler_name)) {
      return httpException(404, 'Sampler not found');
    }
    if (manner.paint) {
      const interrupted = new Promise<void>((resolve) => {
        interrupt = resolve;
      });
      await Promise.race([manner.paint(), interrupted]);
    }
    const info = JSON.stringify({ prompt: data.prompt, seed: data.seed });
    return picture ?? { status: 200, json: { images: [tinyPng], parameters: data, info } };
  }

  function told(): Reply {
    const next = progress[Math.min(looks, progress.length - 1)] ?? { progress: 0, eta_relative: 0 };
    looks += 1;
    if (typeof next === 'string' || 'status' in next) return next;
    const state = { job_count: 1, sampling_step: 3, sampling_steps: 20, interrupted: false };
    return { status: 200, json: { ...next, state, current_image: null, textinfo: null } };
  }

  function isLetIn({ headers }: Heard): boolean {
    if (auth === undefined) return true;
    return headers.authorization === `Basic ${Buffer.from(auth, 'utf8').toString('base64')}`;
  }

  async function answer(heard: Heard): Promise<Reply> {
    if (!isLetIn(heard)) return httpException(401, 'Incorrect username or password');
    const route = `${heard.method} ${heard.path}`;
    if (route === 'POST /sdapi/v1/txt2img') return paint(heard);
    if (!isAutomatic) return notFound;
    if (route === 'GET /sdapi/v1/progress?skip_current_image=true') return told();
    if (route === 'POST /sdapi/v1/interrupt') {
      interrupts += 1;
      interrupt();
      return { status: 200, json: {} };
    }
    return notFound;
  }

  const allowed = isAutomatic ? ['authorization', 'content-type'] : ['content-type'];
  const service = await localService(allowed, (heard) =>
    cors === 'unkind' ? 'hidden' : answer(heard),
  );
  return { ...service, interrupts: () => interrupts };
}
