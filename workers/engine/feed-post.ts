import { maximumView } from '../../shared/link/link-limits.ts';
import { followEvery } from '../../shared/follow-every.ts';
import type { FeedMessage, Told } from '../../shared/feed.ts';
import type { Clock } from '../../shared/messages.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { FeedEvent, Present } from '../../src/feed/feed-event.ts';
import { happened } from '../../src/feed/happened.ts';
import { presentOf } from '../../src/feed/present.ts';
import type { Room } from '../../src/room/state.ts';
import type { Identity } from './link/host-link.ts';

/** As many are remembered, for who has missed some. */
const mostRemembered = 200;
/** Who has not said again by then that it follows follows no more. */
const followsFor = 4 * followEvery;
/** Fewest real milliseconds between two answers to one phone: how things stand is a long message. */
const answerEvery = 500;

interface Follower {
  /** The newest event it was told; null while it knows nothing. */
  told: number | null;
  until: number;
  answeredAt: number;
}

/**
 * Tells those who asked for it what happens in the room. As long as nobody follows, nothing is made of
 * anything; it is in no log, and numbers begin anew with every life of the engine.
 */
export class FeedPost {
  #send: (identity: Identity, feed: FeedMessage) => void;
  #time: WallClock;
  #followers = new Map<Identity, Follower>();
  /** How things stood after the newest event; null while nobody follows. */
  #present: Present | null = null;
  #number = 0;
  #remembered: Told[] = [];

  constructor(send: (identity: Identity, feed: FeedMessage) => void, time: WallClock) {
    this.#send = send;
    this.#time = time;
  }

  /** The room has changed; it is told with the next `tell`. */
  took(room: Room): void {
    if (this.#present === null) return;
    const present = presentOf(room);
    for (const event of happened(this.#present, present)) this.#remember(event, room.at);
    this.#present = present;
  }

  /** A reaction is in no state; it is told at once. */
  reacted(event: FeedEvent & { kind: 'room.reaction' }, clock: Clock): void {
    if (this.#present === null) return;
    this.#remember(event, clock.now);
    this.tell(clock);
  }

  /** Everybody who follows gets what they have not been told yet. */
  tell(clock: Clock): void {
    const now = this.#time.now();
    for (const [identity, follower] of this.#followers) {
      if (now > follower.until) this.#drop(identity);
      else if (this.#isBehind(follower)) this.#tellOne(identity, follower, clock);
    }
  }

  /** `have`: the newest event it knows; null for one that knows nothing yet. */
  follow(identity: Identity, have: number | null, room: Room, clock: Clock): void {
    this.#present ??= presentOf(room);
    const now = this.#time.now();
    const known = this.#followers.get(identity);
    const follower: Follower = {
      // Numbers of before it followed here say nothing.
      told: known === undefined ? null : have,
      until: now + followsFor,
      answeredAt: known?.answeredAt ?? -Infinity,
    };
    this.#followers.set(identity, follower);
    if (!this.#isBehind(follower) || now - follower.answeredAt < answerEvery) return;
    follower.answeredAt = now;
    this.#tellOne(identity, follower, clock);
  }

  /** It has dialled anew, or is no longer in the room: it must ask again. */
  forget(identity: Identity): void {
    this.#drop(identity);
  }

  #isBehind({ told }: Follower): boolean {
    return told === null || told < this.#number;
  }

  #drop(identity: Identity): void {
    this.#followers.delete(identity);
    if (this.#followers.size > 0) return;
    this.#present = null;
    this.#remembered = [];
  }

  #remember(event: FeedEvent, at: number): void {
    this.#number += 1;
    this.#remembered.push({ number: this.#number, at, event });
    if (this.#remembered.length > mostRemembered) this.#remembered.shift();
  }

  #tellOne(identity: Identity, follower: Follower, clock: Clock): void {
    if (this.#present === null) return;
    this.#send(identity, this.#newsFor(follower.told, clock, this.#present));
    follower.told = this.#number;
  }

  #newsFor(told: number | null, clock: Clock, present: Present): FeedMessage {
    const events = this.#remembered.filter(({ number }) => number > (told ?? 0));
    const news: FeedMessage = { kind: 'happened', clock, events };
    if (told !== null && events[0]?.number === told + 1 && fits(news)) return news;
    return { kind: 'present', number: this.#number, clock, present };
  }
}

function fits(message: FeedMessage): boolean {
  return new TextEncoder().encode(JSON.stringify(message)).length <= maximumView;
}
