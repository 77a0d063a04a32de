import type { Achievement, Seat } from '../../../cartridge.ts';
import { best } from '../../bluff/best.ts';
import { voteSpread } from '../../bluff/vote-spread.ts';
import type { HungPicture } from '../state.ts';
import { achievementWords } from '../words.ts';

type Score = (seat: Seat) => number;

/** M50: ties share an achievement; nobody gets one for zero. */
export function achievementsOf(
  players: readonly Seat[],
  hung: readonly HungPicture[],
): Achievement[] {
  const truths = hung.map(({ author, options }) => ({
    author,
    voters: options.flatMap((option) => (option.truth ? option.voters : [])),
  }));
  const picked = hung.flatMap(({ options }) =>
    options.filter((option) => !option.truth && option.voters.length > 0),
  );
  const scores: Record<keyof typeof achievementWords, Score> = {
    accurate: (seat) => truths.filter(({ voters }) => voters.includes(seat)).length,
    bullshitter: (seat) => votes(picked.filter(({ authors }) => authors.includes(seat))),
    chaotician: (seat) => meanSpread(hung.filter((picture) => picture.author === seat)),
    painter: (seat) => votes(truths.filter(({ author }) => author === seat)),
  };
  return Object.entries(scores).flatMap(([id, score]) => {
    const { most, seats } = best(players, score);
    const { title, why } = achievementWords[id as keyof typeof scores];
    return most === 0 ? [] : [{ id, title, why: why(most), seats }];
  });
}

function votes(options: readonly { voters: Seat[] }[]): number {
  return sum(options.map(({ voters }) => voters.length));
}

/** In bits, over the pictures that got a vote, to a millionth: every machine agrees on that much. */
function meanSpread(pictures: readonly HungPicture[]): number {
  const votes = pictures.map((picture) => picture.options.map((option) => option.voters.length));
  const spreads = votes
    .filter((counts) => counts.some((one) => one > 0))
    .map(voteSpread)
    .toSorted((one, other) => one - other);
  return spreads.length === 0 ? 0 : Math.round((sum(spreads) / spreads.length) * 1e6) / 1e6;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
