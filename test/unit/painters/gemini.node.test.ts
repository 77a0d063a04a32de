import { afterEach, describe, expect, test } from 'vitest';
import type { FailureKind } from '../../../src/picture.ts';
import { gemini } from '../../../workers/engine/painters/gemini/gemini.ts';
import type { Commission } from '../../../workers/engine/painters/painter.ts';
import { geminiAnswers, geminiFake, geminiKey } from '../../kit/painters/gemini-fake.ts';
import type { GeminiManner } from '../../kit/painters/gemini-fake.ts';
import type { LocalService } from '../../kit/painters/local-service.ts';
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

async function open(manner: GeminiManner, signal?: AbortSignal): Promise<RecordedTools> {
  fake = await geminiFake(manner);
  return recordedTools(signal);
}

interface Wish extends Partial<Commission> {
  key?: string | null;
  settings?: object;
}

function paint(tools: RecordedTools, { key = geminiKey, settings = {}, ...more }: Wish = {}) {
  const parsed = gemini.settings.parse({ baseUrl: `${fake.baseUrl}/`, ...settings });
  return gemini.paint({ ...commission, ...more }, parsed, key, tools);
}

function framed({ framed }: RecordedTools): string[] {
  return framed.map((bytes) => btoa(String.fromCharCode(...bytes)));
}

describe('what is asked for', () => {
  test('every field, the safety settings among them, and the key in its header alone', async () => {
    const tools = await open({});
    expect(await paint(tools, { key: ` ${geminiKey}\n` })).toMatchObject({ ok: true });
    expect(fake.heard).toHaveLength(1);
    const [{ method, path, headers, body } = expect.fail('nothing was asked')] = fake.heard;
    expect(`${method} ${path}`).toBe('POST /v1beta/models/gemini-3.1-flash-image:generateContent');
    expect(JSON.parse(body)).toEqual({
      contents: [{ parts: [{ text: 'a walrus on a unicycle' }] }],
      generationConfig: { responseModalities: ['IMAGE'], imageConfig: { aspectRatio: '4:3' } },
      safetySettings: [
        { category: 'HARM_CATEGORY_SEXUALLY_EXPLICIT', threshold: 'BLOCK_LOW_AND_ABOVE' },
        { category: 'HARM_CATEGORY_HATE_SPEECH', threshold: 'BLOCK_MEDIUM_AND_ABOVE' },
        { category: 'HARM_CATEGORY_HARASSMENT', threshold: 'BLOCK_MEDIUM_AND_ABOVE' },
        { category: 'HARM_CATEGORY_DANGEROUS_CONTENT', threshold: 'BLOCK_MEDIUM_AND_ABOVE' },
      ],
    });
    expect(headers['x-goog-api-key']).toBe(geminiKey);
    expect(headers['content-type']).toBe('application/json');
    expect(headers).not.toHaveProperty('authorization');
    expect(headers).not.toHaveProperty('referer');
    expect(path + body).not.toContain(geminiKey);
    // The thoughts' pictures are left out.
    expect(framed(tools)).toEqual([tinyPng]);
  });

  test('the settings, and what the picture should not show', async () => {
    const settings = { model: 'gemini-2.5-flash-image', aspectRatio: '16:9' };
    await paint(await open({}), { negative: 'hats, cars', familyFriendly: false, settings });
    expect(fake.heard[0]?.path).toBe('/v1beta/models/gemini-2.5-flash-image:generateContent');
    expect(JSON.parse(fake.heard[0]?.body ?? '')).toEqual({
      contents: [{ parts: [{ text: 'a walrus on a unicycle\n\nNot in the picture: hats, cars' }] }],
      generationConfig: { responseModalities: ['IMAGE'], imageConfig: { aspectRatio: '16:9' } },
    });
  });

  test('a model is a name, never a part of another address', async () => {
    fake = await geminiFake();
    for (const model of ['', '../files', 'a/b', 'a?key=b', 'a:b', 'x'.repeat(101)]) {
      expect(gemini.settings.safeParse({ model }).success, model).toBe(false);
    }
  });

  test('prices are those of the models known; others cost nobody knows what', async () => {
    fake = await geminiFake();
    const price = (settings: object) => gemini.price(gemini.settings.parse(settings));
    expect(price({})).toBe(0.067);
    expect(price({ model: 'gemini-4-image' })).toBeNull();
  });
});

