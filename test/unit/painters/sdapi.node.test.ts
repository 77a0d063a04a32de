import { afterEach, describe, expect, test } from 'vitest';
import type { FailureKind } from '../../../src/picture.ts';
import type { Commission } from '../../../workers/engine/painters/painter.ts';
import { sdapi } from '../../../workers/engine/painters/sdapi/sdapi.ts';
import { sdapiFake } from '../../kit/painters/sdapi-fake.ts';
import type { SdapiFake, SdapiManner } from '../../kit/painters/sdapi-fake.ts';
import { recordedTools, tinyPng } from '../../kit/painters/tools.ts';
import type { RecordedTools } from '../../kit/painters/tools.ts';

const commission: Commission = {
  prompt: 'a walrus on a unicycle',
  negative: '',
  seed: 1234,
  familyFriendly: true,
};

let fake: SdapiFake;
afterEach(() => fake.close());

async function open(manner: SdapiManner, signal?: AbortSignal): Promise<RecordedTools> {
  fake = await sdapiFake(manner);
  return recordedTools(signal);
}

interface Wish extends Partial<Commission> {
  key?: string | null;
  settings?: object;
}

function paint(tools: RecordedTools, { key = null, settings = {}, ...more }: Wish = {}) {
  const parsed = sdapi.settings.parse({ baseUrl: `${fake.baseUrl}/`, ...settings });
  return sdapi.paint({ ...commission, ...more }, parsed, key, tools);
}

function sent(): { body: unknown; headers: Readonly<Record<string, string>> } {
  const asked = fake.heard.find(({ path }) => path === '/sdapi/v1/txt2img');
  return { body: JSON.parse(asked?.body ?? ''), headers: asked?.headers ?? {} };
}

function looks(): number {
  return fake.heard.filter(({ path }) => path.startsWith('/sdapi/v1/progress')).length;
}

/** A painting that goes on until it is let go. */
function held(): { paint: () => Promise<void>; letGo: () => void } {
  let letGo = () => {};
  const going = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  return { paint: () => going, letGo };
}

describe('what is asked for', () => {
  test('every field; nothing a program might not know, and no header but the type', async () => {
    const tools = await open({});
    expect(await paint(tools)).toMatchObject({ ok: true });
    const { body, headers } = sent();
    expect(body).toEqual({
      prompt: 'a walrus on a unicycle',
      negative_prompt: 'nsfw, nudity, gore',
      width: 512,
      height: 512,
      steps: 20,
      cfg_scale: 7,
      seed: 1234,
      batch_size: 1,
    });
    expect(headers['content-type']).toBe('application/json');
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('referer');
    expect(tools.framed.map((bytes) => btoa(String.fromCharCode(...bytes)))).toEqual([tinyPng]);
    expect(tools.jobs).toEqual([]);
  });

  test('the settings', async () => {
    const settings = {
      model: 'dreamshaper_8',
      width: 1024,
      height: 768,
      steps: 6,
      guidance: 1.5,
      sampler: 'Euler a',
    };
    await paint(await open({}), { negative: 'hats', familyFriendly: false, settings });
    expect(sent().body).toEqual({
      prompt: 'a walrus on a unicycle',
      negative_prompt: 'hats',
      width: 1024,
      height: 768,
      steps: 6,
      cfg_scale: 1.5,
      seed: 1234,
      batch_size: 1,
      sampler_name: 'Euler a',
      override_settings: { sd_model_checkpoint: 'dreamshaper_8' },
    });
  });

  test('a player cannot give stable-diffusion.cpp orders', async () => {
    const orders = '<sd_cpp_extra_args>{"width":8192}</sd_cpp_extra_args>';
    const nested = '<sd_cpp_<sd_cpp_extra_args>extra_args>';
    for (const prompt of [`a walrus ${orders}`, `a walrus ${nested}`]) {
      const tools = await open({ program: 'stable-diffusion.cpp' });
      expect(await paint(tools, { prompt })).toMatchObject({ ok: true });
      await fake.close();
    }
  });

  test('a key is name and password, for every request', async () => {
    const going = held();
    const tools = await open({ auth: 'host:pässword', ...going });
    tools.progress = going.letGo;
    expect(await paint(tools, { key: ' host:pässword\n' })).toMatchObject({ ok: true });
    for (const { headers } of fake.heard) {
      expect(headers.authorization).toBe('Basic aG9zdDpww6Rzc3dvcmQ=');
    }
    expect(looks()).toBeGreaterThan(0);
  });

  test('whether prompts leave this machine is read from the address', () => {
    const leaves = (baseUrl: string) => sdapi.leavesMachine(sdapi.settings.parse({ baseUrl }));
    expect(leaves('http://127.0.0.1:7860')).toBe(false);
    expect(leaves('http://localhost:1234/')).toBe(false);
    expect(leaves('http://192.168.1.20:7860')).toBe(true);
  });
});

