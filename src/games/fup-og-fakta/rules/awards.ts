import type { Achievement, Seat } from '../../../cartridge.ts';
import { best } from '../../bluff/best.ts';
import type { FupOgFaktaState } from '../state.ts';
import { awardWords, marks } from '../words.ts';

/** F6, F7: nobody gets one for nothing; ties share. */
export function awardsOf({
  players,
  honours,
}: Pick<FupOgFaktaState, 'players' | 'honours'>): Achievement[] {
  return [
    ...counted('liar', players, honours.fooled),
    ...counted('nose', players, honours.found),
    ...counted('gullible', players, honours.fell),
    ...ofLie(honours),
    ...marks.flatMap(({ emoji, id, title, drawn: words }): Achievement[] => {
      const drawn = honours.marked[emoji];
      if (drawn === undefined || drawn.count === 0) return [];
      const why = awardWords.marked(drawn.count, words, drawn.text);
      return [{ id, title, why, seats: drawn.seats }];
    }),
  ];
}

function counted(
  id: 'liar' | 'nose' | 'gullible',
  players: readonly Seat[],
  counts: Record<Seat, number>,
): Achievement[] {
  const { most, seats } = best(players, (seat) => counts[seat] ?? 0);
  const { title, why } = awardWords[id];
  return most === 0 ? [] : [{ id, title, why: why(most), seats }];
}

function ofLie({ lie }: FupOgFaktaState['honours']): Achievement[] {
  if (lie.count === 0) return [];
  const { title, why } = awardWords.lie;
  return [{ id: 'lie', title, why: why(lie.count, lie.text), seats: lie.seats }];
}
