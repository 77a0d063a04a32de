import type { Timer } from '../../../../src/base/timer.ts';
import type { Seat } from '../../../../src/cartridge.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenNames } from '../../../show/spoken-names.ts';
import { spokenCounts } from '../../../show/spoken-numbers.ts';
import { revealLines } from './reveal-lines.ts';

interface Unpicked {
  lies: readonly { authors: Seat[] }[];
}
interface Lie {
  authors: Seat[];
  voters: Seat[];
}
interface Wall {
  labels: readonly unknown[];
  opened: readonly unknown[];
  timer: Timer;
}

const said = saidFrom('reveal', revealLines);

/** On a fuller wall lies that caught few pass in silence, but for the last ones. */
const fullWall = 6;

/** What is said as all that nobody picked comes to the lamp. */
export function unpickedMoment(
  { lies }: Unpicked,
  { labels, timer }: Wall,
  people: readonly StagePerson[],
): Moment {
  const within = timer.total;
  const or = said('unpicked', {}, { within });
  const [only, second] = lies;
  if (lies.length === labels.length - 1) return said('allUnpicked', {}, { or, within });
  if (only === undefined || second !== undefined || only.authors.length !== 1) return or;
  return said('unpickedOne', { name: spokenNames(people, only.authors) }, { or, within });
}

/** What is said of a lie that somebody told and somebody believed; null where it is one of many. */
export function lieMoment(beat: Lie, wall: Wall, people: readonly StagePerson[]): Moment | null {
  if (isMinor(beat, wall)) return null;
  const { authors, voters } = beat;
  const within = wall.timer.total;
  const fooled = spokenNames(people, voters);
  const name = spokenNames(people, authors);
  if (authors.length > 1) return said('lieShared', { names: name }, { within });
  if (voters.length === 1) return said('lieOne', { name, victim: fooled }, { within });
  if (voters.length === 2) return said('lieTwo', { name, victims: fooled }, { within });
  return said('lieMany', { name, ...spokenCounts(voters.length) }, { within });
}

function isMinor({ voters, authors }: Lie, { labels, opened }: Wall): boolean {
  const toCome = labels.length - opened.length;
  return labels.length > fullWall && authors.length === 1 && voters.length < Math.min(3, toCome);
}
