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
export function lying(count: number, length: Length): View<'lying'> {
  const lied = seats(count).filter((_, index) => index % 2 === 0);
  return { kind: 'lying', ...inQuestion(length), timer: timer(28, 45), lied };
}
/** All players and the truth. */
export function guessing(count: number, length: Length): View<'guessing'> {
  return {
    kind: 'guessing',
    ...inQuestion(length),
    timer: timer(14, 30),
    labels: labels(texts(count + 1, length)),
    guessed: seats(count).slice(0, Math.floor(count / 2)),
  };
}
export function landing(count: number, length: Length): View<'landing'> {
  const { guessed: _, ...view } = guessing(count, length);
  return { ...view, kind: 'landing', timer: timer(0.5 * (count + 1)) };
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

export function unpicked(count: number, length: Length): View<'scoring'> {
  const [, ...all] = labels(texts(count + 1, length));
  const lies = all.map(({ id, text }, index) => ({
    option: id,
    text,
    authors: index === 0 ? [] : [`p${index + 1}`],
  }));
  const marks = all.flatMap(({ id }, index) => marksOn(id, index % 4));
  return { ...scoring(count, length), beat: { kind: 'unpicked', lies }, marks };
}
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

export function scoreboard(count: number): View<'scoreboard'> {
  const rows = seats(count).map((seat, index) => ({
    seat,
    before: 12_500 - 1000 * index,
    round: index % 3 === 0 ? 2500 : -500,
    after: 15_000 - 1000 * index,
    rankBefore: index + 1,
    rank: index + 1,
  }));
  return { kind: 'scoreboard', ...inQuestion('short'), timer: timer(8), rows };
}

const awards = [
  ['liar', 'Best Liar', 'Fooled somebody 17 times.'],
  ['nose', 'Sharpest Nose', 'Sniffed out the truth 6 times.'],
  ['gullible', 'Most Gullible', 'Believed a lie 6 times.'],
  [
    'lie',
    'Lie of the Evening',
    '“The first and only umbrella made for a very small elephant” fooled 8 people.',
  ],
  ['funniest', 'Funniest lie', '“Tiny hats” drew 7 laughs.'],
  ['finest', 'Finest lie', '“The king’s nose” drew 2 hands.'],
  ['shocking', 'Most shocking lie', '“Doughnuts” drew 2 shrieks.'],
  ['fishiest', 'Fishiest lie', '“Corkscrews” drew 4 raised eyebrows.'],
  ['loveliest', 'Loveliest lie', '“Stars” drew 2 hearts.'],
  ['pig', 'The pig’s favourite', '“Tiny hats” drew 9 pigs.'],
];

export function ending(count: number, beat: View<'ending'>['beat']): View<'ending'> {
  const all = seats(count);
  return {
    kind: 'ending',
    beat,
    timer: beat.kind === 'over' ? null : timer(0, 8),
    rows: all.map((seat, index) => ({ seat, points: 18_500 - 1700 * index, rank: index + 1 })),
    achievements: awards.map(([id = '', title = '', why = ''], index) => ({
      id,
      title,
      why,
      seats: all.slice(index % 2, 1 + (index % 3)),
    })),
    aborted: null,
  };
}
