import { blank } from '../../../../src/games/fup-og-fakta/rules/question.ts';

const fields: Readonly<Record<string, string>> = {
  pack: 'the pack',
  question: 'the question',
  id: 'its id',
  title: 'the title',
  language: 'the language',
  licence: 'the licence',
  author: 'the author',
  questions: 'the questions',
  text: 'the text',
  answer: 'the answer',
  accept: 'the other spellings',
  lies: 'the lies',
  category: 'the category',
  source: 'the source',
};

/** Texts about packs of questions. */
export const words = {
  field: (name: string) => fields[name] ?? name,
  problems: {
    in: (number: number, id: string, problem: string) =>
      `Question ${number}${id === '' ? '' : ` (${id})`}: ${problem}`,
    field: (field: string, code: string) =>
      code === 'too_small'
        ? `${field}: there is too little of it.`
        : code === 'too_big'
          ? `${field}: there is too much of it.`
          : `${field}: missing, or not as it should be.`,
    blanks: (count: number) =>
      `the text needs one blank (${blank}); it has ${count === 0 ? 'none' : count}.`,
    true: (lie: string) => `the lie “${lie}” is the answer, or too close to it.`,
    twice: (lie: string) => `the lie “${lie}” is there twice, or nearly.`,
    sameId: 'another question has the same id.',
    noJson: 'This file is no pack of questions: it is not JSON.',
    full: (most: number) => `At most ${most} packs of your own: delete one first.`,
  },
  drawer: {
    legend: 'Questions',
    about: (questions: number, left: number) =>
      `${questions} questions, ${left === questions ? 'none asked yet' : `${left} not asked yet`}`,
    load: 'Load a pack file',
    write: 'Write a pack',
    edit: 'Edit this pack',
    copy: 'Copy this pack to edit it',
    save: 'Save as a file',
    remove: 'Delete this pack',
    forget: 'Forget which were asked',
    loading: 'Fetching the questions…',
    failed: 'The questions could not be fetched. Is this page online?',
    copyOf: (title: string) => `${title}, my copy`.slice(0, 60),
    unnamed: 'My questions',
    problems: 'What is wrong with it',
  },
  editor: {
    legend: 'A pack of your own',
    title: 'Title',
    language: 'Language (en, da, …)',
    licence: 'Licence',
    author: 'Author',
    question: (number: number) => `Question ${number}`,
    empty: 'Not written yet',
    text: `Text, with ${blank} for the answer`,
    answer: 'Answer',
    accept: 'Other spellings, one a line',
    lies: 'Lies, one a line, at least six',
    category: 'Category',
    source: 'Source',
    add: 'Add a question',
    remove: 'Delete this question',
    keep: 'Keep',
    cancel: 'Leave it',
    well: 'Nothing is wrong with it.',
  },
} as const;
