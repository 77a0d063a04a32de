import type { Caller } from './caller.ts';
import type { PresenceChange } from './host-link.ts';
import { goneAfter, presenceAfter } from './presence-after.ts';

/** More time between two looks, in ms, is the host's own sleep and nobody's silence. */
const longestLook = 1000;

/**
 * Who is here. Time counts as a phone's silence only while the host could have heard it; and when
 * the host itself is cut off from everybody, all are gone in the same moment.
 */
export class Attendance {
  #lookedAt: number;
  /** How long the host has been cut off, in ms. */
  #deafFor = 0;

  constructor(now: number) {
    this.#lookedAt = now;
  }

  /** Call often. `canHear`: whether some way is open · `slept`: whether the host slept until now. */
  look(
    now: number,
    canHear: boolean,
    callers: Iterable<readonly [string, Caller]>,
  ): { changes: PresenceChange[]; slept: boolean } {
    const passed = now - this.#lookedAt;
    this.#lookedAt = now;
    const awake = Math.min(passed, longestLook);
    this.#deafFor = canHear ? 0 : this.#deafFor + awake;
    const changes: PresenceChange[] = [];
    for (const [identity, caller] of callers) {
      if (!caller.session) continue;
      caller.silence = Math.max(caller.silence + (canHear ? awake : 0), this.#deafFor);
      // Nobody is to wait for one who is not heard.
      const silence = caller.barred ? Math.max(caller.silence, goneAfter) : caller.silence;
      const presence = presenceAfter(silence);
      if (presence === caller.presence) continue;
      caller.presence = presence;
      changes.push({ identity, presence });
    }
    return { changes, slept: passed > longestLook };
  }
}
