import { afterEach, describe, expect, test } from 'vitest';
import type { FailureKind } from '../../../src/picture.ts';
import type { Commission } from '../../../workers/engine/painters/painter.ts';
import { stability } from '../../../workers/engine/painters/stability/stability.ts';
import type { Reply } from '../../kit/painters/local-service.ts';
import { pngOf } from '../../kit/painters/png.ts';
import {
  stabilityFake,
  stabilityKey,
  stabilityRefusals as refusals,
} from '../../kit/painters/stability-fake.ts';
import type { StabilityFake, StabilityManner } from '../../kit/painters/stability-fake.ts';
import { recordedTools } from '../../kit/painters/tools.ts';

const commission: Commission = {
  prompt: 'a walrus on a unicycle, 海象 🦭',
  negative: '',
  seed: 1234,
  familyFriendly: true,
};

let fake: StabilityFake;
afterEach(() => fake.close());

interface Wish extends Partial<Commission> {
  key?: string | null;
  settings?: object;
  tools?: ReturnType<typeof recordedTools>;
}

async function paint(manner: StabilityManner, wish: Wish = {}) {
  const { key = stabilityKey, settings = {}, tools = recordedTools(), ...more } = wish;
  fake = await stabilityFake(manner);
  const parsed = stability.settings.parse({ baseUrl: `${fake.baseUrl}/`, ...settings });
  return stability.paint({ ...commission, ...more }, parsed, key, tools);
}

async function check(manner: StabilityManner, key: string | null = stabilityKey) {
  fake = await stabilityFake(manner);
  const parsed = stability.settings.parse({ baseUrl: fake.baseUrl });
  return stability.check!(parsed, key, recordedTools());
}

describe('what is sent', () => {
  test('a prompt: these headers and fields and no other', async () => {
    const tools = recordedTools();
    expect(await paint({}, { tools })).toMatchObject({ ok: true });
    expect(fake.heard).toHaveLength(1);
    const { method, path, headers } = fake.heard[0]!;
    expect({ method, path }).toEqual({
      method: 'POST',
      path: '/v2beta/stable-image/generate/core',
    });
    expect(headers).toMatchObject({
      authorization: `Bearer ${stabilityKey}`,
      accept: 'application/json',
    });
    expect(headers['content-type']).toMatch(/^multipart\/form-data; boundary=/);
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('cookie');
    expect(fake.asked).toEqual([
      {
        service: 'core',
        prompt: commission.prompt,
        aspect_ratio: '3:2',
        seed: '1234',
        output_format: 'webp',
      },
    ]);
    expect(fake.heard[0]!.body).not.toContain(stabilityKey);
    const painted = Buffer.from(tools.framed[0]!).toString('base64');
    expect(painted).toBe(pngOf(commission.prompt));
  });

  const anime = { stylePreset: 'anime' };
  const sd3 = { service: 'sd3', output_format: 'jpeg' };
  test.each<[string, Wish, Record<string, string>]>([
    ['what is not wanted', { negative: 'rain' }, { service: 'core', negative_prompt: 'rain' }],
    ['core in a style', { settings: anime }, { service: 'core', style_preset: 'anime' }],
    ['ultra has no styles', { settings: { ...anime, model: 'ultra' } }, { service: 'ultra' }],
    [
      'a large one steers away',
      { negative: 'rain', settings: { ...anime, model: 'sd3.5-large' } },
      { ...sd3, model: 'sd3.5-large', negative_prompt: 'rain' },
    ],
    [
      'a turbo cannot',
      { negative: 'rain', settings: { model: 'sd3.5-large-turbo' } },
      { ...sd3, model: 'sd3.5-large-turbo' },
    ],
    ['a medium', { settings: { model: 'sd3.5-medium' } }, { ...sd3, model: 'sd3.5-medium' }],
    ['a shape', { settings: { aspectRatio: '9:21' } }, { service: 'core', aspect_ratio: '9:21' }],
    ['seed 0 would be any', { seed: 0 }, { service: 'core', seed: '1' }],
    ['the largest seed', { seed: 2 ** 31 - 1 }, { service: 'core', seed: '2147483647' }],
  ])('%s', async (_, wish, fields) => {
    expect(await paint({}, wish)).toMatchObject({ ok: true });
    expect(fake.asked).toEqual([
      {
        prompt: commission.prompt,
        aspect_ratio: '3:2',
        seed: '1234',
        output_format: 'webp',
        ...fields,
      },
    ]);
  });

  test('without a key nothing is sent', async () => {
    expect(await paint({}, { key: '' })).toMatchObject({ ok: false, failure: 'auth' });
    expect(fake.heard).toEqual([]);
  });

  test('a key with what no header takes is neither sent nor quoted', async () => {
    const key = 'sk-one\nsk-two…';
    const painting = await paint({}, { key });
    expect(painting).toMatchObject({ ok: false, failure: 'auth' });
    expect(JSON.stringify(painting)).not.toContain('sk-');
    expect(fake.heard).toEqual([]);
  });

  test('blanks around a key are not part of it', async () => {
    expect(await paint({}, { key: ` ${stabilityKey}\n` })).toMatchObject({ ok: true });
  });
});

