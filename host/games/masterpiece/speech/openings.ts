import type { MasterpieceStage } from '../../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenNames } from '../../../show/spoken-names.ts';
import { spokenCount, spokenCounts } from '../../../show/spoken-numbers.ts';
import { openingLines } from './opening-lines.ts';

type View<Kind extends MasterpieceStage['kind']> = Extract<MasterpieceStage, { kind: Kind }>;
type Opening = 'prompting' | 'nothing' | 'fooling' | 'landing' | 'guessing' | 'drying';

const said = saidFrom('masterpiece', openingLines);

/** Fewer pictures have no middle worth a word. */
const fewestForHalfway = 5;
/** So often at most it is worth saying that all were quick. */
const everyQuick = 3;

/** What opens a stage in which people have something to do. */
export function openingMoment(before: MasterpieceStage | null, view: View<Opening>): Moment {
  switch (view.kind) {
    case 'prompting': {
      const general = said('prompting', { round: spokenCount(view.round) });
      if (view.round === 1) return said('firstRound', {}, { or: general });
      return view.round === view.rounds ? said('lastRound', {}, { or: general }) : general;
    }
    case 'fooling':
      return foolingMoment(view);
    case 'landing':
    case 'guessing':
      return guessingMoment(before, view);
    case 'nothing':
    case 'drying':
      return said(view.kind);
  }
}

function foolingMoment({ round, rounds, place, of }: View<'fooling'>): Moment {
  const or = said('fooling');
  if (place === of && of > 1) return said(round === rounds ? 'finale' : 'lastPicture', {}, { or });
  if (place === 1 && round === 1) return said('firstPicture', {}, { or });
  const middle = of >= fewestForHalfway && place === Math.floor(of / 2) + 1;
  return middle ? said('halfway', {}, { or }) : or;
}

function guessingMoment(
  before: MasterpieceStage | null,
  view: View<'landing' | 'guessing'>,
): Moment {
  const count = view.labels.length;
  const or = said('guessing', spokenCounts(count));
  if (count === 2) return said('twoLabels', {}, { or });
  const quick =
    view.place % everyQuick === 0 && before?.kind === 'fooling' && wasQuick(before, view);
  return quick ? said('quickLies', {}, { or }) : or;
}

/** Whether more than half of the time to lie was left. */
function wasQuick({ timer }: View<'fooling'>, next: View<'landing' | 'guessing'>): boolean {
  const over = next.timer.ends - next.timer.total;
  return timer.ends - over > timer.total / 2;
}

/** A canvas that has come off its easel: its painter failed. */
export function fallenEasels(
  before: MasterpieceStage,
  view: MasterpieceStage,
  people: readonly StagePerson[],
): Moment[] {
  if (view.kind !== 'prompting' || before.kind !== 'prompting') return [];
  const stood = new Set(
    before.easels.flatMap(({ seat, state }) => (state === 'fallen' ? [] : seat)),
  );
  return view.easels
    .filter(({ seat, state }) => state === 'fallen' && stood.has(seat))
    .map(({ seat }) => said('fallen', { name: spokenNames(people, [seat]) }, { manner: 'aside' }));
}
