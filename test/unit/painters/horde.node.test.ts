import { afterEach, describe, expect, test } from 'vitest';
import type { FailureKind } from '../../../src/picture.ts';
import { horde } from '../../../workers/engine/painters/horde/horde.ts';
import { Pace } from '../../../workers/engine/painters/horde/pace.ts';
import type { Commission } from '../../../workers/engine/painters/painter.ts';
import { generation, hordeFake, hordeJob, hordeKey } from '../../kit/painters/horde-fake.ts';
import type { HordeFake, HordeManner } from '../../kit/painters/horde-fake.ts';
import type { Reply } from '../../kit/painters/local-service.ts';
import { recordedTools, tinyWebp } from '../../kit/painters/tools.ts';
import type { RecordedTools } from '../../kit/painters/tools.ts';

const commission: Commission = {
  prompt: 'a walrus on a unicycle',
  negative: '',
  seed: 1234,
  familyFriendly: true,
};

let fake: HordeFake;
afterEach(() => fake.close());

async function open(manner: HordeManner, signal?: AbortSignal): Promise<RecordedTools> {
  const tools = recordedTools(signal);
  fake = await hordeFake({
    statuses: [{ generations: [generation(tinyWebp)] }],
    now: tools.now,
    ...manner,
  });
  return tools;
}

interface Wish extends Partial<Commission> {
  key?: string | null;
  settings?: object;
}

function paint(tools: RecordedTools, { key = null, settings = {}, ...more }: Wish = {}) {
  const parsed = horde.settings.parse({ baseUrl: fake.baseUrl, ...settings });
  return horde.paint({ ...commission, ...more }, parsed, key, tools);
}

function collect(tools: RecordedTools) {
  return horde.collect!(hordeJob, horde.settings.parse({ baseUrl: fake.baseUrl }), null, tools);
}

function routes(): string[] {
  return fake.heard.map(({ method, path }) => `${method} ${path.split('/')[4]}`);
}

const html = {
  status: 200,
  text: '<html>Welcome</html>',
  headers: { 'content-type': 'text/html' },
};
const badGateway = { status: 502, text: '<html>502 Bad Gateway</html>' };

function refusal(status: number, rc: string, message = 'The words of the service.'): Reply {
  return { status, json: { message, rc } };
}

describe('what is asked for', () => {
  test('every field, anonymously, with the headers its preflight lets through', async () => {
    const tools = await open({});
    await paint(tools);
    const [asked] = fake.heard;
    expect(`${asked?.method} ${asked?.path}`).toBe('POST /api/v2/generate/async');
    expect(asked?.headers).toMatchObject({
      apikey: '0000000000',
      'client-agent': 'Hogwash:0.1.0:unknown',
      'content-type': 'application/json',
    });
    expect(asked?.headers).not.toHaveProperty('authorization');
    expect(asked?.headers).not.toHaveProperty('referer');
    expect(JSON.parse(asked?.body ?? '')).toEqual({
      prompt: 'a walrus on a unicycle',
      params: {
        width: 512,
        height: 512,
        steps: 20,
        cfg_scale: 7,
        sampler_name: 'k_euler_a',
        seed: '1234',
        n: 1,
      },
      models: [],
      nsfw: false,
      censor_nsfw: true,
      r2: false,
      slow_workers: true,
      replacement_filter: true,
      allow_downgrade: true,
    });
  });

  test('the settings, the negative prompt, and the switches off where families are not meant', async () => {
    const tools = await open({});
    const settings = { model: 'Deliberate', size: '1024x1024', steps: 33 };
    await paint(tools, { key: hordeKey, negative: 'hats', familyFriendly: false, settings });
    expect(JSON.parse(fake.heard[0]?.body ?? '')).toMatchObject({
      prompt: 'a walrus on a unicycle ### hats',
      params: { width: 1024, height: 1024, steps: 33 },
      models: ['Deliberate'],
      nsfw: true,
      censor_nsfw: false,
    });
  });

  test('a player cannot turn the prompt into what the picture must not show', async () => {
    const tools = await open({});
    await paint(tools, { prompt: '##### a walrus ### clothes', negative: 'hats' });
    const { prompt } = JSON.parse(fake.heard[0]?.body ?? '');
    expect(prompt.split('###')).toEqual(['## a walrus ## clothes ', ' hats']);
  });

  test('the longest prompt with the longest negative one is taken', async () => {
    const tools = await open({});
    const wish = { prompt: 'w'.repeat(horde.longestPrompt), negative: 'n'.repeat(200) };
    expect(await paint(tools, wish)).toMatchObject({ ok: true });
  });

  test('the key is in the header of the one request that needs it and nowhere else', async () => {
    const tools = await open({ checks: [{}, { done: true }] });
    expect(await paint(tools, { key: ` ${hordeKey}\n` })).toMatchObject({ ok: true });
    expect(fake.heard.map(({ headers }) => headers.apikey)).toEqual([
      hordeKey,
      undefined,
      undefined,
      undefined,
    ]);
    for (const { path, body } of fake.heard) expect(path + body).not.toContain(hordeKey);
  });
});

