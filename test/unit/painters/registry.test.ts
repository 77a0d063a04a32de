import * as z from 'zod/mini';
import { expect, test } from 'vitest';
import { painters } from '../../../workers/engine/painters/registry.ts';

test.each(painters)('$id is what the registry says, and can be drawn as a form', async (listed) => {
  const painter = await listed.load();
  expect({ id: painter.id, title: painter.title }).toEqual({ id: listed.id, title: listed.title });
  const settings: unknown = painter.settings.parse({});
  const form = z.toJSONSchema(painter.settings, { io: 'input' });
  const fields = Object.keys(form.properties ?? {});
  expect(Object.keys(painter.settingWords)).toEqual(fields);
  expect(painter.price(settings)).toSatisfy((price) => price === null || price >= 0);
  expect(typeof painter.leavesMachine(settings)).toBe('boolean');
  expect(painter.patienceSeconds * painter.atOnce * painter.longestPrompt).toBeGreaterThan(0);
  if (listed.id !== 'collage') expect(fields).toContain('baseUrl');
});

test('no two painters share an id', () => {
  expect(new Set(painters.map(({ id }) => id)).size).toBe(painters.length);
});
