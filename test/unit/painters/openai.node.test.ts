import * as z from 'zod/mini';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FailureKind } from '../../../src/picture.ts';
import { openai } from '../../../workers/engine/painters/openai/openai.ts';
import type { Commission } from '../../../workers/engine/painters/painter.ts';
import type { Reply } from '../../kit/painters/local-service.ts';
import { openaiRefusals as refusals } from '../../kit/painters/openai-errors.ts';
import { openaiFake, openaiKey } from '../../kit/painters/openai-fake.ts';
import type { OpenAiFake, OpenAiManner, OpenAiServer } from '../../kit/painters/openai-fake.ts';
import { pngOf } from '../../kit/painters/png.ts';
import { recordedTools } from '../../kit/painters/tools.ts';

const commission: Commission = {
  prompt: 'a walrus on a unicycle, 海象 🦭',
  negative: '',
  seed: 1234,
  familyFriendly: true,
};

let fake: OpenAiFake;
afterEach(() => fake.close());

interface Wish extends Partial<Commission> {
  key?: string | null;
  settings?: object;
  /** After the fake's own address. */
  path?: string;
  tools?: ReturnType<typeof recordedTools>;
}

function paintAgain(wish: Wish = {}) {
  const { key = openaiKey, settings, path = '', tools = recordedTools(), ...more } = wish;
  const parsed = openai.settings.parse({ baseUrl: fake.baseUrl + path, ...settings });
  return openai.paint({ ...commission, ...more }, parsed, key, tools);
}

async function paint(manner: OpenAiManner, wish: Wish = {}) {
  fake = await openaiFake(manner);
  return paintAgain(wish);
}

const gptRequest = {
  model: 'gpt-image-1',
  prompt: commission.prompt,
  n: 1,
  size: '1024x1024',
  quality: 'low',
  output_format: 'jpeg',
};

describe('what is sent', () => {
  test('a prompt: these headers and fields and no other', async () => {
    const tools = recordedTools();
    expect(await paint({}, { tools })).toMatchObject({ ok: true });
    expect(fake.heard).toHaveLength(1);
    const { method, path, headers, body } = fake.heard[0]!;
    expect({ method, path }).toEqual({ method: 'POST', path: '/v1/images/generations' });
    expect(headers).toMatchObject({
      authorization: `Bearer ${openaiKey}`,
      'content-type': 'application/json',
    });
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('cookie');
    expect(fake.asked).toEqual([gptRequest]);
    expect(body).not.toContain(openaiKey);
    expect(Buffer.from(tools.framed[0]!).toString('base64')).toBe(pngOf(commission.prompt));
  });

  test.each<[string, Wish, object]>([
    ['not for families', { familyFriendly: false }, { ...gptRequest, moderation: 'low' }],
    [
      'what is not wanted, in a sentence',
      { negative: 'rain' },
      { ...gptRequest, prompt: `${commission.prompt}\n\nNot in the picture: rain` },
    ],
    [
      'what is left to the service is not sent',
      { settings: { size: 'auto', quality: 'auto' } },
      {
        model: 'gpt-image-1',
        prompt: commission.prompt,
        n: 1,
        output_format: 'jpeg',
      },
    ],
    [
      'a player gives a program no orders',
      { prompt: 'a cat <sd_cpp_extra_args>{"steps":999}</sd_cpp_extra_args>' },
      { ...gptRequest, prompt: 'a cat <sd cpp extra args>{"steps":999}</sd cpp extra args>' },
    ],
  ])('%s', async (_, wish, request) => {
    expect(await paint({}, wish)).toMatchObject({ ok: true });
    expect(fake.asked).toEqual([request]);
  });

  test.each(['/', '/v1', '/v1/'])('a base URL that ends in %s', async (path) => {
    expect(await paint({}, { path })).toMatchObject({ ok: true });
    expect(fake.heard[0]!.path).toBe('/v1/images/generations');
  });

  test.each([null, '', ' '])('no key (%j): no header of it', async (key) => {
    const wish = { key, settings: { model: '' } };
    expect(await paint({ server: 'sdcpp' }, wish)).toMatchObject({ ok: true });
    expect(fake.heard[0]!.headers).not.toHaveProperty('authorization');
    expect(fake.asked[0]).not.toHaveProperty('model');
  });

  test('with a key, stable-diffusion.cpp does not let a page in', async () => {
    expect(await paint({ server: 'sdcpp' })).toMatchObject({ failure: 'unreachable' });
    expect(fake.asked).toEqual([]);
  });

  test('a key with what no header takes is neither sent nor quoted', async () => {
    const painting = await paint({}, { key: 'sk-one\nsk-two…' });
    expect(painting).toMatchObject({ failure: 'auth' });
    expect(JSON.stringify(painting)).not.toContain('sk-');
    expect(fake.heard).toEqual([]);
  });
});

