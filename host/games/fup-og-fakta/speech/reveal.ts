import type { Beat, FupOgFaktaStage } from '../../../../src/games/fup-og-fakta/stage-view.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenNames } from '../../../show/spoken-names.ts';
import { spokenCounts } from '../../../show/spoken-numbers.ts';
import { lieMoment, unpickedMoment } from '../../bluff/speech/reveal.ts';
import { truthLines } from './truth-lines.ts';

type Scoring = Extract<FupOgFaktaStage, { kind: 'scoring' }>;

const said = saidFrom('fup-og-fakta', truthLines);

/** What is said as one label, or all that nobody picked, comes to the lamp. */
export function revealMoment(view: Scoring, people: readonly StagePerson[]): Moment | null {
  const { beat, timer } = view;
  if (beat.kind === 'unpicked') return unpickedMoment(beat, view, people);
  if (beat.kind === 'truth') return truthMoment(beat, people, timer.total);
  return beat.authors.length === 0
    ? said('house', {}, { within: timer.total })
    : lieMoment(beat, view, people);
}

function truthMoment(
  { voters }: Extract<Beat, { kind: 'truth' }>,
  people: readonly StagePerson[],
  within: number,
): Moment {
  const how = { or: said('truth', {}, { within }), within };
  const players = people.filter(({ colour }) => colour !== null).length;
  if (voters.length === 0) return said('truthNobody', {}, how);
  if (voters.length === players) return said('truthAll', {}, how);
  return voters.length === 1
    ? said('truthOne', { finder: spokenNames(people, voters) }, how)
    : said('truthSome', spokenCounts(voters.length), how);
}
