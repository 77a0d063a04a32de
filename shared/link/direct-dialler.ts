import type { Config } from '../config.ts';
import { DirectHealth } from './direct-health.ts';
import type { OpenPeer, Peer, PeerSignal } from './peer.ts';
import type { WallClock } from './wall-clock.ts';

/** The relay serves well until then, and a phone that has just come has a page to load and show. */
const firstDialAfter = 500;
const connectTimeout = 10_000;
const firstRetry = 5000;
const longestRetry = 60_000;

export interface DirectEvents {
  signal(attempt: number, data: PeerSignal): void;
  opened(): void;
  data(bytes: Uint8Array): void;
  closed(): void;
}

/**
 * The phone's side of the direct way: makes a peer connection, gives up on one that does not open
 * (simple-peer never would), and tries again for as long as the session lives. Without WebRTC there is
 * no such way, and nothing is tried.
 */
export class DirectDialler {
  readonly health = new DirectHealth();
  readonly #iceServers: Config['iceServers'];
  readonly #openPeer: OpenPeer | null;
  readonly #clock: WallClock;
  readonly #events: DirectEvents;
  #attempt = 0;
  #peer: Peer | null = null;
  #callOff: () => void = () => undefined;
  #retry = firstRetry;
  #begun = false;

  constructor(
    iceServers: Config['iceServers'],
    openPeer: OpenPeer | null,
    clock: WallClock,
    events: DirectEvents,
  ) {
    this.#iceServers = iceServers;
    this.#openPeer = openPeer;
    this.#clock = clock;
    this.#events = events;
  }

  begin(): void {
    if (this.#begun || this.#openPeer === null) return;
    this.#begun = true;
    this.#callOff = this.#clock.after(firstDialAfter, () => this.#dial());
  }

  signal(attempt: number, data: PeerSignal): void {
    if (attempt === this.#attempt) this.#peer?.signal(data);
  }

  send(bytes: Uint8Array): void {
    this.#peer?.send(bytes);
  }

  close(): void {
    this.#callOff();
    this.#peer?.close();
    this.#peer = null;
    this.health.closed();
  }

  #dial(): void {
    if (this.#openPeer === null) return;
    this.#attempt += 1;
    const attempt = this.#attempt;
    const ifCurrent = (act: () => void) => {
      if (attempt === this.#attempt && this.#peer) act();
    };
    this.#peer = this.#openPeer(
      { initiator: true, iceServers: this.#iceServers },
      {
        signal: (data) => ifCurrent(() => this.#events.signal(attempt, data)),
        open: () => ifCurrent(() => this.#opened()),
        data: (bytes) => ifCurrent(() => this.#events.data(bytes)),
        closed: () => ifCurrent(() => this.#lost()),
      },
    );
    this.#callOff = this.#clock.after(connectTimeout, () => this.#lost());
  }

  #opened(): void {
    this.#callOff();
    this.#retry = firstRetry;
    this.health.opened();
    this.#events.opened();
  }

  #lost(): void {
    const wasOpen = this.health.open;
    this.close();
    this.#callOff = this.#clock.after(this.#retry, () => this.#dial());
    this.#retry = Math.min(this.#retry * 2, longestRetry);
    if (wasOpen) this.#events.closed();
  }
}
