import type { FupOgFaktaStage as View } from '../../../src/games/fup-og-fakta/stage-view.ts';
import type { StagePerson } from '../../../src/room/stage-view.ts';
import type { Cue, CueSheet } from '../../show/cue.ts';
import { finaleCues, landingCues, ledgerCues, turnedCues, unpickedCues } from '../bluff/cues.ts';
import { spokenCues } from './speech/spoken-cues.ts';
import { turnsOf } from './timetable.ts';

/** What is heard within a view, each to its movement, and what is said in it. */
export function cues(view: View, people: readonly StagePerson[]): CueSheet | null {
  const { timer, kind } = view;
  if (timer === null) return null;
  const name = `${kind} ${timer.ends}`;
  return { name, timer, cues: [...cuesOf(view, timer.total), ...spokenCues(view, people)] };
}

function cuesOf(view: View, total: number): Cue[] {
  switch (view.kind) {
    case 'reading':
      return [{ at: 0, sound: { kind: 'slide' } }];
    case 'landing':
      return landingCues(view);
    case 'scoring': {
      const { beat } = view;
      if (beat.kind === 'unpicked') return unpickedCues(beat.lies, total);
      return turnedCues(beat, turnsOf(beat, total), beat.kind === 'lie');
    }
    case 'scoreboard':
      return ledgerCues(view.rows, total);
    case 'ending':
      return finaleCues(view, total);
    case 'lying':
    case 'guessing':
      return [];
  }
}
