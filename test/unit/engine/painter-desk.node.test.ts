import { afterEach, expect, test } from 'vitest';
import { PaintingSettings } from '../../../shared/painting-settings.ts';
import { testPainter } from '../../../workers/engine/painter-desk.ts';
import type { PaintProgress } from '../../../workers/engine/painters/painter.ts';
import { hordeFake, hordeKey } from '../../kit/painters/horde-fake.ts';
import type { HordeFake, HordeManner } from '../../kit/painters/horde-fake.ts';

let fake: HordeFake;
afterEach(() => fake.close());

/** What a test of AI Horde told on the way, and what it found. */
async function tried(manner: HordeManner, key: string | null = hordeKey) {
  fake = await hordeFake(manner);
  const painting = PaintingSettings.parse({
    settings: { horde: { baseUrl: fake.baseUrl, steps: 'many' } },
    style: 'in oil',
  });
  const told: PaintProgress[] = [];
  const tested = await testPainter(
    'horde',
    painting,
    { painterKey: async () => key },
    (progress) => told.push(progress),
    async () => undefined,
  );
  return { told, tested };
}

test('[painters 3] place and seconds are told while a painter is tested', async () => {
  const { told, tested } = await tried({
    checks: [{ queue_position: 12, wait_time: 95 }, { wait_time: 4 }, { faulted: true }],
  });
  expect(told).toEqual([
    { share: null, place: 12, seconds: 95 },
    { share: null, place: null, seconds: 4 },
  ]);
  expect(tested).toMatchObject({
    ok: false,
    failure: 'unavailable',
    said: expect.stringMatching(/faulted/),
    milliseconds: expect.any(Number),
  });
});

test('[painters 4] it is asked for in the style of the house; a setting it does not take is its own', async () => {
  await tried({ checks: [{ faulted: true }] });
  const { prompt, params } = JSON.parse(fake.heard[0]?.body ?? '');
  expect(prompt).toMatch(/^a pig .*, in oil$/);
  expect(params.steps).toBe(20);
});

test('[painters 6] what the service repeats of the key is struck out', async () => {
  const key = 'mistyped-key-of-the-horde';
  const refuses = { status: 403, json: { rc: 'NotTrusted', message: `Who is ${key}?` } };
  const { tested } = await tried({ refuses }, key);
  expect(tested).toMatchObject({ ok: false, failure: 'auth' });
  expect(JSON.stringify(tested)).not.toContain(key);
});
