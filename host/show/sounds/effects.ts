import { chimes, doorbell } from './bells.ts';
import { fanfare, truth } from './brass.ts';
import { tick } from './clock.ts';
import { cloth, slide, whoosh } from './cloth.ts';
import { pop } from './cork.ts';
import type { Effect } from './effect.ts';
import { pause, resume } from './lamp.ts';
import { stamp, whap } from './paper.ts';
import type { Room } from './room.ts';
import type { Sound } from './sound.ts';
import { dot, gavel, step, tumble } from './wood.ts';

/** What everything in the room sounds like. */
const effects: { readonly [Kind in Sound['kind']]: Effect<Kind> } = {
  doorbell,
  chimes,
  whap,
  whoosh,
  dot,
  stamp,
  truth,
  cloth,
  fall: tumble,
  slide,
  step,
  fanfare,
  tick,
  gavel,
  pop,
  pause,
  resume,
};

/** Lets `sound` begin at `at`, in seconds of the room's audio clock. */
export function soundIn(room: Room, at: number, sound: Sound): void {
  const effect = effects[sound.kind] as Effect<Sound['kind']>;
  effect(room, at, sound);
}
