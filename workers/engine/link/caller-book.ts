import { Allowance, roomSurplus } from './allowance.ts';
import { Caller } from './caller.ts';
import type { DropReason } from './drop-reason.ts';
import type { HostLinkEvents, Identity } from './host-link.ts';
import { TokenBucket } from './token-bucket.ts';

const mostCallers = 256;
/** Phones nobody knew: a whole room may come at once, and then a few at a time. */
const joinsPerSecond = 2;
const mostJoins = 120;

interface CallerEvents extends Pick<HostLinkEvents, 'message'> {
  dropped(reason: DropReason): void;
  /** It has made room for another. */
  forgotten(caller: Caller): void;
}

/** Every phone that has dialled into the room: how many is limited, and how fast they come. */
export class CallerBook {
  readonly #callers = new Map<Identity, Caller>();
  readonly #joins: TokenBucket;
  readonly #surplus: TokenBucket;

  constructor(now: number) {
    this.#joins = new TokenBucket(joinsPerSecond, mostJoins, now);
    this.#surplus = roomSurplus(now);
  }

  get all(): Iterable<[Identity, Caller]> {
    return this.#callers;
  }

  find(identity: Identity): Caller | undefined {
    return this.#callers.get(identity);
  }

  /** Known already, or new; the reason when there is no place for it. */
  enter(identity: Identity, now: number, events: CallerEvents): Caller | DropReason {
    const known = this.#callers.get(identity);
    if (known) return known;
    if (!this.#joins.take(1, now)) return 'joined too often';
    if (this.#callers.size >= mostCallers && !this.#forgetOneAway(events)) return 'room full';
    const caller = new Caller(
      new Allowance(this.#surplus, now),
      (message) => events.message(identity, message),
      events.dropped,
    );
    this.#callers.set(identity, caller);
    return caller;
  }

  /** Whoever has been silent for longest makes room; what is theirs in the room stays theirs. */
  #forgetOneAway({ forgotten }: CallerEvents): boolean {
    const away = [...this.#callers].filter(([, { presence }]) => presence === 'away');
    const heardAt = ({ session }: Caller) => session?.heardAt ?? -Infinity;
    const [longest] = away.toSorted(([, one], [, other]) => heardAt(one) - heardAt(other));
    if (longest === undefined) return false;
    const [identity, caller] = longest;
    this.#callers.delete(identity);
    forgotten(caller);
    return true;
  }
}