type Row = [name: keyof typeof geminiAnswers, failure: FailureKind, said: string | RegExp];
const rows: Row[] = [
  ['imageSafety', 'blocked', 'IMAGE_SAFETY: Unable to show the generated image.'],
  ['prohibited', 'blocked', 'PROHIBITED_CONTENT'],
  ['pictureAndSafety', 'blocked', 'IMAGE_SAFETY: Here it is.'],
  ['promptBlocked', 'blocked', 'PROHIBITED_CONTENT'],
  ['noImage', 'unavailable', 'NO_IMAGE'],
  ['wordsOnly', 'unavailable', 'STOP: What a lovely idea! Which hat should it wear?'],
  ['thoughtOnly', 'unavailable', 'STOP'],
  ['audio', 'unavailable', 'STOP: Here it is.'],
  ['nothing', 'unavailable', 'The answer holds no picture.'],
  ['truncated', 'unavailable', 'The answer holds no picture.'],
  ['empty', 'unavailable', 'The answer holds no picture.'],
  ['noPicture', 'unavailable', 'What came back is no picture.'],
  ['otherForm', 'unavailable', 'The answer is not in the form of Gemini.'],
  ['html', 'unavailable', 'The answer is not in the form of Gemini.'],
  ['badKey', 'auth', '400: INVALID_ARGUMENT: API key not valid. Please pass a valid API key.'],
  ['badKeyInWords', 'auth', /API Key not found/],
  ['country', 'billing', /FAILED_PRECONDITION.*enable billing/],
  ['forbidden', 'auth', /^403: PERMISSION_DENIED/],
  ['noModel', 'unavailable', /^404: NOT_FOUND: models\/gemini-9 is not found/],
  ['tooMany', 'rate', '429: RESOURCE_EXHAUSTED: You exceeded your current quota.'],
  ['tooManyBare', 'rate', '429: RESOURCE_EXHAUSTED: Resource has been exhausted.'],
  ['notInTier', 'billing', /limit: 0/],
  ['broken', 'unavailable', '500: INTERNAL: An internal error has occurred.'],
  ['overloaded', 'unavailable', /^503: UNAVAILABLE: The model is overloaded/],
  ['tooSlow', 'timeout', '504: DEADLINE_EXCEEDED: The request timed out.'],
  ['gateway', 'unavailable', /^502: <html>/],
];

describe('what comes back', () => {
  test.each(rows)('%s is %s', async (name, failure, said) => {
    const tools = await open({ answers: geminiAnswers[name] });
    const painting = await paint(tools);
    expect(painting).toMatchObject({ ok: false, failure });
    const words = painting.ok ? '' : painting.said;
    if (typeof said === 'string') expect(words).toBe(said);
    else expect(words).toMatch(said);
    // The service quotes it in `details`, which is never repeated.
    expect(words).not.toContain(geminiKey);
    if (failure === 'blocked') expect(tools.framed).toEqual([]);
    expect(fake.heard).toHaveLength(1);
  });

  test('every answer of the fake has its row', async () => {
    fake = await geminiFake();
    expect(rows.map(([name]) => name).toSorted()).toEqual(Object.keys(geminiAnswers).toSorted());
  });

  test('when to ask again: in the body, where no CORS hides it, or in the header', async () => {
    const told = await paint(await open({ answers: geminiAnswers.tooMany }));
    expect(told).toMatchObject({ failure: 'rate', retryAfter: 25_460 });
    await fake.close();
    const header = await paint(await open({ answers: geminiAnswers.tooManyBare }));
    expect(header).toMatchObject({ failure: 'rate', retryAfter: 7000 });
  });

  test('a field it does not know is refused by it, not by us', async () => {
    const tools = await open({});
    const settings = { ...gemini.settings.parse({ baseUrl: fake.baseUrl }), aspectRatio: '7:1' };
    const painting = await gemini.paint(commission, settings as never, geminiKey, tools);
    expect(painting).toMatchObject({ failure: 'input' });
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
      expect(await paint(await open({}), { key })).toMatchObject({ failure: 'auth' });
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
