import library from 'emojilib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dictionaryFrom } from '../../../workers/engine/painters/collage/lexicon/dictionary.ts';
import { compose } from '../../../workers/engine/painters/collage/scene/compose.ts';
import { type Scene, side } from '../../../workers/engine/painters/collage/scene/scene.ts';
import { styleNames } from '../../../workers/engine/painters/collage/scene/style-name.ts';

const dictionary = dictionaryFrom(library);
const scene = (prompt: string, seed = 1): Scene => compose(prompt, seed, dictionary);

test('[Collage] the same prompt and seed give the same scene, through JSON too', () => {
  const other = dictionaryFrom(library);
  for (const prompt of ['a cat riding a whale', 'love', 'xqzt', '🐙🎹', '']) {
    const first = scene(prompt, 7);
    expect(compose(prompt, 7, other)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  }
});

test('[Collage] prompts that share their words, and words nobody knows, differ in their scenes', () => {
  const prompts = ['blorp', 'blarp', 'blirp', 'a cat', 'the cat', 'a cat!', 'cat cat', 'my cat'];
  const scenes = prompts.map((prompt) => JSON.stringify(scene(prompt)));
  expect(new Set(scenes).size).toBe(prompts.length);
});

test('[Collage] every style is chosen, none far more often than its share', () => {
  const counts = new Map<string, number>();
  for (let seed = 0; seed < 800; seed += 1) {
    const { style } = scene('a duck', seed * 7919);
    counts.set(style, (counts.get(style) ?? 0) + 1);
  }
  expect([...counts.keys()].toSorted()).toEqual(styleNames.toSorted());
  expect(Math.max(...counts.values())).toBeLessThan(150);
});

test('[Collage] three elephants are three, and stand under their mushroom', () => {
  const isElephant = (item: Scene['items'][number]): boolean =>
    item.figure.kind === 'emoji' && item.figure.glyph === '🐘';
  const seen = Array.from({ length: 20 }, (_, seed) =>
    scene('three elephants under a mushroom', seed).items.filter(isElephant),
  ).filter((elephants) => elephants.length > 0);
  expect(seen.length).toBeGreaterThan(10);
  expect(seen.every((elephants) => elephants.length === 3)).toBe(true);
  const hosted = seen.flat().filter((item) => item.stand.kind === 'at');
  expect(hosted.length).toBeGreaterThan(0);
});

test('[Collage] any prompt gives a scene with something in it, all of it within reach', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.integer(), (prompt, seed) => {
      const { items, horizon } = scene(prompt, seed);
      expect(items.length).toBeGreaterThan(0);
      expect(items.length).toBeLessThan(80);
      expect(horizon).toBeGreaterThan(300);
      items.forEach((item, index) => {
        expect(item.size).toBeGreaterThan(0);
        expect(item.size).toBeLessThanOrEqual(side);
        if (item.stand.kind === 'at') expect(item.stand.host).toBeLessThan(index);
      });
    }),
    { numRuns: 400 },
  );
});
