import type { MasterpieceStage as View } from '../../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../../src/room/stage-view.ts';
import type { Cue } from '../../../show/cue.ts';
import { saidFrom } from '../../../show/said-from.ts';
import { timesUp } from '../../../show/times-up.ts';
import { placeCues } from '../../bluff/speech/prizes.ts';
import { timesUpLines } from './times-up-lines.ts';

const said = saidFrom('masterpiece time’s up', timesUpLines);

/** What the pig says within a view, at its moment. */
export function spokenCues(view: View, people: readonly StagePerson[]): Cue[] {
  switch (view.kind) {
    case 'prompting':
    case 'fooling':
    case 'guessing':
      // Whoever is still asked then has the grace to send what is in the box, and no more.
      return [
        {
          at: view.timer.total,
          moment: said(view.kind, {}, { manner: 'closing', or: timesUp }),
        },
      ];
    case 'ending':
      return view.beat.kind === 'places' && view.timer !== null
        ? placeCues(view, view.timer.total, people)
        : [];
    default:
      return [];
  }
}
