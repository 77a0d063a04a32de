import type { PhoneSignal } from '../../shared/messages.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import { askOf } from '../../src/room/ask.ts';
import type { Room, SeatRecord } from '../../src/room/state.ts';
import type { FacePost } from './face-post.ts';
import type { Identity } from './link/host-link.ts';
import type { FromEngine } from './messages.ts';

/** Fewest real milliseconds between two reactions of one phone. */
const reactionSpacing = 250;

/** What phones say in passing: shown or served at once, and in no event. */
export class PhoneSignals {
  #post: (message: FromEngine) => void;
  #faces: FacePost;
  #time: WallClock;
  #reacted = new Map<Identity, number>();

  constructor(post: (message: FromEngine) => void, faces: FacePost, time: WallClock) {
    this.#post = post;
    this.#faces = faces;
    this.#time = time;
  }

  hear(room: Room, { identity, seat }: SeatRecord, signal: PhoneSignal): void {
    const ask = askOf(room, seat);
    switch (signal.kind) {
      case 'writing':
        if (ask.kind === 'write' || ask.kind === 'form') this.#post({ kind: 'writing', seat });
        return;
      case 'reaction': {
        const { emoji } = signal;
        const now = this.#time.now();
        const last = this.#reacted.get(identity) ?? -Infinity;
        if (!ask.reactions.includes(emoji) || now - last < reactionSpacing) return;
        this.#reacted.set(identity, now);
        this.#post({ kind: 'reaction', seat, emoji });
        return;
      }
      case 'want':
        if (isFace(room, signal.hash)) this.#faces.want(identity, signal.hash);
    }
  }
}

/** Pictures of a game are not given out this way. */
function isFace(room: Room, hash: string): boolean {
  return room.seats.some(({ face }) => face?.kind === 'picture' && face.hash === hash);
}
