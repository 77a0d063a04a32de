import fc from 'fast-check';
import { expect, test } from 'vitest';
import { effShortList } from '../../../shared/words/eff-short-list.ts';
import { letterDistance } from '../../../shared/words/letter-distance.ts';
import { readWords, withWord, wordBegun } from '../../../shared/words/read-words.ts';
import { checkWord, wordsOf } from '../../../shared/words/room-words.ts';

const secret = (byte: number) => new Uint8Array(32).fill(byte);
const words = wordsOf(secret(1));
const all = words.join(' ');

test('[words] the list is EFF’s: 1,296 words, no two alike in three letters or within two slips', () => {
  expect(effShortList).toHaveLength(1296);
  expect(effShortList.every((word) => /^[a-z]{3,10}$/.test(word))).toBe(true);
  expect(new Set(effShortList.map((word) => word.slice(0, 3))).size).toBe(1296);
  for (const word of effShortList.filter((_, index) => index % 40 === 0)) {
    const near = effShortList.filter((other) => letterDistance(word, other) <= 2);
    expect(near).toEqual([word]);
  }
});

test('[words] a room has four, the same whenever it is opened, and another room has others', () => {
  expect(words).toHaveLength(4);
  expect(wordsOf(secret(1))).toEqual(words);
  expect(wordsOf(secret(2)).slice(0, 3)).not.toEqual(words.slice(0, 3));
  expect(words[3]).toBe(checkWord(words));
});

test('[words] words are drawn from all of the list, evenly', () => {
  const drawn = Array.from({ length: 2000 }, (_, index) => {
    const key = new Uint8Array(32);
    new DataView(key.buffer).setUint32(0, index);
    return wordsOf(key).slice(0, 3);
  }).flat();
  // 6,000 draws: a word is missing with a chance of 1 in 102, and 13 are to be expected.
  expect(new Set(drawn).size).toBeGreaterThan(1260);
});

test.each([
  ['as they stand', all],
  ['in capitals', all.toUpperCase()],
  ['with hyphens, commas and line ends', ` ${words[0]}-${words[1]},\n${words[2]}  ${words[3]}.`],
  ['by their first three letters', words.map((word) => word.slice(0, 3)).join(' ')],
])('[words] they are read %s', (_, text) => {
  expect(readWords(text)).toMatchObject({ words, problem: null });
});

test('[words] a word that is none is told while the others stand, with the nearest', () => {
  const slip = `${words[0]!.slice(0, 2)}x${words[0]!.slice(3)}`;
  expect(readWords(`${slip} ${words[1]}`)).toMatchObject({
    words: [null, words[1]],
    problem: { kind: 'unknown', typed: slip, nearest: words[0] },
  });
  expect(withWord(`${slip} ${words[1]}`, slip, words[0]!)).toBe(`${words[0]} ${words[1]} `);
  expect(readWords('qqqqqq ').problem).toMatchObject({ kind: 'unknown', nearest: null });
});

test('[words] a word that is being typed is no mistake while it may become one', () => {
  expect(readWords('lu')).toMatchObject({ words: [null], problem: null });
  expect(readWords('lu').mayBe).toContain('lumberjack');
  expect(readWords('lum').mayBe).toEqual(['lumberjack']);
  expect(readWords('lu ').problem).toMatchObject({ kind: 'unknown', typed: 'lu' });
  expect(readWords('lx').problem).toMatchObject({ kind: 'unknown', typed: 'lx' });
  expect(wordBegun('acid lu')).toBe('lu');
  expect(wordBegun('acid ')).toBe('');
});

test('[words] the last word tells that one of the others is another word of the list', () => {
  fc.assert(
    fc.property(fc.nat(2), fc.nat(1295), (place, index) => {
      const other = effShortList[index]!;
      const mistaken = words.with(place, other);
      const fits = checkWord(mistaken) === words[3];
      const { problem } = readWords(mistaken.join(' '));
      expect(problem).toEqual(fits ? null : { kind: 'do not belong' });
    }),
    { seed: 6 },
  );
  expect(readWords(`${all} ${words[0]}`).problem).toEqual({ kind: 'too many' });
});
