import type { Presence } from '../../../src/room/event.ts';

export const goneAfter = 10_000;
const awayAfter = 30_000;

/** What a silence of so many real milliseconds means. */
export function presenceAfter(silence: number): Presence {
  if (silence < goneAfter) return 'here';
  return silence < awayAfter ? 'gone' : 'away';
}