describe('while it is painted', () => {
  test('[M13] how far it is, within what can be said', async () => {
    const going = held();
    const tools = await open({
      ...going,
      progress: [
        { progress: 0, eta_relative: 0 },
        { progress: 0.25, eta_relative: 12.5 },
        { progress: 1.01, eta_relative: -0.3 },
        { progress: 0.5, eta_relative: null },
      ],
    });
    const { progressed } = tools;
    tools.progress = (progress) => {
      if (progressed.push(progress) === 4) going.letGo();
    };
    expect(await paint(tools)).toMatchObject({ ok: true });
    expect(progressed.slice(0, 4)).toEqual([
      { share: 0, place: null, seconds: null },
      { share: 0.25, place: null, seconds: 12.5 },
      { share: 1, place: null, seconds: null },
      { share: 0.5, place: null, seconds: null },
    ]);
    // It is over: nobody looks any more.
    await tools.wait(0);
    const after = looks();
    for (let turn = 0; turn < 20; turn += 1) await tools.wait(0);
    expect(looks()).toBe(after);
  });

  test.each(['draw-things', 'stable-diffusion.cpp'] as const)(
    '%s tells no progress: it is asked once, and paints all the same',
    async (program) => {
      const going = held();
      const tools = await open({ program, ...going });
      const painting = paint(tools);
      await expect.poll(looks).toBe(1);
      for (let turn = 0; turn < 20; turn += 1) await tools.wait(0);
      going.letGo();
      expect(await painting).toMatchObject({ ok: true });
      expect(looks()).toBe(1);
      expect(tools.progressed).toEqual([]);
    },
  );

  test('one that does not say is left alone after three looks', async () => {
    const going = held();
    const tools = await open({ ...going, progress: ['hidden', { status: 500, text: '' }, 'cut'] });
    const painting = paint(tools);
    await expect.poll(looks).toBe(3);
    for (let turn = 0; turn < 20; turn += 1) await tools.wait(0);
    going.letGo();
    expect(await painting).toMatchObject({ ok: true });
    expect(looks()).toBe(3);
  });

  test('of two at once the second is told its place, and does not stop the first', async () => {
    const going = held();
    const first = await open({ ...going, progress: [{ progress: 0.5, eta_relative: 5 }] });
    const aborter = new AbortController();
    const second = recordedTools(aborter.signal);
    const paintings = [paint(first), paint(second)];
    const refused = expect(paintings[1]).rejects.toThrow('nobody wants it');
    await expect.poll(() => second.progressed[0]).toEqual({ share: null, place: 1, seconds: null });
    aborter.abort(new Error('nobody wants it'));
    await refused;
    for (let turn = 0; turn < 20; turn += 1) await first.wait(0);
    expect(fake.interrupts()).toBe(0);
    going.letGo();
    expect(await paintings[0]).toMatchObject({ ok: true });
    expect(second.progressed.every(({ share }) => share === null)).toBe(true);
  });

  test('when the first is done the second is the one that is told of, and stopped', async () => {
    const going = [held(), held()];
    let begun = 0;
    const paintNext = () => going[begun++]!.paint();
    const first = await open({ paint: paintNext, progress: [{ progress: 0.5, eta_relative: 5 }] });
    const painting = paint(first);
    await expect.poll(() => begun).toBe(1);
    const aborter = new AbortController();
    const second = recordedTools(aborter.signal);
    const refused = expect(paint(second)).rejects.toThrow('nobody wants it');
    await expect.poll(() => begun).toBe(2);
    going[0]?.letGo();
    expect(await painting).toMatchObject({ ok: true });
    await expect.poll(() => second.progressed.at(-1)?.share).toBe(0.5);
    aborter.abort(new Error('nobody wants it'));
    await refused;
    await expect.poll(() => fake.interrupts()).toBe(1);
  });
});

