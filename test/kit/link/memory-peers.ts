import type { OpenPeer, PeerEvents } from '../../../shared/link/peer.ts';
import type { WallClock } from '../../../shared/link/wall-clock.ts';

interface End {
  events: PeerEvents;
  other: End | null;
  open: boolean;
  ended: boolean;
}

/** The in-memory twin of WebRTC: pairs of peers that find each other by what they signal. */
export class MemoryPeers {
  /** Whether new connections can open. */
  possible = true;
  /** Whether open ones carry anything. */
  carrying = true;
  opened = 0;
  readonly #clock: WallClock;
  readonly #ends = new Map<number, End>();
  #last = 0;

  constructor(clock: WallClock) {
    this.#clock = clock;
  }

  open: OpenPeer = ({ initiator }, events) => {
    const end: End = { events, other: null, open: false, ended: false };
    this.#last += 1;
    const name = this.#last;
    this.#ends.set(name, end);
    if (initiator) this.#clock.after(2, () => end.ended || events.signal({ offer: name }));
    return {
      signal: (data) => {
        const other = this.#ends.get(Number(data.offer ?? data.answer));
        if (end.ended || !other) return;
        end.other = other;
        if ('offer' in data) this.#clock.after(2, () => events.signal({ answer: name }));
        else this.#join(end, other);
      },
      send: (bytes) => {
        const { other } = end;
        if (!end.open || !other || !this.carrying) return;
        const copy = bytes.slice();
        this.#clock.after(1, () => other.ended || other.events.data(copy));
      },
      close: () => {
        if (end.ended) return;
        end.ended = true;
        this.#clock.after(1, () => end.other && this.#end(end.other));
      },
    };
  };

  /** All connections end, as when a network is left. */
  cut(): void {
    for (const end of this.#ends.values()) this.#end(end);
  }

  #join(one: End, other: End): void {
    if (!this.possible) return;
    this.#clock.after(5, () => {
      for (const end of [one, other]) {
        if (end.ended) continue;
        end.open = true;
        end.events.open();
      }
      this.opened += 1;
    });
  }

  #end(end: End): void {
    if (end.ended) return;
    end.ended = true;
    end.open = false;
    end.events.closed();
  }
}
