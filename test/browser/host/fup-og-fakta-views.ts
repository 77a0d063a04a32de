import type { FupOgFaktaStage } from '../../../src/games/fup-og-fakta/stage-view.ts';
import type { RoomStage } from '../../../src/room/stage-view.ts';
import { gameStage, labels, seats, timer } from './gallery.ts';

type View<Kind extends FupOgFaktaStage['kind']> = Extract<FupOgFaktaStage, { kind: Kind }>;
type Length = 'short' | 'long';

/** Hand-made views of Fup og Fakta, with the shortest and the longest texts there are. */
export function lectureStage(view: FupOgFaktaStage, count: number): RoomStage {
  const stage = gameStage(view as never, count);
  if (stage.scene.kind !== 'game') throw new Error('a game');
  const scene = { ...stage.scene, cartridge: 'fup-og-fakta', title: 'Fup og Fakta', view };
  return { ...stage, scene };
}

const questions = {
  short: 'The wombat is known for droppings shaped like ____.',
  long: 'In the year the bridge was built, the town council of a place nobody can pronounce forbade the sale of ____ on a Sunday.',
};

const short = ['Cubes', 'Stars', 'Tiny hats', 'Doughnuts', 'The king’s nose', 'Corkscrews'];

function texts(count: number, length: Length): string[] {
  return Array.from({ length: count }, (_, index) =>
    length === 'short'
      ? (short[index] ?? `Lie number ${index}`)
      : `${index} Rindfleischetikettierungsüberwachung in the attic of ${index}`.slice(0, 48),
  );
}

const inQuestion = (length: Length) => ({
  round: 2,
  rounds: 3,
  place: 2,
  of: 3,
  question: questions[length],
  category: length === 'short' ? 'Animals' : 'Town councils and their curious ways',
  worth: { truth: 2000, fool: 1000 },
});

export function reading(length: Length): View<'reading'> {
  return { kind: 'reading', ...inQuestion(length), timer: timer(5) };
}
const scoring = (count: number, length: Length) => ({
  kind: 'scoring' as const,
  ...inQuestion(length),
  timer: timer(6),
  labels: labels(texts(count + 1, length)),
  opened: [],
});
const emoji = ['😂', '👏', '😱', '🤨', '❤️', '🐷'];
const marksOn = (option: string, kinds: number) =>
  emoji.slice(0, kinds).map((one, index) => ({ option, emoji: one, count: 1 + 3 * index }));

export function lie(count: number, length: Length, authors: number): View<'scoring'> {
  const [, label = { id: '', text: '' }] = labels(texts(count + 1, length));
  const by = seats(count).slice(0, authors);
  const voters = seats(count).slice(authors);
  const gains =
    authors === 0
      ? voters.map((seat) => ({ seat, points: -1000 }))
      : by.map((seat) => ({ seat, points: 1000 * voters.length }));
  const beat = {
    kind: 'lie',
    option: label.id,
    text: label.text,
    authors: by,
    voters,
    gains,
  } as const;
  return { ...scoring(count, length), beat, marks: marksOn(label.id, 6) };
}
export function truth(count: number, length: Length): View<'scoring'> {
  const [label = { id: '', text: '' }] = labels(texts(count + 1, length));
  const voters = seats(count);
  const gains = voters.map((seat) => ({ seat, points: 2000 }));
  const beat = { kind: 'truth', option: label.id, text: label.text, voters, gains } as const;
  return { ...scoring(count, length), beat, marks: marksOn(label.id, 2) };
}