describe('called off', () => {
  test('the program is interrupted, with the key it wants, and the reason thrown', async () => {
    const aborter = new AbortController();
    const tools = await open({ auth: 'host:secret', ...held() }, aborter.signal);
    tools.progress = () => aborter.abort(new Error('nobody wants it'));
    await expect(paint(tools, { key: 'host:secret' })).rejects.toThrow('nobody wants it');
    await expect.poll(() => fake.interrupts()).toBe(1);
    expect(fake.heard.at(-1)).toMatchObject({ method: 'POST', body: '' });
    expect(fake.heard.at(-1)?.headers).not.toHaveProperty('content-type');
  });

  test.each(['draw-things', 'stable-diffusion.cpp'] as const)(
    '%s cannot be interrupted, and nothing is thrown for that',
    async (program) => {
      const aborter = new AbortController();
      const tools = await open({ program, ...held() }, aborter.signal);
      const painting = expect(paint(tools)).rejects.toThrow('time is up');
      await expect.poll(looks).toBe(1);
      aborter.abort(new Error('time is up'));
      await painting;
      await expect.poll(() => fake.heard.at(-1)?.path).toBe('/sdapi/v1/interrupt');
    },
  );

  test('before it was begun nothing leaves', async () => {
    const tools = await open({}, AbortSignal.abort(new Error('gone')));
    await expect(paint(tools)).rejects.toThrow('gone');
    expect(fake.heard).toEqual([]);
  });
});

describe('what comes of it', () => {
  const images = (...images: unknown[]) => ({ status: 200, json: { images, info: '{}' } });

  test('a picture as a data URL is taken too', async () => {
    const tools = await open({ picture: images(`data:image/png;base64,${tinyPng}`) });
    expect(await paint(tools)).toMatchObject({ ok: true });
  });

  const memory = {
    error: 'OutOfMemoryError',
    detail: '',
    body: '',
    errors: 'CUDA out of memory. Tried to allocate 2 GiB',
  };
  const rows: [string, SdapiManner, FailureKind, RegExp, Wish?][] = [
    [
      'an unknown sampler',
      {},
      'unavailable',
      /^404: HTTPException: Sampler not found$/,
      { settings: { sampler: 'Dali' } },
    ],
    ['a wrong field', {}, 'input', /^422: body\.prompt: /, { prompt: '' }],
    [
      'a wrong field for stable-diffusion.cpp',
      { program: 'stable-diffusion.cpp' },
      'input',
      /^400: invalid params$/,
      { prompt: '' },
    ],
    [
      'a wrong password',
      { auth: 'host:secret' },
      'auth',
      /^401: .*Incorrect/,
      { key: 'host:gues' },
    ],
    ['a password that is missing', { auth: 'host:secret' }, 'auth', /^401/],
    ['a key of another form', {}, 'auth', /name:password/, { key: 'sk-marked-key' }],
    [
      'no --api',
      { picture: { status: 404, json: { detail: 'Not Found' } } },
      'unavailable',
      /--api;/,
    ],
    [
      'another server',
      { picture: { status: 404, text: '<html>' } },
      'unavailable',
      /right address/,
    ],
    ['no memory', { picture: { status: 500, json: memory } }, 'unavailable', /CUDA out of memory/],
    ['no result', { picture: { status: 500, json: { error: 'no' } } }, 'unavailable', /500: no/],
    ['a page that is not let in', { cors: 'unkind' }, 'unreachable', /--cors-allow-origins=/],
    [
      'a key, for a program whose preflight has none',
      { program: 'stable-diffusion.cpp' },
      'unreachable',
      /only without a key/,
      { key: 'host:secret' },
    ],
    ['an answer cut off', { picture: 'cut' }, 'unreachable', /does not run there/],
    ['HTML', { picture: { status: 200, text: '<html>Gradio</html>' } }, 'unavailable', /Gradio/],
    ['no images', { picture: images() }, 'unavailable', /no picture/],
    ['an image that is no text', { picture: images(null) }, 'unavailable', /200: {"images"/],
    ['base64 cut off', { picture: images('iVBOR') }, 'unavailable', /no picture/],
    ['nothing in it', { picture: images('') }, 'unavailable', /no picture/],
    ['no picture at all', { picture: images(btoa('<html>')) }, 'unavailable', /is no picture/],
  ];
  test.each(rows)('%s', async (_name, manner, failure, said, wish) => {
    const tools = await open(manner);
    const painting = await paint(tools, wish);
    expect(painting).toEqual({
      ok: false,
      failure,
      said: expect.stringMatching(said),
      retryAfter: null,
    });
    // None of its answers repeats the key.
    if (wish?.key) expect(JSON.stringify(painting)).not.toContain(wish.key);
    expect(fake.interrupts()).toBe(0);
  });

  test('an address at which nothing listens', async () => {
    const tools = await open({});
    const { baseUrl } = fake;
    await fake.close();
    const painting = await paint(tools, { settings: { baseUrl } });
    expect(painting).toMatchObject({ ok: false, failure: 'unreachable' });
    expect(JSON.stringify(painting)).toContain(`came from ${baseUrl}.`);
  });
});
