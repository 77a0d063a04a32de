import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../src/room/stage-view.ts';
import type { Cue, CueSheet } from '../../show/cue.ts';
import { finaleCues, landingCues, ledgerCues, turnedCues, unpickedCues } from '../bluff/cues.ts';
import { spokenCues } from './speech/spoken-cues.ts';
import { blots, turnsOf } from './timetable.ts';

/** What is heard within a view, each to its movement, and what is said in it. */
export function cues(view: View, people: readonly StagePerson[]): CueSheet | null {
  const { timer } = view;
  if (timer === null) return null;
  const heard = cuesOf(view, timer.total);
  return {
    name: `${view.kind} ${timer.ends}`,
    timer,
    cues: [...heard, ...spokenCues(view, people)],
  };
}

function cuesOf(view: View, total: number): Cue[] {
  switch (view.kind) {
    case 'fooling':
      return [{ at: 0, after: blots[0], sound: { kind: 'chimes' } }];
    case 'landing':
      return landingCues(view);
    case 'scoring':
      return view.beat.kind === 'unpicked'
        ? unpickedCues(view.beat.lies, total)
        : turnedCues(view.beat, turnsOf(view.beat, total), true);
    case 'totals':
      return ledgerCues(view.rows, total);
    case 'ending':
      return finaleCues(view, total);
    case 'prompting':
      return [{ at: 0, after: 500, sound: { kind: 'slide' } }];
    case 'nothing':
    case 'guessing':
    case 'drying':
      return [];
  }
}
