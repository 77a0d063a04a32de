import type { MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import type { Cue, CueSheet } from '../../show/cue.ts';

/** What has its moment within a view. */
export function cues(view: View): CueSheet | null {
  const timer = view.timer;
  const timed = cuesOf(view);
  if (timer === null || timed.length === 0) return null;
  return { name: `${view.kind} ${timer.ends}`, timer, cues: timed };
}

function cuesOf(view: View): Cue[] {
  switch (view.kind) {
    case 'fooling':
      return [{ at: 0, sound: { kind: 'chimes' } }];
    default:
      return [];
  }
}
