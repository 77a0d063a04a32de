import { expect, test } from 'vitest';
import { fetched } from '../../host/games/fetched.ts';

test('a part is fetched once, when it is first wanted, and is there from then on', async () => {
  let loads = 0;
  const part = fetched(async () => {
    loads += 1;
    return 'slides';
  });
  expect(part.here()).toBeNull();
  expect(await part.fetch()).toBe('slides');
  expect(part.here()).toBe('slides');
  expect(loads).toBe(1);
});

test('one that did not come is fetched again', async () => {
  let loads = 0;
  const part = fetched(async () => {
    loads += 1;
    if (loads === 1) throw new Error('offline');
    return 'slides';
  });
  await expect(part.fetch()).rejects.toThrow('offline');
  expect(part.here()).toBeNull();
  expect(await part.fetch()).toBe('slides');
});
