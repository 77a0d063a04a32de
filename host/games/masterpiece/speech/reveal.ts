import type { Beat, MasterpieceStage } from '../../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenNames } from '../../../show/spoken-names.ts';
import { spokenCounts } from '../../../show/spoken-numbers.ts';
import { revealLines } from './reveal-lines.ts';

type Scoring = Extract<MasterpieceStage, { kind: 'scoring' }>;
type TurnOf<Kind extends Beat['kind']> = Extract<Beat, { kind: Kind }>;

const said = saidFrom('masterpiece', revealLines);

/** On a fuller wall lies that caught few pass in silence, but for the last ones. */
const fullWall = 6;

/** What is said as one label, or all that nobody picked, comes to the lamp. */
export function revealMoment(view: Scoring, people: readonly StagePerson[]): Moment | null {
  const { beat, labels, timer } = view;
  const within = timer.total;
  switch (beat.kind) {
    case 'unpicked':
      return unpickedMoment(beat, labels.length, people, within);
    case 'lie':
      return isMinor(view, beat) ? null : lieMoment(beat, people, within);
    case 'truth':
      return truthMoment(beat, people, within);
  }
}

function isMinor({ labels, opened }: Scoring, { voters, authors }: TurnOf<'lie'>): boolean {
  const toCome = labels.length - opened.length;
  return labels.length > fullWall && authors.length === 1 && voters.length < Math.min(3, toCome);
}

function unpickedMoment(
  { lies }: TurnOf<'unpicked'>,
  labels: number,
  people: readonly StagePerson[],
  within: number,
): Moment {
  const or = said('unpicked', {}, { within });
  const [only, second] = lies;
  if (lies.length === labels - 1) return said('allUnpicked', {}, { or, within });
  if (only === undefined || second !== undefined || only.authors.length > 1) return or;
  return said('unpickedOne', { name: spokenNames(people, only.authors) }, { or, within });
}

function lieMoment(
  { authors, voters }: TurnOf<'lie'>,
  people: readonly StagePerson[],
  within: number,
): Moment {
  const fooled = spokenNames(people, voters);
  const name = spokenNames(people, authors);
  if (authors.length > 1) return said('lieShared', { names: name }, { within });
  if (voters.length === 1) return said('lieOne', { name, victim: fooled }, { within });
  if (voters.length === 2) return said('lieTwo', { name, victims: fooled }, { within });
  return said('lieMany', { name, ...spokenCounts(voters.length) }, { within });
}

function truthMoment(
  { author, voters }: TurnOf<'truth'>,
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
