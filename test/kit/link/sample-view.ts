import type { PhoneView } from '../../../shared/messages.ts';

/** A small view whose caption tells it from others. */
export function sampleView(caption: string): PhoneView {
  return {
    seat: 'p1',
    people: [],
    watchers: 0,
    watches: false,
    profileOpen: true,
    caption,
    ask: {
      kind: 'wait',
      id: 'lobby',
      instruction: 'Wait for the others.',
      timer: null,
      reactions: [],
      sent: null,
    },
    clock: { now: 1000, rate: 1, running: true },
  };
}
