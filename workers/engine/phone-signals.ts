import type { PhoneSignal } from '../../shared/messages.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { Seat } from '../../src/cartridge.ts';
import { askOf } from '../../src/room/ask.ts';
import { waitingForPhone } from '../../src/room/desk-view.ts';
import { wished } from '../../src/room/held.ts';
import type { Room, SeatRecord } from '../../src/room/state.ts';
import type { FacePost } from './face-post.ts';
import type { Identity } from './link/host-link.ts';
import { TokenBucket } from './link/token-bucket.ts';
import type { FromEngine } from './messages.ts';

/** Fewest real milliseconds between two of one phone; it says "writing" every two seconds. */
const spacing = { reaction: 250, writing: 500 };
/** However many watch, the stage is no fog of hands. */
const roomReactionsPerSecond = 25;
const mostReactions = 50;

type Passing = Exclude<PhoneSignal, { kind: 'follow' }>;

/** What phones say in passing: shown or served at once, and in no event. */
export class PhoneSignals {
  #post: (message: FromEngine) => void;
  #faces: FacePost;
  #time: WallClock;
  #lately = { reaction: new Map<Identity, number>(), writing: new Map<Identity, number>() };
  #reactions: TokenBucket;

  constructor(post: (message: FromEngine) => void, faces: FacePost, time: WallClock) {
    this.#post = post;
    this.#faces = faces;
    this.#time = time;
    this.#reactions = new TokenBucket(roomReactionsPerSecond, mostReactions, time.now());
  }

  hear(room: Room, { identity, seat }: SeatRecord, signal: Passing): void {
    const ask = askOf(room, seat);
    switch (signal.kind) {
      case 'writing':
        if (ask.kind !== 'write' && ask.kind !== 'form') return;
        if (!this.#isSpaced('writing', identity)) return;
        this.#post({ kind: 'writing', seat });
        return;
      case 'reaction': {
        const { emoji } = signal;
        if (!ask.reactions.includes(emoji) || !this.#isSpaced('reaction', identity)) return;
        if (!this.#reactions.take(1, this.#time.now())) return;
        this.#post({ kind: 'reaction', seat, emoji });
        return;
      }
      case 'want':
        if (isFace(room, seat, signal.hash)) this.#faces.want(identity, signal.hash);
    }
  }

  #isSpaced(kind: keyof typeof spacing, identity: Identity): boolean {
    const now = this.#time.now();
    const last = this.#lately[kind].get(identity) ?? -Infinity;
    if (now - last < spacing[kind]) return false;
    this.#lately[kind].set(identity, now);
    return true;
  }
}

/** Pictures of a game are not given out this way. */
function isFace(room: Room, seat: Seat, hash: string): boolean {
  const faces = [...room.seats, ...waitingForPhone(room, seat), wished(room, seat)];
  return faces.some(({ face }) => face?.kind === 'picture' && face.hash === hash);
}
