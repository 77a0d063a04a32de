import type { Achievement } from '../../../src/cartridge.ts';
import type { Timer } from '../../../src/base/timer.ts';
import type { Finale } from '../../../src/games/bluff/finale.ts';
import type { LedgerRow } from '../../../src/games/bluff/ledger.ts';
import type { Ranked } from '../../../src/games/bluff/ranks.ts';
import type { Cue } from '../../show/cue.ts';
import type { Sound } from '../../show/sounds/sound.ts';
import { comesUp, ledgerMarks, movement, prize, setsOut, takesStep } from './timetable.ts';
import type { Turns } from './timetable.ts';

/** What is heard within the views that the games of lies share, each to its movement. */

export function landingCues(view: { timer: Timer; labels: readonly unknown[] }): Cue[] {
  return view.labels.map((_, place) => ({
    at: setsOut(view, place),
    after: movement.weighty,
    sound: { kind: 'whap', place },
  }));
}

export function unpickedCues(lies: readonly unknown[], total: number): Cue[] {
  return lies.map((_, place) => ({
    at: comesUp(place, lies.length, total),
    sound: { kind: 'whap', place },
  }));
}

/** A label that comes to the lamp: `author` is silent where there is none. */
export function turnedCues(
  {
    kind,
    voters,
    gains,
  }: { kind: 'lie' | 'truth'; voters: readonly unknown[]; gains: readonly unknown[] },
  turns: Turns,
  hasAuthor: boolean,
): Cue[] {
  const arrival: Sound = kind === 'truth' ? { kind: 'truth' } : { kind: 'whap', place: 0 };
  return [
    { at: 0, after: movement.slow, sound: arrival },
    ...(hasAuthor ? [{ at: turns.author, sound: { kind: 'step', rank: 1 } } as const] : []),
    ...voters.flatMap((_, index): Cue[] => [
      { at: turns.voter(index), sound: { kind: 'whoosh' } },
      { at: turns.voter(index), after: movement.slow, sound: { kind: 'dot', note: index } },
    ]),
    ...(gains.length > 0
      ? [{ at: turns.stamps, after: movement.weighty, sound: { kind: 'stamp' } } as const]
      : []),
  ];
}

export function ledgerCues(rows: readonly LedgerRow[], total: number): Cue[] {
  const moved = rows.some((row) => row.rank !== row.rankBefore);
  const { added, settled } = ledgerMarks(total);
  return [
    { at: 0, sound: { kind: 'slide' } },
    { at: added, sound: { kind: 'stamp' } },
    ...(moved ? [{ at: settled, sound: { kind: 'whoosh' } } as const] : []),
  ];
}

export function finaleCues(
  { beat, rows }: { beat: Finale; rows: readonly Ranked[]; achievements: readonly Achievement[] },
  total: number,
): Cue[] {
  switch (beat.kind) {
    case 'places':
      return rows.map(({ rank }, index) => ({
        at: takesStep(index, rows.length, total),
        sound: { kind: 'step', rank },
      }));
    case 'achievement':
      return [{ at: prize.cup, after: movement.slow, sound: { kind: 'fanfare' } }];
    case 'over':
      return [];
  }
}

/** Answers that come in: a dot for each who has answered since. */
export function answerSounds(before: readonly string[], now: readonly string[]): Sound[] {
  return now
    .filter((seat) => !before.includes(seat))
    .map((_, index) => ({ kind: 'dot', note: before.length + index }));
}
