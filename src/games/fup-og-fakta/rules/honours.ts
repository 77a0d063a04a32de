import { votersOf } from '../../bluff/guesses.ts';
import { foolingGains, withGains } from '../../bluff/points.ts';
import type { Best, FupOgFaktaState, Votes } from '../state.ts';

type Honours = FupOgFaktaState['honours'];

const nothing: Best = { count: 0, text: '', seats: [] };
export const noHonours: Honours = { fooled: {}, found: {}, fell: {}, lie: nothing, marked: {} };

/** F6, F7: the honours after a question whose reveal is over. What the house says wins it nothing. */
export function withHonours(honours: Honours, { options, guesses, marks }: Votes): Honours {
  const all = options.map((option) => ({ ...option, voters: votersOf(guesses, option) }));
  const voters = (truth: boolean) =>
    all.filter((option) => option.truth === truth).flatMap((option) => option.voters);
  const once = (seats: readonly string[]) => seats.map((seat) => ({ seat, points: 1 }));
  const lies = all.filter(({ authors }) => authors.length > 0);
  const fooled = lies.flatMap((lie) => foolingGains(lie.authors, lie.voters, 1));
  return {
    fooled: withGains(honours.fooled, fooled),
    found: withGains(honours.found, once(voters(true))),
    fell: withGains(honours.fell, once(voters(false))),
    lie: lies.reduce((best, lie) => better(best, lie, lie.voters.length), honours.lie),
    marked: withMarks(honours.marked, lies, marks),
  };
}

type ToldLie = Pick<Votes['options'][number], 'id' | 'text' | 'authors'>;

function withMarks(
  marked: Honours['marked'],
  lies: readonly ToldLie[],
  marks: Votes['marks'],
): Honours['marked'] {
  const after = { ...marked };
  for (const { option, emoji, seats } of marks) {
    const lie = lies.find(({ id }) => id === option);
    if (lie) after[emoji] = better(after[emoji] ?? nothing, lie, seats.length);
  }
  return after;
}

/** Ties share; the first is the one that is shown. */
function better(best: Best, { text, authors }: ToldLie, count: number): Best {
  if (count > best.count) return { count, text, seats: authors };
  if (count < best.count || count === 0) return best;
  return { ...best, seats: [...new Set([...best.seats, ...authors])] };
}