describe('what is answered', () => {
  const picture = pngOf('a picture');
  const success = (json: object): Reply => ({
    status: 200,
    json: { seed: 1, finish_reason: 'SUCCESS', ...json },
  });
  test.each<[string, Reply, FailureKind, RegExp]>([
    ['the filter refuses', refusals.blocked, 'blocked', /^403: content_moderation: Your request/],
    ['the filter blurs', refusals.blurred, 'blocked', /CONTENT_FILTERED/],
    ['no credit', refusals.noCredit, 'billing', /^402: payment_required: /],
    ['too large', refusals.tooLarge, 'input', /^413: payload_too_large/],
    ['another language', refusals.language, 'input', /^422: invalid_language: English/],
    ['too many', refusals.tooMany, 'rate', /^429: rate_limit_exceeded/],
    ['it broke', refusals.broken, 'unavailable', /^500: internal_error/],
    ['another 403', { status: 403, json: { id: '1', name: 'forbidden' } }, 'auth', /forbidden/],
    ['another end', success({ image: picture, finish_reason: 'ERROR' }), 'unavailable', /ERROR/],
    ['no end told', { status: 200, json: { image: picture } }, 'unavailable', /^200: /],
    ['no picture', success({}), 'unavailable', /no picture/],
    ['0 bytes', success({ image: '' }), 'unavailable', /no picture/],
    ['half base64', success({ image: picture.slice(0, 41) }), 'unavailable', /no picture/],
    ['HTML in base64', success({ image: btoa('<html>') }), 'unavailable', /no picture/],
    ['HTML', { status: 200, text: '<html>Hello</html>' }, 'unavailable', /<html>Hello/],
    [
      'a gateway',
      { status: 502, text: '<html>Bad', headers: { 'content-type': 'text/html' } },
      'unavailable',
      /^502: <html>Bad/,
    ],
    ['a gateway gave up', { status: 504, text: '' }, 'timeout', /^504: \(nothing\)/],
    ['cut in the middle', 'cut', 'unreachable', /no CORS/],
    ['no CORS', 'hidden', 'unreachable', /no CORS/],
  ])('[M11] %s', async (_, reply, failure, said) => {
    const tools = recordedTools();
    const painting = await paint({ answers: () => reply }, { tools });
    expect(painting).toMatchObject({
      ok: false,
      failure,
      said: expect.stringMatching(said),
    });
    expect(JSON.stringify(painting)).not.toContain(stabilityKey);
    expect(fake.heard).toHaveLength(1);
    if (failure === 'blocked') expect(tools.framed).toEqual([]);
  });

  test('[M11] as another picture where the type is wrong', async () => {
    const reply = {
      status: 200,
      text: JSON.stringify({ image: picture, seed: 1, finish_reason: 'SUCCESS' }),
      headers: { 'content-type': 'text/plain' },
    };
    expect(await paint({ answers: () => reply })).toMatchObject({ ok: true });
  });

  test.each<[string, Record<string, string>, number]>([
    ['says nothing', {}, 60_000],
    ['says seconds', { 'retry-after': '7' }, 7000],
    ['says a date that is past', { 'retry-after': 'Wed, 21 Oct 2015 07:28:00 GMT' }, 0],
  ])('[M11] after too many, when it %s', async (_, headers, retryAfter) => {
    const reply = { ...refusals.tooMany, headers };
    const painting = await paint({ answers: () => reply });
    expect(painting).toMatchObject({ failure: 'rate', retryAfter });
  });

  test('[M11] a wrong key', async () => {
    expect(await paint({}, { key: 'sk-wrong' })).toEqual({
      ok: false,
      failure: 'auth',
      said: '401: unauthorized: authorization: invalid or missing header value',
      retryAfter: null,
    });
  });

  test('[M11] a wrong key without CORS headers', async () => {
    const painting = await paint({ cors: 'unkind' }, { key: 'sk-wrong' });
    expect(painting).toMatchObject({
      failure: 'unreachable',
      said: expect.stringMatching(/nothing answers at http:.*no CORS.*key is wrong/),
    });
  });

  test('[M11] a field it does not take is named', async () => {
    const painting = await paint({}, { prompt: '' });
    expect(painting).toMatchObject({
      failure: 'input',
      said: '400: bad_request: prompt: invalid value',
    });
  });

  test('[M11] nothing at that address', async () => {
    fake = await stabilityFake();
    const settings = stability.settings.parse({ baseUrl: `${fake.baseUrl}/elsewhere` });
    const painting = await stability.paint(commission, settings, stabilityKey, recordedTools());
    expect(painting).toMatchObject({ failure: 'unavailable', said: expect.stringMatching(/^404/) });
  });

  test('[M11] nobody there at all', async () => {
    fake = await stabilityFake();
    const settings = stability.settings.parse({ baseUrl: fake.baseUrl });
    await fake.close();
    const painting = await stability.paint(commission, settings, stabilityKey, recordedTools());
    expect(painting).toMatchObject({ failure: 'unreachable' });
  });

  test('[M11] a redirect is not followed with the key', async () => {
    const reply = { status: 307, text: '', headers: { location: '/v1/user/balance' } };
    const painting = await paint({ answers: () => reply });
    expect(painting).toMatchObject({ failure: 'unreachable' });
    expect(fake.heard).toHaveLength(1);
  });

  test('[M11] called off while no answer comes', async () => {
    const off = new AbortController();
    const reply = (): Reply => {
      off.abort(new Error('nobody wants it'));
      return 'never';
    };
    const tools = recordedTools(off.signal);
    await expect(paint({ answers: reply }, { tools })).rejects.toThrow('nobody wants it');
  });
});

