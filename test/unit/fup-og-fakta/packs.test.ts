import { describe, expect, test } from 'vitest';
import danish from '../../../host/games/fup-og-fakta/packs/danish.json';
import english from '../../../host/games/fup-og-fakta/packs/english.json';
import { checkPack, Pack } from '../../../host/games/fup-og-fakta/packs/pack.ts';
import { handOut, readShelf, withAsked } from '../../../host/games/fup-og-fakta/packs/shelf.ts';
import { Material } from '../../../src/games/fup-og-fakta/rules/question.ts';
import type { FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';

describe.each([
  ['english', english, 'en', 60],
  ['danish', danish, 'da', 30],
])('[F8] the %s pack', (_, pack, language, fewest) => {
  test('is without fault, and large enough', () => {
    expect(checkPack(pack)).toEqual({ ok: true, pack });
    expect(pack.language).toBe(language);
    expect(pack.questions.length).toBeGreaterThanOrEqual(fewest);
    expect(pack.licence).not.toBe('');
  });

  test('names a source for every question, and asks nothing twice', () => {
    expect(pack.questions.filter(({ source }) => source.length < 5)).toEqual([]);
    expect(new Set(pack.questions.map(({ text }) => text)).size).toBe(pack.questions.length);
  });

  test('can be handed to a game whole', () => {
    const handed = handOut(Pack.parse(pack), [], (items) => [...items]);
    expect(Material.parse(handed).fresh).toHaveLength(Math.min(60, pack.questions.length));
  });

  test('has lies that fit in the box they are written in', () => {
    const longest = Math.max(
      ...pack.questions.flatMap(({ lies }) => lies.map((lie) => lie.length)),
    );
    expect(longest).toBeLessThanOrEqual(40);
  });
});

const question = (id: string) => ({
  id,
  text: `What ${id} is: ____.`,
  answer: 'a spoon',
  accept: ['spoon'],
  lies: ['a fork', 'a ladle', 'a whisk', 'a sieve', 'a grater', 'a jug'],
  category: 'Kitchen',
  source: 'The drawer',
});
const pack = {
  id: 'kitchen',
  title: 'Kitchen',
  language: 'en',
  licence: 'CC0-1.0',
  author: 'me',
  questions: [question('first'), question('second')],
};
const changed = (change: object) => ({
  ...pack,
  questions: [question('first'), { ...question('second'), ...change }],
});

test.each([
  ['no blank', changed({ text: 'No blank' }), 'the text needs one blank (____); it has none.'],
  ['two blanks', changed({ text: '____ ____' }), 'the text needs one blank (____); it has 2.'],
  ['few lies', changed({ lies: ['one'] }), 'the lies: there is too little of it.'],
  [
    'a true lie',
    changed({ lies: [...question('x').lies, 'Spoon!'] }),
    'the lie “Spoon!” is the answer, or too close to it.',
  ],
  [
    'a lie twice',
    changed({ lies: [...question('x').lies, 'Fork'] }),
    'the lie “Fork” is there twice, or nearly.',
  ],
  ['no answer', changed({ answer: undefined }), 'the answer: missing, or not as it should be.'],
])('[F8] what is wrong is said of its question: %s', (_, wrong, problem) => {
  expect(checkPack(wrong)).toEqual({ ok: false, problems: [`Question 2 (second): ${problem}`] });
});

test('[F8] the same id twice, and no pack at all', () => {
  expect(checkPack(changed({ id: 'first' }))).toEqual({
    ok: false,
    problems: ['Question 2 (first): another question has the same id.'],
  });
  expect(checkPack('no pack')).toMatchObject({ ok: false });
  expect(checkPack({ ...pack, questions: [] })).toEqual({
    ok: false,
    problems: ['the questions: there is too little of it.'],
  });
});

const seen = (text: string) => ({ kind: 'reading', question: text }) as FupOgFaktaStage;
const keep = <Item>(items: readonly Item[]) => [...items];

test('[F8] a question that was shown is remembered, and does not come while others are left', () => {
  const shelf = withAsked(readShelf(null), seen('What first is: ____.'));
  expect(withAsked(shelf, seen('What first is: ____.'))).toBe(shelf);
  const { fresh, again } = handOut(pack, shelf.asked, keep);
  expect(fresh.map(({ text }) => text)).toEqual(['What second is: ____.']);
  expect(again.map(({ text }) => text)).toEqual(['What first is: ____.']);
});

test('[F8] when all were asked, those come again first that were asked longest ago', () => {
  const all = { ...pack, questions: ['a', 'b', 'c', 'd'].map(question) };
  const asked = ['c', 'a', 'd', 'b'].map((id) => question(id).text);
  const { fresh, again } = handOut(all, asked, keep);
  expect(fresh).toEqual([]);
  expect(again.map(({ text }) => text)).toEqual([question('c').text, question('a').text]);
});

test('a shelf that no longer makes sense is an empty one', () => {
  expect(readShelf({ own: [{ id: 3 }], asked: 'all' })).toEqual({
    pack: 'hogwash-english',
    own: [],
    asked: [],
  });
});
