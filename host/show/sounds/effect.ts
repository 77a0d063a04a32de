import type { Room } from './room.ts';
import type { Sound } from './sound.ts';

/**
 * One of the room's noises, set up to begin at `at` (seconds of the context's clock): heard from
 * that very moment, so that movements can be timed to it. Its nodes stop by themselves.
 */
export type Effect<Kind extends Sound['kind']> = (
  room: Room,
  at: number,
  sound: Extract<Sound, { kind: Kind }>,
) => void;