describe('waiting for it', () => {
  test('[M13] place and seconds are told, the job is told first, the status is asked for once', async () => {
    const tools = await open({
      checks: [
        { queue_position: 12, wait_time: 95 },
        { queue_position: 3, wait_time: 20 },
        { waiting: 0, processing: 1, wait_time: 4 },
        { done: true },
      ],
    });
    const painting = await paint(tools);
    expect(painting).toMatchObject({ ok: true });
    expect(tools.jobs).toEqual([hordeJob]);
    expect(tools.progressed).toEqual([
      { share: null, place: 12, seconds: 95 },
      { share: null, place: 3, seconds: 20 },
      { share: null, place: null, seconds: 4 },
    ]);
    expect(routes()).toEqual([
      'POST async',
      'GET check',
      'GET check',
      'GET check',
      'GET check',
      'GET status',
    ]);
    expect(tools.framed.map((bytes) => btoa(String.fromCharCode(...bytes)))).toEqual([tinyWebp]);
    expect(fake.takenBack).toEqual([]);
  });

  test('five minutes of waiting stay within the limits', async () => {
    const checks = [...Array.from({ length: 149 }, () => ({ queue_position: 5 })), { done: true }];
    const tools = await open({ checks });
    expect(await paint(tools)).toMatchObject({ ok: true });
    expect(tools.now()).toBeGreaterThan(290_000);
    expect(tools.progressed).toHaveLength(149);
  });

  test('checks that get lost on the way lose nothing', async () => {
    const tools = await open({
      checks: [
        ...(['hidden', badGateway, 'cut', html, { queue_position: 2 }] as const),
        ...(['hidden', badGateway, 'cut', html, { queue_position: 1 }] as const),
        { done: true },
      ],
      cors: 'unkind',
    });
    expect(await paint(tools)).toMatchObject({ ok: true });
    expect(tools.progressed).toHaveLength(2);
  });

  test('a limit that was overstepped by others is waited for', async () => {
    const tooMany = { status: 429, json: { message: '10 per 1 second' } };
    const later = { ...tooMany, headers: { 'retry-after': '7' } };
    const tools = await open({
      checks: [later, { done: true }],
      statuses: [tooMany, { generations: [generation(tinyWebp)] }],
    });
    expect(await paint(tools)).toMatchObject({ ok: true });
    expect(tools.waits.slice(-2)).toEqual([7000, 6000]);
    expect(routes().slice(-2)).toEqual(['GET status', 'GET status']);
  });

  test('requests leave one after the other, and one that is called off keeps nobody waiting', async () => {
    const tools = await open({});
    const pace = new Pace(550);
    const ends: (() => void)[] = [];
    const wait = () => new Promise<void>((resolve) => void ends.push(resolve));
    const gone = AbortSignal.abort(new Error('gone'));
    await pace.pass({ wait, signal: tools.signal });
    let passed = false;
    const refused = expect(pace.pass({ wait, signal: gone })).rejects.toThrow('gone');
    const third = pace.pass({ wait, signal: tools.signal }).then(() => (passed = true));
    await tools.wait(0);
    expect(passed).toBe(false);
    ends[0]?.();
    await Promise.all([refused, third]);
    expect(ends).toHaveLength(2);
  });
});

