import type { Timer } from '../../src/base/timer.ts';
import type { Cue } from './cue.ts';

/** A tick each second of the last ten, two in each of the last five; at zero the gavel. */
const tickingSeconds = 10;
const hurriedSeconds = 5;

/** What any clock on the stage sounds like as it runs out. */
export function ticksOf({ total }: Timer): Cue[] {
  const cues: Cue[] = [];
  for (let half = 2 * tickingSeconds; half > 0; half -= 1) {
    const left = half / 2;
    const hurried = left <= hurriedSeconds;
    if (left * 1000 > total || (!hurried && half % 2 === 1)) continue;
    cues.push({ at: total - left * 1000, sound: { kind: 'tick', left } });
  }
  return cues;
}