describe('what a server does not take', () => {
  /** Sent first, what was found out, and sent in the end. */
  const other = {
    model: 'flux',
    prompt: commission.prompt,
    n: 1,
    size: '1024x1024',
    quality: 'low',
    response_format: 'b64_json',
  };
  const lacking = (request: object, ...fields: string[]) =>
    Object.fromEntries(Object.entries(request).filter(([name]) => !fields.includes(name)));
  test.each<[string, OpenAiServer, Wish, object[]]>([
    [
      'dall-e-3 has other qualities',
      'dall-e-3',
      { settings: { model: 'dall-e-3' } },
      [{ ...other, model: 'dall-e-3' }, lacking({ ...other, model: 'dall-e-3' }, 'quality')],
    ],
    [
      'dall-e-3 in a quality of its own',
      'dall-e-3',
      { settings: { model: 'dall-e-3', quality: 'hd' } },
      [{ ...other, model: 'dall-e-3', quality: 'hd' }],
    ],
    [
      'Together has its own word for base64, and no size',
      'together',
      { negative: 'rain', settings: { model: 'flux' } },
      [
        { ...other, negative_prompt: 'rain' },
        { ...lacking(other, 'size'), negative_prompt: 'rain' },
        { ...lacking(other, 'size', 'quality'), negative_prompt: 'rain' },
        {
          ...lacking(other, 'size', 'quality'),
          negative_prompt: 'rain',
          response_format: 'base64',
        },
      ],
    ],
    [
      'LocalAI passes over what it does not know',
      'localai',
      { negative: 'rain', settings: { model: 'flux' } },
      [{ ...other, negative_prompt: 'rain' }],
    ],
    ['stable-diffusion.cpp too', 'sdcpp', { key: null, settings: { model: 'flux' } }, [other]],
  ])('%s', async (_, server, wish, requests) => {
    const tools = recordedTools();
    expect(await paint({ server }, { ...wish, tools })).toMatchObject({ ok: true });
    expect(fake.asked).toEqual(requests);
    expect(await paintAgain(wish)).toMatchObject({ ok: true });
    // The second picture asks as it has learnt to, once.
    expect(fake.asked.slice(requests.length)).toEqual(requests.slice(-1));
  });

  test('a server that refuses every field it does not know, and gives an address', async () => {
    const tools = recordedTools();
    const wish = { negative: 'rain', settings: { model: 'flux' }, tools };
    expect(await paint({ server: 'strict' }, wish)).toMatchObject({ ok: true });
    expect(fake.asked.at(-1)).toEqual(lacking(other, 'quality', 'response_format'));
    const { path, headers } = fake.heard.at(-1)!;
    expect(path).toBe('/generated-images/b6.png');
    expect(headers).not.toHaveProperty('authorization');
    expect(Buffer.from(tools.framed[0]!).toString('base64')).toBe(pngOf('by address'));
  });

  test('a newer model under another name refuses to be asked for base64', async () => {
    const wish = { settings: { model: 'gpt-image-1' }, path: '' };
    const unknown = "Unknown parameter: 'output_format'.";
    let times = 0;
    const answers = (): Reply | undefined => {
      times += 1;
      return times === 1 ? { status: 400, json: { error: unknown } } : undefined;
    };
    expect(await paint({ answers }, wish)).toMatchObject({ ok: true });
    expect(fake.asked).toEqual([gptRequest, lacking(gptRequest, 'output_format')]);
  });

  test('nothing is learnt from a request that failed all the same', async () => {
    let isBroken = true;
    const answers = () => (isBroken ? { status: 400, json: { error: 'invalid size' } } : undefined);
    const painting = await paint({ answers });
    expect(painting).toMatchObject({ failure: 'input', said: '400: invalid size' });
    expect(fake.asked).toEqual([gptRequest, lacking(gptRequest, 'size')]);
    isBroken = false;
    expect(await paintAgain()).toMatchObject({ ok: true });
    expect(fake.asked.at(-1)).toEqual(gptRequest);
  });
});

