import library from 'emojilib';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { chanceFrom } from '../../../workers/engine/painters/collage/chance.ts';
import { dictionaryFrom } from '../../../workers/engine/painters/collage/lexicon/dictionary.ts';
import { loosen } from '../../../workers/engine/painters/collage/lexicon/loosen.ts';
import { type Reading, read } from '../../../workers/engine/painters/collage/lexicon/reading.ts';
import {
  formsOf,
  isPlural,
  tokensOf,
} from '../../../workers/engine/painters/collage/lexicon/words.ts';

const dictionary = dictionaryFrom(library);

const reading = (prompt: string, seed = 1): Reading => read(prompt, dictionary, chanceFrom(seed));
const words = (prompt: string): string[] => reading(prompt).things.map((thing) => thing.word);

/** "0on1" for "the first thing is on the second". */
const bonds = (prompt: string): string[] =>
  reading(prompt).bonds.map(({ from, relation, to }) => `${from}${relation}${to}`);

test.each([
  ['ponies', 'pony'],
  ['wolves', 'wolf'],
  ['boxes', 'box'],
  ['running', 'run'],
  ['riding', 'ride'],
  ['baked', 'bake'],
  ['mice', 'mouse'],
  ['rode', 'ride'],
  ['happily', 'happy'],
])('[Collage] "%s" may be a form of "%s"', (word, form) => {
  expect(formsOf(word)).toContain(form);
});

test.each([
  ['cats', true],
  ['geese', true],
  ['cat', false],
  ['bus', false],
  ['boss', false],
])('[Collage] whether "%s" is many: %s', (word, many) => {
  expect(isPlural(word)).toBe(many);
});

test.each([
  ['dog', '🐕'],
  ['whale', '🐋'],
  ['hot dog', '🌭'],
  ['pizza', '🍕'],
  ['penguins', '🐧'],
  ['astronauts', '🧑‍🚀'],
  ['burger', '🍔'],
  ['car', '🚗'],
])('[Collage] "%s" can be painted as %s', (word, emoji) => {
  expect(dictionary.waysOf(word).flat()).toContain(emoji);
});

test('[Collage] signs, arrows, clock faces and letters in boxes are no things', () => {
  const all = ['button', 'arrow', 'mode', 'no entry', 'three o clock', 'flag', 'sign', 'keycap'];
  expect(all.flatMap((word) => dictionary.waysOf(word).flat()).join('')).not.toMatch(
    /[⬆➡🔙🔛📴🕒🈁🅰🚫⛔]/u,
  );
});

test.each([
  ['a cat riding a whale', ['cat', 'whale']],
  ['the and of a', []],
  ['🐸 with ☕', ['🐸', '☕']],
  ['two 👩‍🚀👍🏽 🇩🇰', ['👩‍🚀', '👍🏽', '🇩🇰']],
  ['a hot dog on ice', ['hot dog', 'ice']],
  ['blorp', ['blorp']],
])('[Collage] the things of "%s"', (prompt, expected) => {
  expect(words(prompt)).toEqual(expected);
});

test.each([
  ['a cat on a whale', ['0on1']],
  ['a frog under an umbrella', ['0under1']],
  ['a pig in a bathtub', ['0in1']],
  ['a king with a duck', ['0with1']],
  ['a ghost behind a tree', ['0behind1']],
  ['a cow flying over the house', ['0over1']],
  ['a bear holding a balloon', ['0holding1']],
  ['a dog wearing a hat', ['0wearing1']],
  ['a lion eating a pizza', ['0eating1']],
  ['a mouse chasing a cat', ['0chasing1']],
  ['a horse made of spaghetti', ['0madeOf1']],
])('[Collage] how things stand in "%s"', (prompt, expected) => {
  expect(bonds(prompt)).toEqual(expected);
});

test('[Collage] numbers, sizes, colours and what is missing belong to the next thing', () => {
  const { things } = reading('three tiny red elephants and no giant whale');
  expect(things).toMatchObject([
    { word: 'elephants', count: 3, size: 'small', gone: false },
    { word: 'whale', count: 1, size: 'large', colour: null, gone: true },
  ]);
  expect(things[0]?.colour?.[0]).toBe(2);
});

test.each([
  ['a duck at the beach', 'beach', null, null],
  ['night in the forest', 'forest', 'night', null],
  ['sunset on the mountains', 'mountains', 'dusk', null],
  ['rain in the city', 'city', null, 'rain'],
  ['a fish underwater', 'underwater', null, null],
])('[Collage] "%s" plays in %s, %s, %s', (prompt, place, hour, weather) => {
  expect(reading(prompt)).toMatchObject({ place, hour, weather });
});

test('[Collage] a painter may forget or think of something else, but keeps at least one thing', () => {
  const prompt = 'a cat, a dog and a pizza on a train';
  const told = new Set<string>();
  for (let seed = 0; seed < 60; seed += 1) {
    const chance = chanceFrom(seed);
    const { things, bonds } = loosen(read(prompt, dictionary, chance), dictionary, chance);
    expect(things.length).toBeGreaterThanOrEqual(3);
    expect(bonds.every(({ from, to }) => from < things.length && to < things.length)).toBe(true);
    told.add(things.map((thing) => thing.glyphs.join('+')).join(' '));
  }
  expect(told.size).toBeGreaterThan(5);
});

test.each([
  ['a blorp and a cat in a zmurf with a dog', 0],
  ['blorp zmurf qwert', 1],
])('[Collage] of the strangers of "%s" %i are painted', (prompt, most) => {
  for (let seed = 0; seed < 30; seed += 1) {
    const chance = chanceFrom(seed);
    const { things } = loosen(read(prompt, dictionary, chance), dictionary, chance);
    expect(things.filter((thing) => thing.glyphs.length === 0)).toHaveLength(most);
  }
});

test('[Collage] where one word is known, no picture is of strangers only', () => {
  for (let seed = 0; seed < 60; seed += 1) {
    const chance = chanceFrom(seed);
    const { things } = loosen(read('blorp zmurf pizza', dictionary, chance), dictionary, chance);
    expect(things.some((thing) => thing.glyphs.length > 0)).toBe(true);
  }
});

test('[Collage] a word that ties nothing is a thing after all', () => {
  expect(words('unrequited love')).toContain('love');
  expect(words('a cat loves a dog')).toEqual(['cat', 'dog']);
});

test('[Collage] any text can be read: rubbish, other scripts, names of object properties', () => {
  for (const prompt of [
    'constructor',
    '__proto__ toString',
    '犬がピザを食べる',
    '!!!',
    '\u200d\ufe0f',
  ]) {
    expect(reading(prompt).things.length).toBeLessThanOrEqual(4);
  }
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 120 }), fc.integer(), (prompt, seed) => {
      tokensOf(prompt);
      expect(reading(prompt, seed).things.length).toBeLessThanOrEqual(4);
    }),
    { numRuns: 400 },
  );
});
