import type { OpenPeer, PeerEvents } from '../../../shared/link/peer.ts';
import type { WallClock } from '../../../shared/link/wall-clock.ts';

interface End {
  /** Whose phone it is; the host's end has its phone's owner as soon as they are joined. */
  owner: string;
  events: PeerEvents;
  other: End | null;
  open: boolean;
  ended: boolean;
  /** While it stalls. */
  callOff: (() => void) | null;
}

/** simple-peer gives up a connection that stalls so long, in ms. */
const stallsFor = 17_600;

/** The in-memory twin of WebRTC: pairs of peers that find each other by what they signal. */
export class MemoryPeers {
  /** Whether new connections can open. */
  possible = true;
  opened = 0;
  /** Longest time on the way, in ms; a channel keeps its order. */
  delay = () => 1;
  readonly #clock: WallClock;
  readonly #ends = new Map<number, End>();
  #last = 0;
  #carrying = true;
  readonly #stalled = new Set<string>();
  /** What waits for a stalled channel to heal: it is resent, not lost. */
  #held: { owner: string; arrive: () => void }[] = [];

  constructor(clock: WallClock) {
    this.#clock = clock;
  }

  open: OpenPeer = (options, events) => this.openAs('')(options, events);

  /** For someone whose channel can be cut or stalled. */
  openAs(owner: string): OpenPeer {
    return ({ initiator }, events) => {
      const end: End = { owner, events, other: null, open: false, ended: false, callOff: null };
      this.#last += 1;
      const name = this.#last;
      this.#ends.set(name, end);
      if (initiator) this.#clock.after(2, () => end.ended || events.signal({ offer: name }));
      let arrivesAt = 0;
      return {
        signal: (data) => {
          const other = this.#ends.get(Number(data.offer ?? data.answer));
          if (end.ended || !other) return;
          end.other = other;
          if ('offer' in data) {
            end.owner = other.owner;
            this.#clock.after(2, () => end.ended || events.signal({ answer: name }));
          } else this.#join(end, other);
        },
        send: (bytes) => {
          const { other } = end;
          if (!end.open || end.ended || !other) return;
          const copy = bytes.slice();
          const arrive = () => other.ended || other.events.data(copy);
          if (this.#stalls(end.owner)) {
            this.#held.push({ owner: end.owner, arrive });
            return;
          }
          arrivesAt = Math.max(arrivesAt, this.#clock.now() + this.delay());
          this.#clock.after(arrivesAt - this.#clock.now(), arrive);
        },
        close: () => {
          if (end.ended) return;
          end.ended = true;
          this.#clock.after(1, () => end.other && this.#end(end.other));
        },
      };
    };
  }

  /** All connections end, or one owner's, as when a network is left. */
  cut(owner?: string): void {
    for (const end of this.#ends.values()) {
      if (owner === undefined || end.owner === owner) this.#end(end);
    }
  }

  /** Whether open channels carry anything. */
  set carrying(carrying: boolean) {
    this.#carrying = carrying;
    this.#stallOrHeal();
  }

  stall(owner: string, stalls: boolean): void {
    if (stalls) this.#stalled.add(owner);
    else this.#stalled.delete(owner);
    this.#stallOrHeal();
  }

  #stalls(owner: string): boolean {
    return !this.#carrying || this.#stalled.has(owner);
  }

  #stallOrHeal(): void {
    const held = this.#held;
    this.#held = held.filter(({ owner }) => this.#stalls(owner));
    for (const { owner, arrive } of held) {
      if (!this.#stalls(owner)) this.#clock.after(1, arrive);
    }
    for (const end of this.#ends.values()) {
      if (!this.#stalls(end.owner)) {
        end.callOff?.();
        end.callOff = null;
      } else if (end.open) {
        end.callOff ??= this.#clock.after(stallsFor, () => this.#end(end));
      }
    }
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
