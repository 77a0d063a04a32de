import type { Beat, MasterpieceStage } from '../../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenNames } from '../../../show/spoken-names.ts';
import { spokenCounts } from '../../../show/spoken-numbers.ts';
import { lieMoment, unpickedMoment } from '../../bluff/speech/reveal.ts';
import { truthLines } from './truth-lines.ts';

type Scoring = Extract<MasterpieceStage, { kind: 'scoring' }>;

const said = saidFrom('masterpiece', truthLines);

/** What is said as one label, or all that nobody picked, comes to the lamp. */
export function revealMoment(view: Scoring, people: readonly StagePerson[]): Moment | null {
  const { beat } = view;
  switch (beat.kind) {
    case 'unpicked':
      return unpickedMoment(beat, view, people);
    case 'lie':
      return lieMoment(beat, view, people);
    case 'truth':
      return truthMoment(beat, people, view.timer.total);
  }
}

function truthMoment(
  { author, voters }: Extract<Beat, { kind: 'truth' }>,
  people: readonly StagePerson[],
  within: number,
): Moment {
  const name = spokenNames(people, [author]);
  const or = said('truth', { name }, { within });
  const how = { or, within };
  const players = people.filter(({ colour }) => colour !== null).length;
  if (voters.length === 0) return said('truthNobody', { name }, how);
  if (voters.length === 1) {
    return said('truthOne', { name, finder: spokenNames(people, voters) }, how);
  }
  if (voters.length === players - 1) return said('truthAll', { name }, how);
  return said('truthSome', { name, ...spokenCounts(voters.length) }, how);
}
