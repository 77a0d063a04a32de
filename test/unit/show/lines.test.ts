import { expect, test } from 'vitest';
import { ledgerLines } from '../../../host/games/bluff/speech/ledger-lines.ts';
import { prizeLines } from '../../../host/games/bluff/speech/prize-lines.ts';
import { revealLines } from '../../../host/games/bluff/speech/reveal-lines.ts';
import { openingLines as lectureOpenings } from '../../../host/games/fup-og-fakta/speech/opening-lines.ts';
import { prizeLines as lecturePrizes } from '../../../host/games/fup-og-fakta/speech/prize-lines.ts';
import { timesUpLines as lectureTimesUp } from '../../../host/games/fup-og-fakta/speech/times-up-lines.ts';
import { truthLines as lectureTruths } from '../../../host/games/fup-og-fakta/speech/truth-lines.ts';
import { openingLines } from '../../../host/games/masterpiece/speech/opening-lines.ts';
import { prizeLines as masterpiecePrizes } from '../../../host/games/masterpiece/speech/prize-lines.ts';
import { timesUpLines } from '../../../host/games/masterpiece/speech/times-up-lines.ts';
import { truthLines } from '../../../host/games/masterpiece/speech/truth-lines.ts';
import { lines } from '../../../host/show/lines.ts';

const books: Record<string, readonly string[]>[] = [
  lines,
  openingLines,
  revealLines,
  ledgerLines,
  prizeLines,
  masterpiecePrizes.trophies,
  masterpiecePrizes.end,
  truthLines,
  lectureOpenings,
  lecturePrizes.trophies,
  lecturePrizes.end,
  lectureTruths,
  lectureTimesUp,
  timesUpLines,
];
const all = books.flatMap((book) => Object.values(book).flat());

test('no line stands in two places', () => {
  expect(all.filter((line, index) => all.indexOf(line) !== index)).toEqual([]);
});

test('lines are of twelve words at most, but rarely', () => {
  const long = all.filter((line) => line.split(' ').length > 12);
  expect(long.filter((line) => line.split(' ').length > 14)).toEqual([]);
  expect(long.length / all.length).toBeLessThan(0.02);
});

test('lines can be read aloud: letters, a few stops, and what is filled in', () => {
  const plain = /^(?:[\p{L} ’,.:;?!-]|\{\w+\})+[.?!]$/u;
  expect(all.filter((line) => !plain.test(line))).toEqual([]);
});

test('what is filled in is known to whoever fills it in', () => {
  const names = all.flatMap((line) => [...line.matchAll(/\{(\w+)\}/g)].map(([, name]) => name));
  expect([...new Set(names)].toSorted()).toEqual([
    'Count',
    'Place',
    'count',
    'finder',
    'name',
    'names',
    'place',
    'round',
    'title',
    'victim',
    'victims',
  ]);
});
