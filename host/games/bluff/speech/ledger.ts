import type { LedgerRow } from '../../../../src/games/bluff/ledger.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Moment } from '../../../show/moment.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { spokenNames } from '../../../show/spoken-names.ts';
import { spokenCount } from '../../../show/spoken-numbers.ts';
import { ledgerLines } from './ledger-lines.ts';

const said = saidFrom('ledger', ledgerLines);

/** `place` of `of`: which ledger of its round. */
interface LedgerView {
  round: number;
  place: number;
  of: number;
  rows: readonly LedgerRow[];
}

/** So many places at once are worth a word. */
const leap = 3;
/** Where nothing happened, every so many ledgers. */
const everyQuiet = 3;

/** What is said over the ledger; null where the numbers may speak. */
export function ledgerMoment(view: LedgerView, people: readonly StagePerson[]): Moment | null {
  const { round, place, of, rows } = view;
  const named = (rows: readonly LedgerRow[]) =>
    spokenNames(
      people,
      rows.map(({ seat }) => seat),
    );
  const leaders = rows.filter(({ rank, after }) => rank === 1 && after > 0);
  const [leader] = leaders;
  const climber = rows.find(({ rank, rankBefore }) => rankBefore - rank >= leap);

  if (round === 1 && place === 1) return said('firstLedger');
  if (rows.every(({ before, after }) => before === after)) return said('nobodyGained');
  if (leader !== undefined && leaders.length === 1) {
    if (leader.rankBefore > 1) return said('newLead', { name: named(leaders) });
    if (place === of) {
      return said('endOfRound', { name: named(leaders), round: spokenCount(round) });
    }
  }
  if (leaders.length > 1 && leaders.some(({ rankBefore }) => rankBefore > 1)) {
    return said('tied', { names: named(leaders) });
  }
  if (climber !== undefined) {
    const count = spokenCount(climber.rankBefore - climber.rank);
    return said('leap', { name: named([climber]), count });
  }
  return place % everyQuiet === 2 ? said('totals') : null;
}
