import type { FupOgFaktaStage } from '../../../../src/games/fup-og-fakta/stage-view.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenCount, spokenCounts } from '../../../show/spoken-numbers.ts';
import { openingLines } from './opening-lines.ts';

type View<Kind extends FupOgFaktaStage['kind']> = Extract<FupOgFaktaStage, { kind: Kind }>;

const said = saidFrom('fup-og-fakta', openingLines);

/** What opens a question; the first of a round opens the round. */
export function readingMoment({
  round,
  rounds,
  place,
  of,
}: View<'reading'> | View<'lying'>): Moment {
  const or = said('question');
  if (round === rounds && place === of) return said('lastQuestion', {}, { or });
  if (place > 1) return or;
  return round === 1
    ? said('firstQuestion', {}, { or })
    : said('round', { round: spokenCount(round) }, { or });
}

export function guessingMoment({ labels }: View<'landing'> | View<'guessing'>): Moment {
  return said('guessing', spokenCounts(labels.length));
}
