/**
 * Whether the browser lets us be heard: `asleep` until the first press of a button, and for the
 * moment it takes to wake; `refused` when it stays quiet all the same; `none` where it has no
 * WebAudio.
 */
export type Heard = 'asleep' | 'on' | 'refused' | 'none';

export interface Hearing {
  subscribe(changed: () => void): () => void;
  now(): Heard;
}

/** One that is told. */
export interface ToldHearing extends Hearing {
  tell(heard: Heard): void;
}

export function hearing(first: Heard): ToldHearing {
  let now = first;
  const listeners = new Set<() => void>();
  return {
    subscribe(changed) {
      listeners.add(changed);
      return () => void listeners.delete(changed);
    },
    now: () => now,
    tell(heard) {
      if (heard === now) return;
      now = heard;
      for (const changed of listeners) changed();
    },
  };
}
