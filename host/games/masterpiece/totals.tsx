import type { MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';
import { Ledger } from '../bluff/ledger.tsx';
import { words as common } from '../bluff/words.ts';
import { words } from './words.ts';

type View = Extract<MasterpieceStage, { kind: 'totals' }>;

/** The round's points so far. */
export function Totals({ view }: { view: View }) {
  const { rows, timer, round, rounds, place, of } = view;
  const where = `${common.round(round, rounds)} · ${words.picture(place, of)}`;
  return <Ledger rows={rows} timer={timer} place={where} gained={words.totals.round} />;
}
