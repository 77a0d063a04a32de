import type { GameCard } from '../../workers/archive/archive.ts';
import { eveningOf } from './when.ts';

/** A page of the catalogue: the games of one evening. */
export interface Evening {
  key: string;
  date: string;
  /** Whether the page before it is of the same evening. */
  continued: boolean;
  games: GameCard[];
}

/** More games than this in one evening go on over the page. */
const mostOnPage = 12;

/** The games in their order, a page an evening. Games added at the end leave earlier pages alone. */
export function eveningsOf(games: readonly GameCard[]): Evening[] {
  const evenings: Evening[] = [];
  for (const game of games) {
    const date = eveningOf(game.beganAt);
    const last = evenings.at(-1);
    if (last?.date === date && last.games.length < mostOnPage) last.games.push(game);
    else {
      const continued = last?.date === date;
      evenings.push({ key: `${date} ${game.id}`, date, continued, games: [game] });
    }
  }
  return evenings;
}
