import type { Timer } from '../../../../src/base/timer.ts';
import type { Achievement, EndReason } from '../../../../src/cartridge.ts';
import type { Finale } from '../../../../src/games/bluff/finale.ts';
import type { Ranked } from '../../../../src/games/bluff/ranks.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Cue } from '../../../show/cue.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenNames } from '../../../show/spoken-names.ts';
import { spokenRanks } from '../../../show/spoken-numbers.ts';
import { takesStep } from '../timetable.ts';
import { prizeLines } from './prize-lines.ts';

interface Ending {
  beat: Finale;
  timer: Timer | null;
  rows: readonly Ranked[];
  achievements: readonly Achievement[];
  aborted: EndReason | null;
}

/** A game's own lines for its trophies, by their ids, and for its end; `game` tells them apart. */
export interface OwnPrizeLines {
  game: string;
  trophies: Readonly<Record<string, readonly string[]>>;
  end: Readonly<Record<'closedEarly' | 'over', readonly string[]>>;
}

const said = saidFrom('prizes', prizeLines);

/** What opens the prize-giving and each of its turns. */
export function prizeMoment(
  view: Ending,
  people: readonly StagePerson[],
  { game, trophies, end }: OwnPrizeLines,
): Moment | null {
  const { beat, achievements, aborted } = view;
  const atEnd = saidFrom(game, end);
  switch (beat.kind) {
    case 'places':
      return aborted === null ? said('places') : atEnd('closedEarly');
    case 'achievement': {
      const won = achievements[beat.index];
      if (won === undefined) return null;
      const values = { title: won.title, name: spokenNames(people, won.seats) };
      const within = view.timer?.total ?? Infinity;
      const or = said('trophy', values, { within });
      const ofTrophy = saidFrom(`${game} trophy`, trophies);
      return won.id in trophies ? ofTrophy(won.id, values, { or, within }) : or;
    }
    case 'over':
      return atEnd('over');
  }
}

/** The best three places below the first are said; the opening needs this long (game milliseconds). */
const saidPlaces = 3;
const opening = 3000;

/** Who comes up the stairs is named, as far as there is time; the winner in any case. */
export function placeCues(
  { rows }: Pick<Ending, 'rows'>,
  total: number,
  people: readonly StagePerson[],
): Cue[] {
  const winners = rows.filter(({ rank }) => rank === 1);
  return rows.flatMap(({ seat, rank }, index): Cue[] => {
    const at = takesStep(index, rows.length, total);
    const apart = takesStep(index - 1, rows.length, total) - at;
    if (index === 0) return [{ at, moment: winnerMoment(winners, people) }];
    if (rank === 1 || rank > saidPlaces || at < opening) return [];
    const values = { name: spokenNames(people, [seat]), ...spokenRanks(rank) };
    return [{ at, moment: said('place', values, { within: apart }) }];
  });
}

function winnerMoment(winners: Ending['rows'], people: readonly StagePerson[]): Moment {
  const names = spokenNames(
    people,
    winners.map(({ seat }) => seat),
  );
  const manner = 'closing';
  if (winners.every(({ points }) => points === 0)) return said('noWinner', {}, { manner });
  return winners.length === 1
    ? said('winner', { name: names }, { manner })
    : said('winners', { names }, { manner });
}
