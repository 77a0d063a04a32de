import type { StagePerson } from '../../src/room/stage-view.ts';

/** Whether a player is away, here with name and portrait, or still choosing them. */
export function readiness(person: StagePerson): 'away' | 'ready' | 'mirror' {
  if (!person.here) return 'away';
  return person.name !== null && person.face !== null ? 'ready' : 'mirror';
}
