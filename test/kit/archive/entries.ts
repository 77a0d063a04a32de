import type { Entry, Snapshot } from '../../../workers/archive/archive.ts';

/** A room's first snapshot; what is in it is nobody's business here. The hash is that of `{}`. */
export const opening: Snapshot = {
  number: 0,
  rules: 'room 1',
  state: '{}',
  hash: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
};

export const secret = new Uint8Array(32).fill(7);

/** An entry of one event of about 300 bytes. */
export function entryOf(room: number, number: number): Entry {
  return {
    room,
    events: [
      {
        number,
        event: {
          at: number * 100,
          kind: 'answered',
          seat: 'p1',
          ask: `g1.r1.fool.1#${number}`,
          answer: { kind: 'write', text: `lie number ${number} `.repeat(12) },
        },
        game: null,
        stage: null,
      },
    ],
    pictures: [],
    snapshot: null,
    game: null,
    sign: null,
  };
}
