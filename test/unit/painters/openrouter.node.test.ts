import { afterEach, describe, expect, test } from 'vitest';
import type { FailureKind } from '../../../src/picture.ts';
import { openrouter } from '../../../workers/engine/painters/openrouter/openrouter.ts';
import type { Commission } from '../../../workers/engine/painters/painter.ts';
import type { LocalService } from '../../kit/painters/local-service.ts';
import {
  openrouterAnswers,
  openrouterFake,
  openrouterKey,
} from '../../kit/painters/openrouter-fake.ts';
import type { OpenRouterManner } from '../../kit/painters/openrouter-fake.ts';
import { recordedTools, tinyPng } from '../../kit/painters/tools.ts';
import type { RecordedTools } from '../../kit/painters/tools.ts';

const commission: Commission = {
  prompt: 'a walrus on a unicycle',
  negative: '',
  seed: 1234,
  familyFriendly: true,
};

let fake: LocalService;
afterEach(() => fake.close());

async function open(manner: OpenRouterManner, signal?: AbortSignal): Promise<RecordedTools> {
  fake = await openrouterFake(manner);
  return recordedTools(signal);
}

interface Wish extends Partial<Commission> {
  key?: string | null;
  settings?: object;
}

function paint(tools: RecordedTools, { key = openrouterKey, settings = {}, ...more }: Wish = {}) {
  const parsed = openrouter.settings.parse({ baseUrl: `${fake.baseUrl}/`, ...settings });
  return openrouter.paint({ ...commission, ...more }, parsed, key, tools);
}

function check(tools: RecordedTools, key: string | null = openrouterKey) {
  const settings = openrouter.settings.parse({ baseUrl: fake.baseUrl });
  return openrouter.check?.(settings, key, tools);
}

describe('what is asked for', () => {
  test('every field, and the key in its header alone', async () => {
    const tools = await open({});
    expect(await paint(tools, { key: ` ${openrouterKey}\n` })).toMatchObject({ ok: true });
    expect(fake.heard).toHaveLength(1);
    const [{ method, path, headers, body } = expect.fail('nothing was asked')] = fake.heard;
    expect(`${method} ${path}`).toBe('POST /api/v1/images');
    expect(JSON.parse(body)).toEqual({
      model: 'bytedance-seed/seedream-4.5',
      prompt: 'a walrus on a unicycle',
      aspect_ratio: '4:3',
      seed: 1234,
    });
    expect(headers.authorization).toBe(`Bearer ${openrouterKey}`);
    expect(headers['content-type']).toBe('application/json');
    expect(headers).not.toHaveProperty('referer');
    expect(headers).not.toHaveProperty('http-referer');
    expect(headers).not.toHaveProperty('x-title');
    expect(path + body).not.toContain(openrouterKey);
    const framed = tools.framed.map((bytes) => btoa(String.fromCharCode(...bytes)));
    expect(framed).toEqual([tinyPng]);
  });

  test('the settings, and what the picture should not show', async () => {
    const settings = { model: 'black-forest-labs/flux.2-pro', aspectRatio: '16:9' };
    await paint(await open({}), { negative: 'hats, cars', settings });
    expect(JSON.parse(fake.heard[0]?.body ?? '')).toEqual({
      model: 'black-forest-labs/flux.2-pro',
      prompt: 'a walrus on a unicycle\n\nNot in the picture: hats, cars',
      aspect_ratio: '16:9',
      seed: 1234,
    });
  });
});

type Row = [name: keyof typeof openrouterAnswers, failure: FailureKind, said: string | RegExp];
const rows: Row[] = [
  ['badKey', 'auth', '401: User not found.'],
  ['noCredit', 'billing', /^402: Insufficient credits/],
  ['keyLimit', 'billing', '403: Key limit exceeded (total limit).'],
  ['forbidden', 'auth', '403: This key may not use this model.'],
  ['moderated', 'blocked', /^403: .*your input was flagged$/],
  ['makerFilter', 'blocked', /^400: Provider returned error: .*moderation_blocked/],
  ['makerFilterLate', 'blocked', '502: Provider returned error: {"reason":"IMAGE_SAFETY"}'],
  ['badRequest', 'input', '400: aspect_ratio: Invalid option'],
  ['noModel', 'unavailable', '404: No endpoints found for maker/none.'],
  ['privacy', 'unavailable', /^404: .*data policy/],
  ['tooSlow', 'timeout', '408: The request timed out.'],
  ['tooMany', 'rate', '429: Rate limit exceeded'],
  ['tooManyFlagged', 'rate', /^429: .*flagged/],
  ['tooManyLate', 'rate', '429: Provider returned error: slow down'],
  ['codeInWords', 'unavailable', '502: No luck'],
  ['broken', 'unavailable', '500: Internal Server Error'],
  ['makerDown', 'unavailable', '502: Provider returned error'],
  ['nobody', 'unavailable', /^503: No available model provider/],
  ['edge', 'timeout', '524: <html>error code: 524</html>'],
  ['overloaded', 'unavailable', '529: Provider overloaded'],
  ['none', 'blocked', 'The answer is an empty list of pictures.'],
  ['truncated', 'unavailable', 'The answer holds no picture.'],
  ['empty', 'unavailable', 'The answer holds no picture.'],
  ['noPicture', 'unavailable', 'What came back is no picture.'],
  ['otherForm', 'unavailable', 'The answer is not in the form of OpenRouter.'],
  ['html', 'unavailable', 'The answer is not in the form of OpenRouter.'],
];

