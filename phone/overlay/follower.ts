import { FeedMessage } from '../../shared/feed.ts';
import { followEvery } from '../../shared/follow-every.ts';
import type { Told } from '../../shared/feed.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { PhoneSignal } from '../../shared/messages.ts';

/** An answer that has not come by then is asked for again. */
const patience = 1000;

interface FollowerParts {
  clock: WallClock;
  signal(signal: PhoneSignal): void;
  /** In order, without gaps; how things stand comes first. */
  message(message: FeedMessage): void;
}

/**
 * Follows the room's feed over a link that may lose messages: what is missing shows by its number, and
 * is asked for.
 */
export class Follower {
  readonly #parts: FollowerParts;
  #have: number | null = null;
  #callOff: () => void = () => undefined;

  constructor(parts: FollowerParts) {
    this.#parts = parts;
  }

  /** A link is there, new or again: what was known may be of before. */
  linked(): void {
    this.#have = null;
    this.#ask();
  }

  get isCurrent(): boolean {
    return this.#have !== null;
  }

  hear(feed: unknown): void {
    const parsed = FeedMessage.safeParse(feed);
    if (!parsed.success) return;
    const message = parsed.data;
    if (message.kind === 'present') {
      this.#have = message.number;
      this.#parts.message(message);
      return;
    }
    const have = this.#have;
    // Before how things stand is known, what happens says little.
    if (have === null) return;
    const fresh = message.events.filter(({ number }: Told) => number > have);
    if (fresh.length === 0) return;
    if (fresh[0]?.number !== have + 1) {
      this.#ask();
      return;
    }
    this.#have = fresh.at(-1)?.number ?? have;
    this.#parts.message({ ...message, events: fresh });
  }

  close(): void {
    this.#callOff();
  }

  #ask(): void {
    this.#callOff();
    this.#parts.signal({ kind: 'follow', have: this.#have });
    const wait = this.isCurrent ? followEvery : patience;
    this.#callOff = this.#parts.clock.after(wait, () => this.#ask());
  }
}
