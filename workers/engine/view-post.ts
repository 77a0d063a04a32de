import type { PhoneView } from '../../shared/messages.ts';
import { placeOf } from '../../src/room/door.ts';
import { barredView, fullView, phoneView } from '../../src/room/phone-view.ts';
import type { Identity } from './link/host-link.ts';
import type { Runtime } from './runtime.ts';

/** Sends each phone its view when it differs from what it was sent last. */
export class ViewPost {
  readonly #runtime: Runtime;
  readonly #send: (identity: Identity, view: PhoneView) => void;
  #sent = new Map<Identity, string>();
  /** Put out by the link for a while. */
  #barred = new Set<Identity>();

  constructor(runtime: Runtime, send: (identity: Identity, view: PhoneView) => void) {
    this.#runtime = runtime;
    this.#send = send;
  }

  /** The clock's hand does not count as a difference: phones move it themselves. */
  post(identity: Identity): void {
    const view = { ...this.#viewOf(identity), clock: this.#runtime.clock() };
    const shown = JSON.stringify({ ...view, clock: { ...view.clock, now: 0 } });
    if (this.#sent.get(identity) === shown) return;
    this.#sent.set(identity, shown);
    this.#send(identity, view);
  }

  /** To everyone with a seat or at the door. */
  postAll(): void {
    const { seats, door } = this.#runtime.room;
    for (const { identity } of [...seats, ...door.waiting]) this.post(identity);
  }

  bar(identity: Identity, barred: boolean): void {
    if (barred) this.#barred.add(identity);
    else this.#barred.delete(identity);
    this.post(identity);
  }

  /** A phone that has just arrived shows nothing yet. */
  forget(identity: Identity): void {
    this.#sent.delete(identity);
  }

  #viewOf(identity: Identity): Omit<PhoneView, 'clock'> {
    if (this.#barred.has(identity)) return barredView();
    const seat = placeOf(this.#runtime.room, identity);
    return seat === undefined ? fullView() : phoneView(this.#runtime.room, seat);
  }
}
