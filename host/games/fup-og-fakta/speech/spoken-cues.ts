import type { FupOgFaktaStage as View } from '../../../../src/games/fup-og-fakta/stage-view.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Cue } from '../../../show/cue.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { timesUp } from '../../../show/times-up.ts';
import { placeCues } from '../../bluff/speech/prizes.ts';
import { timesUpLines } from './times-up-lines.ts';

const said = saidFrom('fup-og-fakta time’s up', timesUpLines);

/** What the pig says within a view, at its moment. */
export function spokenCues(view: View, people: readonly StagePerson[]): Cue[] {
  if (view.kind === 'lying' || view.kind === 'guessing') {
    const moment = said(view.kind, {}, { manner: 'closing', or: timesUp });
    return [{ at: view.timer.total, moment }];
  }
  if (view.kind !== 'ending' || view.beat.kind !== 'places' || view.timer === null) return [];
  return placeCues(view, view.timer.total, people);
}
