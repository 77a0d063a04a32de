import { beforeAll, describe, expect, test } from 'vitest';
import type { FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';
import { scriptedArchive } from '../../../host/scripted-archive.ts';
import { Material } from '../../../src/games/fup-og-fakta/rules/question.ts';
import * as views from './fup-og-fakta-views.ts';
import { expectLegible, expectPapersApart } from './legible.ts';
import { bareWall, openHost, openRoomAt, settle } from './open-host.tsx';

const sizes = [
  [1280, 720],
  [3840, 2160],
  [1024, 768],
] as const;

/** Every stage there is, with the fewest and the most players, and the longest texts. */
const stages: Record<string, (count: number) => FupOgFaktaStage> = {
  'reading, a short question': () => views.reading('short'),
  'reading, a long question': () => views.reading('long'),
  'lying, a long question': (count) => views.lying(count, 'long'),
  'landing, long texts': (count) => views.landing(count, 'long'),
  'guessing, short texts': (count) => views.guessing(count, 'short'),
  'guessing, long texts': (count) => views.guessing(count, 'long'),
  'scoring, unpicked': (count) => views.unpicked(count, 'long'),
  'scoring, a lie': (count) => views.lie(count, 'long', 1),
  'scoring, a merged lie': (count) => views.lie(count, 'short', count - 1),
  'scoring, a lie of the house': (count) => views.lie(count, 'short', 0),
  'scoring, the truth': (count) => views.truth(count, 'long'),
  scoreboard: views.scoreboard,
  'ending, places': (count) => views.ending(count, { kind: 'places' }),
  'ending, a trophy': (count) => views.ending(count, { kind: 'achievement', index: 3 }),
  'ending, over': (count) => views.ending(count, { kind: 'over' }),
};

/** Its stage is fetched when it is first shown. */
async function openLectureAt(view: FupOgFaktaStage, count: number) {
  const host = await openRoomAt(views.lectureStage(view, count));
  await expect.poll(() => document.querySelector('.timed-scene main')).not.toBeNull();
  return host;
}

describe.each(Object.entries(stages))('%s', (_, view) => {
  beforeAll(bareWall);
  test.each([
    [2, sizes.slice(0, 1)],
    [10, sizes],
  ])('is legible and whole with %d players', async (count, looked) => {
    await openLectureAt(view(count), count);
    for (const [width, height] of looked) {
      await settle(width, height);
      expectLegible();
      expectPapersApart();
    }
  });
});

test('the lecture room has a wall of its own colour', async () => {
  await openLectureAt(views.reading('short'), 3);
  expect(document.querySelector('.stage')?.getAttribute('data-wall')).toBe('lecture');
});

test('[F5] whom a lie caught comes first, then whose it is, then the points', async () => {
  const { screen } = await openLectureAt(views.lie(3, 'short', 1), 3);
  const cue = (element: Element | null) => Number(element?.getAttribute('data-cue'));
  const voter = screen.getByRole('region', { name: 'Fooled' }).getByRole('listitem').first();
  const author = screen.getByRole('region', { name: 'A lie by' });
  const stamp = document.querySelector('.authors .stamp');
  const moments = [voter.element(), author.element(), stamp].map(cue);
  expect(moments).toEqual(moments.toSorted((one, other) => one - other));
  expect(new Set(moments).size).toBe(3);
});

test('[F6] an option that is turned shows what people thought of it', async () => {
  const { screen } = await openLectureAt(views.truth(3, 'short'), 3);
  const marks = screen.getByRole('list', { name: 'Reactions' }).getByRole('listitem');
  expect(marks.elements().map((mark) => mark.getAttribute('aria-label'))).toEqual(['😂 1', '👏 4']);
});

test('[F8] questions are laid out as a room opens; one that was shown is not fresh any more', async () => {
  const { engine, screen, archive } = await openHost();
  await screen.getByRole('button', { name: 'New room' }).click();
  const laidOut = () => engine.supplied.map(({ material }) => Material.parse(material));
  await expect.poll(() => laidOut().length).toBe(1);
  const [first] = laidOut().at(-1)?.fresh ?? [];
  if (first === undefined) throw new Error('no question');
  const stage = views.lectureStage({ ...views.reading('short'), question: first.text }, 2);
  engine.say({
    kind: 'stage',
    stage,
    clock: { now: 0, rate: 1, running: true },
    unsaid: [],
  });
  await expect.poll(() => laidOut().length).toBe(2);
  const second = laidOut().at(-1);
  expect(second?.fresh.map(({ text }) => text)).not.toContain(first.text);
  expect(second?.again.map(({ text }) => text)).toEqual([first.text]);
  expect(archive.contents.settings).toMatchObject({
    shelves: { 'fup-og-fakta': { asked: [first.text] } },
  });
});

const preferences = { cartridge: 'fup-og-fakta' };
async function openPacks(settings: object = preferences) {
  const archive = scriptedArchive({ settings });
  const host = await openHost({ archive });
  await host.screen.getByRole('button', { name: 'Settings' }).click();
  await expect.element(host.screen.getByRole('radio', { name: /Odd but True/ })).toBeChecked();
  const shelf = () =>
    (archive.contents.settings as { shelves?: Record<string, any> }).shelves?.['fup-og-fakta'];
  return { ...host, shelf };
}

test('[F8] a pack is written in the page, and is kept once nothing is wrong with it', async () => {
  const { screen, shelf } = await openPacks();
  await screen.getByRole('button', { name: 'Write a pack' }).click();
  await screen.getByRole('textbox', { name: 'Title' }).fill('Our street');
  await screen.getByRole('button', { name: 'Add a question' }).click();
  await screen.getByRole('textbox', { name: /^Text/ }).fill('Our cat is called Bob.');
  await screen.getByRole('textbox', { name: 'Answer', exact: true }).fill('Bob');
  await screen.getByRole('textbox', { name: 'Category' }).fill('Cats');
  const lies = screen.getByRole('textbox', { name: /^Lies/ });
  await lies.fill('Tom\nTim\nJim\nKim\nJill\nBob');
  const keep = screen.getByRole('button', { name: 'Keep', exact: true });
  await expect.element(screen.getByText(/needs one blank/)).toBeVisible();
  await expect.element(screen.getByText(/Question 1 \(q1\): the lie “Bob”/)).toBeVisible();
  await expect.element(keep).toBeDisabled();
  await screen.getByRole('textbox', { name: /^Text/ }).fill('Our cat is called ____.');
  await lies.fill('Winston\nMarmalade\nGandalf\nBiscuit\nProfessor Paws\nNigel');
  await keep.click();
  await expect.element(screen.getByRole('radio', { name: /Our street/ })).toBeChecked();
  expect(shelf()).toMatchObject({
    own: [{ title: 'Our street', questions: [{ answer: 'Bob' }] }],
  });
});

test('[F8] a pack file is loaded; one with mistakes is not, and says which', async () => {
  const { screen, shelf } = await openPacks();
  const box = screen.getByLabelText('Load a pack file');
  const pack = {
    id: 'street',
    title: 'From a file',
    language: 'en',
    licence: '',
    author: '',
    questions: [
      {
        id: 'bob',
        text: 'Our cat is called ____.',
        answer: 'Bob',
        accept: [],
        lies: ['Winston', 'Marmalade', 'Gandalf', 'Biscuit', 'Nigel'],
        category: 'Cats',
        source: '',
      },
    ],
  };
  const file = (content: unknown) => new File([JSON.stringify(content)], 'pack.json');
  await box.upload(file(pack));
  await expect
    .element(screen.getByText('Question 1 (bob): the lies: there is too little of it.'))
    .toBeVisible();
  expect(shelf()).toBeUndefined();
  const [question] = pack.questions;
  const mended = [{ ...question, lies: [...(question?.lies ?? []), 'Professor Paws'] }];
  await box.upload(file({ ...pack, questions: mended }));
  await expect.element(screen.getByRole('radio', { name: /From a file/ })).toBeChecked();
  expect(shelf()).toMatchObject({ pack: 'street' });
});
