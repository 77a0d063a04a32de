import type { Beat, MasterpieceStage as View } from '../../../src/games/masterpiece/stage-view.ts';
import type { StagePerson } from '../../../src/room/stage-view.ts';
import type { Cue, CueSheet } from '../../show/cue.ts';
import { spokenCues } from './speech/spoken-cues.ts';
import {
  blots,
  comesUp,
  ledgerMarks,
  movement,
  prize,
  setsOut,
  takesStep,
  turnsOf,
} from './timetable.ts';

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
      return view.labels.map((_, place) => ({
        at: setsOut(view, place),
        after: movement.weighty,
        sound: { kind: 'whap', place },
      }));
    case 'scoring':
      return beatCues(view.beat, total);
    case 'totals': {
      const moved = view.rows.some((row) => row.rank !== row.rankBefore);
      const { added, settled } = ledgerMarks(total);
      return [
        { at: 0, sound: { kind: 'slide' } },
        { at: added, sound: { kind: 'stamp' } },
        ...(moved ? [{ at: settled, sound: { kind: 'whoosh' } } as const] : []),
      ];
    }
    case 'ending':
      return prizeCues(view, total);
    case 'prompting':
      return [{ at: 0, after: 500, sound: { kind: 'slide' } }];
    case 'nothing':
    case 'guessing':
    case 'drying':
      return [];
  }
}

function beatCues(beat: Beat, total: number): Cue[] {
  if (beat.kind === 'unpicked') {
    return beat.lies.map((_, place) => ({
      at: comesUp(place, beat.lies.length, total),
      sound: { kind: 'whap', place },
    }));
  }
  const { author, voter, stamps } = turnsOf(beat, total);
  const arrival: Cue =
    beat.kind === 'truth'
      ? { at: 0, after: movement.slow, sound: { kind: 'truth' } }
      : { at: 0, after: movement.slow, sound: { kind: 'whap', place: 0 } };
  return [
    arrival,
    { at: author, sound: { kind: 'step', rank: 1 } },
    ...beat.voters.flatMap((_, index): Cue[] => [
      { at: voter(index), sound: { kind: 'whoosh' } },
      { at: voter(index), after: movement.slow, sound: { kind: 'dot', note: index } },
    ]),
    ...(beat.gains.length > 0
      ? [{ at: stamps, after: movement.weighty, sound: { kind: 'stamp' } } as const]
      : []),
  ];
}

function prizeCues(view: Extract<View, { kind: 'ending' }>, total: number): Cue[] {
  switch (view.beat.kind) {
    case 'places':
      return view.rows.map(({ rank }, index) => ({
        at: takesStep(index, view.rows.length, total),
        sound: { kind: 'step', rank },
      }));
    case 'achievement':
      return [{ at: prize.cup, after: movement.slow, sound: { kind: 'fanfare' } }];
    case 'over':
      return [];
  }
}
