import type { Achievement, Seat } from '../../../cartridge.ts';
import { voteSpread } from '../../bluff/vote-spread.ts';
import type { HungPicture } from '../state.ts';
import { achievementWords } from '../words.ts';

type Score = (seat: Seat) => number;

/** M50: ties share an achievement; nobody gets one for zero. */
export function achievementsOf(
  players: readonly Seat[],
  hung: readonly HungPicture[],
): Achievement[] {
  const scores: Record<keyof typeof achievementWords, Score> = {
    accurate: (seat) => count(hung, (option) => option.truth && option.voters.includes(seat)),
    bullshitter: (seat) =>
      sum(hung.flatMap(({ options }) => options).map((option) => fooledBy(option, seat))),
    chaotician: (seat) => meanSpread(hung.filter((picture) => picture.author === seat)),
    painter: (seat) =>
      sum(
        hung
          .filter((picture) => picture.author === seat)
          .map((picture) => sum(picture.options.map((one) => (one.truth ? one.voters.length : 0)))),
      ),
  };
  return Object.entries(scores).flatMap(([id, score]) => {
    const best = Math.max(...players.map(score));
    if (best === 0) return [];
    const { title, why } = achievementWords[id as keyof typeof scores];
    return [{ id, title, why: why(best), seats: players.filter((seat) => score(seat) === best) }];
  });
}

function fooledBy(option: HungPicture['options'][number], seat: Seat): number {
  return option.authors.includes(seat) ? option.voters.length : 0;
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

function count(
  hung: readonly HungPicture[],
  counts: (option: HungPicture['options'][number]) => boolean,
): number {
  return hung.flatMap((picture) => picture.options).filter(counts).length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
