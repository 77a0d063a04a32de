import { expect, test } from 'vitest';
import { lineBook } from '../../../host/show/line-book.ts';

const lasts = (line: string) => line.length;

const greeting = (name = 'Ada') => ({
  kind: 'greeting',
  lines: ['one {name}', 'two', 'three'],
  values: { name },
});

test('no line comes twice in a game, and a kind that has run out is silent', () => {
  const book = lineBook({ roll: (sides) => sides - 1, lasts });
  const said = Array.from({ length: 4 }, () => book.line(greeting()));
  expect(said.slice(0, 3).toSorted()).toEqual(['one Ada', 'three', 'two']);
  expect(said[3]).toBeNull();
});

test('in the next game what was not said yet comes first, then all the rest', () => {
  const book = lineBook({ roll: () => 0, lasts });
  const first = [book.line(greeting()), book.line(greeting())];
  book.nextGame();
  const second = Array.from({ length: 4 }, () => book.line(greeting()));
  expect(first).toEqual(['one Ada', 'two']);
  expect(second).toEqual(['three', 'one Ada', 'two', null]);
});

test('where one kind has run out another may speak for it', () => {
  const book = lineBook({ roll: () => 0, lasts });
  const special = { kind: 'special', lines: ['{name} alone'], values: { name: 'Bo' } };
  const moment = { ...special, or: greeting('Cy') };
  expect([book.line(moment), book.line(moment)]).toEqual(['Bo alone', 'one Cy']);
});

test('a line that takes longer than there is time is not said, nor used up', () => {
  const book = lineBook({ roll: () => 0, lasts });
  const hurried = { ...greeting('Frederikke'), within: 5 };
  expect(book.line(hurried, 3)).toBeNull();
  expect([1, 2, 3].map(() => book.line(hurried))).toEqual(['two', 'three', null]);
  expect(book.line(greeting())).toBe('one Ada');
});