describe('no picture', () => {
  const link = 'https://a1b2.r2.cloudflarestorage.com/x.webp';
  const card = (more: object, img = tinyWebp): HordeManner => ({
    statuses: [{ generations: [generation(img, more)] }],
  });
  const rows: [string, HordeManner, FailureKind, RegExp, Wish?][] = [
    [
      'CorruptPrompt',
      { refuses: refusal(400, 'CorruptPrompt') },
      'blocked',
      /words of the service/,
    ],
    ['a key nobody has', {}, 'auth', /^401: InvalidAPIKey: No user/, { key: 'mistyped-key' }],
    ['a key with more than a key in it', {}, 'auth', /not sent/, { key: 'ключ mistyped-key' }],
    ['KudosUpfront', {}, 'billing', /576x576/, { settings: { size: '768x768' } }],
    ['an empty shared key', { refuses: refusal(403, 'SharedKeyEmpty') }, 'billing', /403/],
    ['an address that is not trusted', { refuses: refusal(403, 'NotTrusted') }, 'auth', /403/],
    ['TooManyPrompts', { refuses: refusal(429, 'TooManyPrompts') }, 'rate', /429/],
    ['a limit', { refuses: { status: 429, text: '2 per 1 second' } }, 'rate', /2 per 1 second/],
    ['MaintenanceMode', { refuses: refusal(400, 'MaintenanceMode') }, 'unavailable', /Maintenance/],
    ['no workers', { refuses: refusal(400, 'NoValidWorkers') }, 'unavailable', /NoValidWorkers/],
    ['UnsupportedModel', { refuses: refusal(400, 'UnsupportedModel') }, 'unavailable', /Unsupp/],
    ['an unknown refusal', { refuses: refusal(403, 'NewInThisVersion') }, 'auth', /NewInThis/],
    ['a prompt that is too long', {}, 'input', /below 1000/, { prompt: 'w'.repeat(1001) }],
    ['a wrong form', {}, 'input', /payload validation failed: {"prompt"/, { prompt: '' }],
    [
      'an error of its own',
      { refuses: { status: 500, text: '' } },
      'unavailable',
      /500: \(nothing/,
    ],
    ['a gateway', { refuses: badGateway }, 'unavailable', /502 Bad Gateway/],
    ['a gateway without CORS', { refuses: badGateway, cors: 'unkind' }, 'unreachable', /no CORS/],
    ['a gateway that gave up', { refuses: { status: 504, text: 'late' } }, 'timeout', /504: late/],
    ['HTML', { refuses: html }, 'unavailable', /<html>Welcome/],
    ['an id that is none', { refuses: { status: 202, json: { id: 7 } } }, 'unavailable', /202/],
    ['an answer cut off', { refuses: 'cut' }, 'unreachable', /nothing answers/],
    ['a check that never works', { checks: ['hidden'] }, 'unreachable', /nothing answers/],
    ['a job that was lost', { checks: [refusal(404, 'RequestNotFound')] }, 'unavailable', /404/],
    [
      'a job that is faulted',
      { checks: [{ done: true, faulted: true }] },
      'unavailable',
      /faulted/,
    ],
    ['no worker for it', { checks: [{ is_possible: false }] }, 'unavailable', /is_possible/],
    ['censored', card({ censored: true }), 'blocked', /held the picture back/],
    [
      'censorship told aside',
      card({ gen_metadata: [{ type: 'censorship', value: 'csam', ref: null }] }),
      'blocked',
      /csam/,
    ],
    ['N/A', card({}, 'N/A'), 'blocked', /held the picture back/],
    ['no generation', { statuses: [{ generations: [] }] }, 'unavailable', /no picture/],
    ['a link', card({}, link), 'unavailable', /a link/],
    ['base64 cut off', card({}, 'UklGR'), 'unavailable', /no picture/],
    ['nothing in it', card({}, ''), 'unavailable', /no picture/],
    ['no picture at all', card({}, btoa('<html>')), 'unavailable', /is no picture/],
    ['a status that is HTML', { statuses: [html] }, 'unavailable', /<html>Welcome/],
    ['a status cut off', { statuses: ['cut'] }, 'unreachable', /nothing answers/],
    ['too many statuses', { statuses: [{ status: 429, text: 'no' }] }, 'rate', /429: no/],
  ];
  test.each(rows)('%s', async (_name, manner, failure, said, wish) => {
    const tools = await open(manner);
    const key = wish?.key === undefined ? hordeKey : wish.key;
    const painting = await paint(tools, { ...wish, key: failure === 'billing' ? null : key });
    expect(painting).toEqual({
      ok: false,
      failure,
      said: expect.stringMatching(said),
      retryAfter: null,
    });
    // None of its answers repeats the key.
    expect(JSON.stringify(painting)).not.toContain(key);
    if (failure === 'blocked') expect(tools.framed).toEqual([]);
  });

  test('TimeoutIP says for how long; without a time it is for this evening', async () => {
    const words = 'your IP address has been put into timeout for 95 more seconds. Please try later';
    const tools = await open({ refuses: refusal(403, 'TimeoutIP', words) });
    expect(await paint(tools)).toMatchObject({ failure: 'rate', retryAfter: 95_000 });
    await fake.close();
    const again = await open({ refuses: refusal(403, 'TimeoutIP', 'put into timeout.') });
    expect(await paint(again)).toMatchObject({ failure: 'rate', retryAfter: 43_200_000 });
  });

  test('a job we give up is taken back, one that is over is not', async () => {
    const tools = await open({ checks: [{ is_possible: false }] });
    await paint(tools);
    await expect.poll(() => fake.takenBack).toEqual([hordeJob]);
    await fake.close();
    await paint(await open({ checks: [{ faulted: true }] }));
    expect(routes()).toEqual(['POST async', 'GET check']);
  });
});

describe('called off', () => {
  test('while waiting: the job is taken back, and the reason thrown', async () => {
    const aborter = new AbortController();
    const tools = await open({ checks: [{ queue_position: 4 }] }, aborter.signal);
    tools.progress = () => aborter.abort(new Error('nobody wants it'));
    await expect(paint(tools)).rejects.toThrow('nobody wants it');
    await expect.poll(() => fake.takenBack).toEqual([hordeJob]);
    const last = fake.heard.at(-1);
    expect(last?.headers['client-agent']).toBe('Hogwash:0.1.0:unknown');
    expect(last?.headers).not.toHaveProperty('apikey');
  });

  test('while no answer comes', async () => {
    const aborter = new AbortController();
    const tools = await open({ refuses: 'never' }, aborter.signal);
    const painting = expect(paint(tools)).rejects.toThrow('time is up');
    await expect.poll(() => fake.heard.length).toBe(1);
    aborter.abort(new Error('time is up'));
    await painting;
    expect(fake.takenBack).toEqual([]);
  });

  test('nothing is thrown when the service cannot be told', async () => {
    const aborter = new AbortController();
    const tools = await open({ checks: [{ queue_position: 4 }] }, aborter.signal);
    const { fetch } = tools;
    tools.fetch = (address, init) =>
      init?.method === 'DELETE' ? Promise.reject(new TypeError('gone')) : fetch(address, init);
    tools.progress = () => aborter.abort(new Error('nobody wants it'));
    await expect(paint(tools)).rejects.toThrow('nobody wants it');
    expect(fake.takenBack).toEqual([]);
  });
});

describe('collecting after a crash', () => {
  test('a job that goes on is waited for, and not ordered again', async () => {
    const tools = await open({ checks: [{ queue_position: 1, wait_time: 9 }, { done: true }] });
    expect(await collect(tools)).toMatchObject({ ok: true });
    expect(routes()).toEqual(['GET check', 'GET check', 'GET status']);
    expect(tools.progressed).toEqual([{ share: null, place: 1, seconds: 9 }]);
  });

  test('a job the service has forgotten is lost', async () => {
    const tools = await open({ checks: [refusal(404, 'RequestNotFound')] });
    expect(await collect(tools)).toMatchObject({ ok: false, failure: 'lost' });
    await fake.close();
    const late = await open({ statuses: [refusal(404, 'RequestNotFound')] });
    expect(await collect(late)).toMatchObject({ ok: false, failure: 'lost' });
    expect(fake.takenBack).toEqual([]);
  });
});