describe('what comes back', () => {
  test.each(rows)('%s is %s', async (name, failure, said) => {
    const tools = await open({ answers: openrouterAnswers[name] });
    const painting = await paint(tools);
    expect(painting).toMatchObject({ ok: false, failure });
    const words = painting.ok ? '' : painting.said;
    if (typeof said === 'string') expect(words).toBe(said);
    else expect(words).toMatch(said);
    expect(words).not.toContain(openrouterKey);
    if (failure === 'blocked') expect(tools.framed).toEqual([]);
    expect(fake.heard).toHaveLength(1);
  });

  test('every answer of the fake has its row', async () => {
    fake = await openrouterFake();
    const names = Object.keys(openrouterAnswers);
    expect(rows.map(([name]) => name).toSorted()).toEqual(names.toSorted());
  });

  test('when to ask again', async () => {
    const painting = await paint(await open({ answers: openrouterAnswers.tooMany }));
    expect(painting).toMatchObject({ failure: 'rate', retryAfter: 12_000 });
  });

  test('a field it does not know is refused by it, not by us', async () => {
    const painting = await paint(await open({}), { seed: 0.5 });
    expect(painting).toMatchObject({ failure: 'input', said: '400: seed' });
  });

  test('a wrong key is told from an unreachable service where there is CORS, and only there', async () => {
    expect(await paint(await open({}), { key: 'another' })).toMatchObject({ failure: 'auth' });
    await fake.close();
    const hidden = await paint(await open({ cors: 'unkind' }), { key: 'another' });
    expect(hidden).toMatchObject({ failure: 'unreachable' });
    expect(hidden.ok ? '' : hidden.said).toMatch(/nothing answers at .*no CORS/);
  });

  test('without a key nothing leaves', async () => {
    for (const key of [null, '', '  ']) {
      const tools = await open({});
      expect(await paint(tools, { key })).toMatchObject({ failure: 'auth' });
      expect(await check(tools, key)).toMatchObject({ failure: 'auth' });
      expect(fake.heard).toEqual([]);
      await fake.close();
    }
  });

  test('an answer that breaks off, and nobody there, are unreachable', async () => {
    expect(await paint(await open({ answers: 'cut' }))).toMatchObject({ failure: 'unreachable' });
    await fake.close();
    expect(await paint(recordedTools())).toMatchObject({ failure: 'unreachable' });
  });

  test('an answer that never comes is called off by the signal', async () => {
    const stop = new AbortController();
    const tools = await open({ answers: 'never' }, stop.signal);
    const painting = paint(tools);
    await expect.poll(() => fake.heard.length).toBe(1);
    stop.abort(new Error('nobody wants it'));
    await expect(painting).rejects.toThrow('nobody wants it');
  });
});

describe('the test of the key', () => {
  test('says what the key may still spend', async () => {
    expect(await check(await open({}))).toEqual({
      ok: true,
      painted: null,
      note: 'The key is good for another $4.90.',
    });
    const [{ method, path, headers } = expect.fail('nothing was asked')] = fake.heard;
    expect(`${method} ${path}`).toBe('GET /api/v1/key');
    expect(headers.authorization).toBe(`Bearer ${openrouterKey}`);
    expect(headers).not.toHaveProperty('content-type');
  });

  test('or that it has no limit of its own', async () => {
    expect(await check(await open({ left: null }))).toMatchObject({
      ok: true,
      note: 'The key is good and has no limit of its own.',
    });
  });

  test('a key without anything left, a wrong key, another form, no answer', async () => {
    expect(await check(await open({ left: 0 }))).toMatchObject({ failure: 'billing' });
    await fake.close();
    expect(await check(await open({}), 'another')).toMatchObject({
      failure: 'auth',
      said: '401: User not found.',
    });
    await fake.close();
    const { html } = openrouterAnswers;
    expect(await check(await open({ keyAnswers: html }))).toMatchObject({ failure: 'unavailable' });
    await fake.close();
    expect(await check(await open({ cors: 'unkind' }), 'another')).toMatchObject({
      failure: 'unreachable',
    });
  });
});
