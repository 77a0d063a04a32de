import type { ClockReading } from '../game-clock.ts';
import { realMoment } from '../game-clock.ts';
import type { Cue, CueSheet } from './cue.ts';

/** What a conductor needs of a machine's clock; milliseconds of `performance.now()`. */
export interface Beating {
  now(): number;
  /** Calls `act` after so many milliseconds; returns a way to call that off. */
  after(milliseconds: number, act: () => void): () => void;
}

/** So long before its moment a cue is given: sounds are then timed by the audio clock itself. */
const lead = 120;
/** A cue that was missed by more than this belongs to a moment that is gone. */
const late = 80;

/** Gives each cue of the sheets on the stand once, when its moment comes. */
export interface Conductor {
  /** Puts other sheets on the stand: what is no longer on them is not given any more. */
  conduct(sheets: readonly CueSheet[], clock: ClockReading): void;
  stop(): void;
}

/** `give(cue, at)`: `at` is the cue's moment, at most `lead` ahead. */
export function conductor(give: (cue: Cue, at: number) => void, time: Beating): Conductor {
  let alarms: (() => void)[] = [];
  let given = new Set<string>();
  const stop = () => {
    for (const callOff of alarms) callOff();
    alarms = [];
  };
  return {
    conduct(sheets, clock) {
      stop();
      const names = new Set<string>();
      const now = time.now();
      for (const { name, timer, cues } of sheets) {
        const began = timer.ends - timer.total;
        for (const [index, cue] of cues.entries()) {
          const id = `${name} ${index}`;
          names.add(id);
          const at = realMoment(clock, began + cue.at, now) + (cue.after ?? 0);
          if (given.has(id) || !clock.running || at < now - late) continue;
          alarms.push(
            time.after(Math.max(0, at - lead - now), () => {
              given.add(id);
              give(cue, at);
            }),
          );
        }
      }
      given = new Set([...given].filter((id) => names.has(id)));
    },
    stop,
  };
}
