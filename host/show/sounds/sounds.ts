import type { Hearing } from './hearing.ts';
import type { Channel, Sound } from './sound.ts';

/** Loudness of each channel, 0…1, the master's already in it. */
export type Faders = Readonly<Record<Channel, number>>;

/** The room's noises. */
export interface Sounds {
  /** Whether anything can be heard, and when that changes. */
  readonly hearing: Hearing;
  /** To be called from the press of a button or key; before that the browser keeps quiet. */
  wake(): void;
  fade(faders: Faders): void;
  /** `at`: when it is to be heard, in milliseconds of `performance.now()`; what is past is now. */
  play(sound: Sound, at: number): void;
}
