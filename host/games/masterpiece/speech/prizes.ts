import type { MasterpieceStage } from '../../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Cue } from '../../../show/cue.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenNames } from '../../../show/spoken-names.ts';
import { spokenRanks } from '../../../show/spoken-numbers.ts';
import { takesStep } from '../timetable.ts';
import { prizeLines, trophyLines } from './prize-lines.ts';

type Ending = Extract<MasterpieceStage, { kind: 'ending' }>;

const said = saidFrom('masterpiece', prizeLines);
const ofTrophy = saidFrom('masterpiece trophy', trophyLines);

/** What opens the prize-giving and each of its turns. */
export function prizeMoment(view: Ending, people: readonly StagePerson[]): Moment | null {
  const { beat, achievements, aborted } = view;
  switch (beat.kind) {
    case 'places':
      return said(aborted === null ? 'places' : 'closedEarly');
    case 'achievement': {
      const won = achievements[beat.index];
      if (won === undefined) return null;
      const values = { title: won.title, name: spokenNames(people, won.seats) };
      const within = view.timer?.total ?? Infinity;
      const or = said('trophy', values, { within });
      return won.id in trophyLines ? ofTrophy(won.id, values, { or, within }) : or;
    }
    case 'over':
      return said('over');
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