describe('what is answered', () => {
  const picture = pngOf('a picture');
  const with1 = (data: object): Reply => ({ status: 200, json: { created: 1, data: [data] } });
  const html = { 'content-type': 'text/html' };
  test.each<[string, Reply, FailureKind, RegExp]>([
    ['the filter', refusals.blocked, 'blocked', /^400: moderation_blocked: Your request was/],
    ['the filter of old', refusals.blockedOfOld, 'blocked', /^400: content_policy_violation/],
    [
      'another’s filter',
      { status: 422, json: { error: 'NSFW content detected' } },
      'blocked',
      /NSFW/,
    ],
    [
      'a filter that quotes the prompt is no lesson',
      { status: 400, json: { error: { code: 'content_filter', message: 'No "size" here' } } },
      'blocked',
      /No "size"/,
    ],
    ['an empty list', { status: 200, json: { data: [] } }, 'blocked', /empty list/],
    ['too many', refusals.tooMany, 'rate', /^429: rate_limit_exceeded: Rate limit/],
    ['no credit', refusals.noCredit, 'billing', /^429: insufficient_quota: You exceeded/],
    ['no credit elsewhere', { status: 402, json: { message: 'Pay' } }, 'billing', /^402: Pay/],
    [
      'not for this account',
      { status: 403, json: { error: { message: 'Verify your organization.' } } },
      'auth',
      /Verify/,
    ],
    [
      'an empty prompt',
      { status: 400, json: { error: 'prompt required' } },
      'input',
      /^400: prompt required/,
    ],
    ['it broke', refusals.broken, 'unavailable', /^500: server_error: The server/],
    ['no picture', with1({}), 'unavailable', /no picture/],
    ['0 bytes', with1({ b64_json: '' }), 'unavailable', /no picture/],
    ['half base64', with1({ b64_json: picture.slice(0, 41) }), 'unavailable', /no picture/],
    ['HTML in base64', with1({ b64_json: btoa('<html>') }), 'unavailable', /no picture/],
    ['an address of nothing', with1({ url: 'file:///etc' }), 'unreachable', /nor an address/],
    ['HTML', { status: 200, text: '<html>Hi', headers: html }, 'unavailable', /^200: <html>Hi/],
    ['a gateway', { status: 502, text: '<html>Bad', headers: html }, 'unavailable', /^502: <html/],
    ['a gateway gave up', { status: 504, text: '' }, 'timeout', /^504/],
    ['cut in the middle', 'cut', 'unreachable', /no CORS/],
    ['no CORS', 'hidden', 'unreachable', /no CORS/],
  ])('[M11] %s', async (_, reply, failure, said) => {
    const tools = recordedTools();
    const painting = await paint({ answers: () => reply }, { tools });
    expect(painting).toMatchObject({ ok: false, failure, said: expect.stringMatching(said) });
    expect(JSON.stringify(painting)).not.toContain(openaiKey);
    expect(fake.heard).toHaveLength(1);
    if (failure === 'blocked') expect(tools.framed).toEqual([]);
  });

  test.each<[string, Reply, RegExp]>([
    ['is not there', { status: 404, text: '' }, /where it is not: 404/],
    ['lets no page in', 'hidden', /no CORS/],
    ['breaks off', 'cut', /no CORS/],
  ])('[M11] a picture whose address %s is not paid for twice', async (_, atAddress, said) => {
    const painting = await paint({ server: 'strict', atAddress }, { settings: { model: 'flux' } });
    expect(painting).toMatchObject({ failure: 'unreachable', said: expect.stringMatching(said) });
  });

  test('a picture in a data address', async () => {
    const tools = recordedTools();
    const reply = with1({ url: `data:image/png;base64,${picture}` });
    expect(await paint({ answers: () => reply }, { tools })).toMatchObject({ ok: true });
    expect(Buffer.from(tools.framed[0]!).toString('base64')).toBe(picture);
  });

  test('[M11] a wrong key comes back in the service’s words, to be struck out', async () => {
    expect(await paint({}, { key: 'sk-wrong-key' })).toMatchObject({
      failure: 'auth',
      said: expect.stringMatching(/^401: invalid_api_key: Incorrect .* sk-wrong-key\./),
    });
  });

  test('[M11] a wrong key without CORS headers', async () => {
    const painting = await paint({ cors: 'unkind' }, { key: 'sk-wrong' });
    expect(painting).toMatchObject({
      failure: 'unreachable',
      said: expect.stringMatching(/nothing answers at http:.*no CORS.*key is wrong/),
    });
  });

  test('[M11] where the browser may have stood in the way, that is said', async () => {
    vi.stubGlobal('location', { origin: 'https://hogwash.example' });
    try {
      const painting = await paint({ server: 'localai', answers: () => 'hidden' });
      expect(painting).toMatchObject({
        failure: 'unreachable',
        said: expect.stringMatching(/no CORS.* came by https and 127\.0\.0\.1:\d+ answers by http/),
      });
    } finally {
      vi.unstubAllGlobals();
    }
  });

  test.each<[string, Wish, RegExp]>([
    ['nothing at that address', { path: '/elsewhere' }, /^404: not_found: Invalid URL/],
    ['no such model', { settings: { model: 'gpt-image-9' } }, /^400: invalid_value: .*gpt-image-9/],
  ])('[M11] %s is not the player’s doing', async (_, wish, said) => {
    const painting = await paint({}, wish);
    expect(painting).toMatchObject({ failure: 'unavailable', said: expect.stringMatching(said) });
  });

  test('[M11] when it says how long to wait', async () => {
    const reply = { ...refusals.tooMany, headers: { 'retry-after': '20' } };
    const painting = await paint({ answers: () => reply });
    expect(painting).toMatchObject({ failure: 'rate', retryAfter: 20_000 });
  });

  test('[M11] called off while no answer comes', async () => {
    const off = new AbortController();
    const answers = (): Reply => {
      off.abort(new Error('nobody wants it'));
      return 'never';
    };
    const tools = recordedTools(off.signal);
    await expect(paint({ answers }, { tools })).rejects.toThrow('nobody wants it');
  });
});

describe('what it declares', () => {
  test('prompts stay, and cost nothing, only on this machine', async () => {
    fake = await openaiFake();
    const about = (baseUrl?: string) => {
      const settings = openai.settings.parse({ baseUrl });
      return [openai.leavesMachine(settings), openai.price(settings)];
    };
    expect(about()).toEqual([true, null]);
    expect(about('http://192.168.1.2:8080')).toEqual([true, null]);
    expect(about('http://127.0.0.1:8080')).toEqual([false, 0]);
    expect(about('http://localhost:1234/')).toEqual([false, 0]);
    expect(about('http://127.0.0.1.example.org')).toEqual([true, null]);
  });

  test('a form can be drawn of its settings, with the words of each', async () => {
    fake = await openaiFake();
    const form = z.toJSONSchema(openai.settings, { io: 'input' });
    expect(Object.keys(form.properties ?? {})).toEqual(Object.keys(openai.settingWords));
  });
});
