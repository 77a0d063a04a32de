import { askOf } from './ask.ts';
import type { RoomEvent } from './event.ts';
import { nameProblem, profileOpen } from './profile.ts';
import type { Room } from './state.ts';
import { words } from './words.ts';

/** What a phone is told of a profile or an answer it sent. */
export interface RoomVerdict {
  verdict: 'taken' | 'refused' | 'closed';
  problem: string | null;
}

const taken: RoomVerdict = { verdict: 'taken', problem: null };
const closed: RoomVerdict = { verdict: 'closed', problem: null };

/** Reads from the states before and after `event` what became of it. */
export function verdictOf(
  before: Room,
  after: Room,
  event: RoomEvent & { kind: 'profile' | 'answered' },
): RoomVerdict {
  if (event.kind === 'profile') {
    if (!profileOpen(before, event.seat)) {
      return { verdict: 'closed', problem: words.profileClosed };
    }
    const problem = event.name === undefined ? null : nameProblem(before, event.seat, event.name);
    return problem === null ? taken : { verdict: 'refused', problem };
  }
  if (before === after) return closed;
  const ask = askOf(after, event.seat);
  const problem = 'problem' in ask ? ask.problem : null;
  return problem === null ? taken : { verdict: 'refused', problem };
}
