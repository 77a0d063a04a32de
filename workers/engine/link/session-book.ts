import type { HostSession } from './host-session.ts';

/** Displaced sessions remembered, so that their phones can be told. */
const mostDisplaced = 256;

/** All sessions of a room by id: those that count, and those a newer one has displaced. */
export class SessionBook {
  readonly #open = new Map<string, HostSession>();
  readonly #displaced = new Map<string, HostSession>();

  get open(): Iterable<HostSession> {
    return this.#open.values();
  }

  find(id: string): { session: HostSession; displaced: boolean } | null {
    const open = this.#open.get(id);
    if (open) return { session: open, displaced: false };
    const displaced = this.#displaced.get(id);
    return displaced ? { session: displaced, displaced: true } : null;
  }

  /** The session that has this peer connection as its newest. */
  withPeer(peer: string): HostSession | null {
    const session = this.#open.get(peer.slice(0, peer.indexOf('.')));
    return session?.peer === peer ? session : null;
  }

  add(session: HostSession): void {
    this.#open.set(session.id, session);
  }

  forget(session: HostSession): void {
    session.closePeer();
    this.#open.delete(session.id);
  }

  displace(session: HostSession): void {
    this.#open.delete(session.id);
    this.#displaced.set(session.id, session);
    if (this.#displaced.size > mostDisplaced) {
      this.#displaced.delete(this.#displaced.keys().next().value!);
    }
  }
}