describe('the test of the painter', () => {
  test('asks for the balance and nothing else', async () => {
    const note = '42.5 credits are left: 14 pictures with core.';
    expect(await check({})).toEqual({ ok: true, painted: null, note });
    expect(fake.heard.map(({ method, path, body }) => `${method} ${path} ${body}`)).toEqual([
      'GET /v1/user/balance ',
    ]);
    expect(fake.heard[0]!.headers['authorization']).toBe(`Bearer ${stabilityKey}`);
  });

  test.each<[string, StabilityManner, FailureKind, RegExp]>([
    [
      'too little credit',
      { credits: 2.9 },
      'billing',
      /2\.9 credits are left; a picture costs 3\./,
    ],
    ['no answer for a page', { balance: 'hidden' }, 'unreachable', /proxy of your own as Base URL/],
    ['HTML', { balance: { status: 200, text: '<html>' } }, 'unavailable', /<html>/],
    ['it broke', { balance: refusals.broken }, 'unavailable', /internal_error/],
  ])('%s', async (_, manner, failure, said) => {
    const found = await check(manner);
    expect(found).toMatchObject({ ok: false, failure, said: expect.stringMatching(said) });
    expect(JSON.stringify(found)).not.toContain(stabilityKey);
  });

  test('a wrong key comes back in the service’s words, to be struck out', async () => {
    expect(await check({}, 'sk-wrong-key')).toMatchObject({
      failure: 'auth',
      said: '401: unauthorized: Incorrect API key provided: sk-wrong-key',
    });
  });
});

describe('what it declares', () => {
  test('prices in dollars', async () => {
    fake = await stabilityFake();
    const price = (model?: string) => stability.price(stability.settings.parse({ model }));
    expect(price()).toBe(0.03);
    expect(price('ultra')).toBe(0.08);
    expect(price('sd3.5-large')).toBe(0.065);
    expect(price('sd3.5-large-turbo')).toBe(0.04);
    expect(price('sd3.5-medium')).toBe(0.035);
  });

  test.each([
    'ftp://example.org',
    'example.org',
    'https://me:secret@example.org',
    'https://a.b/?c',
  ])('%s is no base URL', async (baseUrl) => {
    fake = await stabilityFake();
    expect(stability.settings.safeParse({ baseUrl }).success).toBe(false);
  });
});
