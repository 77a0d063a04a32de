import type { PhoneView } from '../../shared/messages.ts';
import type { Identity } from './link/host-link.ts';

/** Sends each phone its view when it differs from what it was sent last. */
export class ViewPost {
  #send: (identity: Identity, view: PhoneView) => void;
  #sent = new Map<Identity, string>();

  constructor(send: (identity: Identity, view: PhoneView) => void) {
    this.#send = send;
  }

  /** The clock's hand does not count as a difference: phones move it themselves. */
  post(identity: Identity, view: PhoneView): void {
    const shown = JSON.stringify({ ...view, clock: { ...view.clock, now: 0 } });
    if (this.#sent.get(identity) === shown) return;
    this.#sent.set(identity, shown);
    this.#send(identity, view);
  }

  /** A phone that has just arrived shows nothing yet. */
  forget(identity: Identity): void {
    this.#sent.delete(identity);
  }
}
