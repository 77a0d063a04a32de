import type { Achievement } from '../../../src/cartridge.ts';
import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { inRound, labels, picture, seats, texts, timer } from './gallery.ts';

type Length = 'short' | 'long';
type View<Kind extends MasterpieceStage['kind']> = Extract<MasterpieceStage, { kind: Kind }>;

export function prompting(count: number): View<'prompting'> {
  const states = ['painting', 'blank', 'dry', 'fallen'] as const;
  return {
    kind: 'prompting',
    round: 1,
    rounds: 3,
    timer: timer(31, 45),
    easels: seats(count).map((seat, index) => ({ seat, state: states[index % 4] ?? 'blank' })),
  };
}

export const nothing: View<'nothing'> = { kind: 'nothing', round: 1, rounds: 3, timer: timer(5) };

export const drying: View<'drying'> = {
  kind: 'drying',
  round: 1,
  rounds: 3,
  timer: timer(24, 30),
  count: 3,
};

export function fooling(count: number): View<'fooling'> {
  const lied = seats(count).filter((_, index) => index % 2 === 0);
  return { kind: 'fooling', ...inRound, timer: timer(28, 45), lied };
}

export function landing(count: number, length: Length): View<'landing'> {
  return {
    kind: 'landing',
    ...inRound,
    timer: timer(0.7 * count),
    labels: labels(texts(count, length)),
  };
}

export function guessing(count: number, length: Length): View<'guessing'> {
  return {
    kind: 'guessing',
    ...inRound,
    timer: timer(14, 20),
    labels: labels(texts(count, length)),
    guessed: seats(count).slice(0, Math.floor(count / 2)),
  };
}

const scoring = (count: number, length: Length) => ({
  kind: 'scoring' as const,
  ...inRound,
  timer: timer(5),
  labels: labels(texts(count, length)),
  opened: [],
});

/** All others wrote lies that nobody picked. */
export function unpicked(count: number, length: Length): View<'scoring'> {
  const all = labels(texts(count, length));
  const lies = all.slice(1).map((label, index) => ({
    option: label.id,
    text: label.text,
    authors: [`p${index + 2}`],
  }));
  return { ...scoring(count, length), beat: { kind: 'unpicked', lies } };
}

/** The lie of `authors` first seats caught everyone else but the painter. */
export function lie(count: number, length: Length, authors = 1): View<'scoring'> {
  const all = seats(count);
  const voters = all.slice(authors + 1);
  const [, label] = labels(texts(count, length));
  return {
    ...scoring(count, length),
    beat: {
      kind: 'lie',
      option: label?.id ?? '',
      text: label?.text ?? '',
      authors: all.slice(0, authors),
      voters,
      gains: all.slice(0, authors).map((seat) => ({ seat, points: 3 * voters.length })),
    },
  };
}

export function truth(count: number, length: Length): View<'scoring'> {
  const [author = '', ...voters] = seats(count);
  const [, , label] = labels(texts(count, length));
  return {
    ...scoring(count, length),
    beat: {
      kind: 'truth',
      option: label?.id ?? '',
      text: label?.text ?? '',
      author,
      voters,
      gains: [
        { seat: author, points: 3 * voters.length },
        ...voters.map((seat) => ({ seat, points: 5 })),
      ],
    },
  };
}

/** The last before is the first after. */
export function totals(count: number): View<'totals'> {
  const all = seats(count);
  const rows = [...all.slice(-1), ...all.slice(0, -1)].map((seat, index) => {
    const before = seat === all.at(-1) ? 2 : 30 - index;
    const round = seat === all.at(-1) ? 104 : index % 3;
    return {
      seat,
      before,
      round,
      after: before + round,
      rankBefore: all.indexOf(seat) + 1,
      rank: index + 1,
    };
  });
  return { kind: 'totals', ...inRound, timer: timer(6), rows };
}

const achievements = (count: number): Achievement[] => [
  {
    id: 'accurate',
    title: 'Most Accurate',
    why: 'Guessed the truth 7 times.',
    seats: ['p1'],
  },
  {
    id: 'bullshitter',
    title: 'Best Bullshitter',
    why: 'Their lies were picked 12 times.',
    seats: seats(count).slice(1, 3),
  },
  {
    id: 'chaotician',
    title: 'The Chaotician',
    why: 'Their pictures spread the votes most: 2.32 bits.',
    seats: ['p3'],
  },
  {
    id: 'painter',
    title: 'The Painter',
    why: 'Their true prompts were picked 9 times.',
    seats: seats(count).slice(0, 6),
  },
];

export function ending(count: number, beat: View<'ending'>['beat']): View<'ending'> {
  const all = seats(count);
  return {
    kind: 'ending',
    beat,
    timer: beat.kind === 'over' ? null : timer(0, 8),
    rows: all.map((seat, index) => ({ seat, points: 96 - 7 * index, rank: index + 1 })),
    achievements: achievements(count),
    gallery: Array.from({ length: count * 3 }, (_, index) => ({
      picture: picture(index),
      prompt: texts(3, 'short')[index % 3] ?? '',
      author: all[index % count] ?? '',
    })),
    aborted: null,
  };
}
