import type {
  LinkHealth,
  LinkState,
  PhoneLink,
  PhoneLinkEvents,
} from '../../../shared/link/phone-link.ts';
import type {
  HostSignal,
  PhoneMessage,
  PhoneSignal,
  PhoneView,
  Verdict,
} from '../../../shared/messages.ts';

/** A phone's link with nobody at the other end: the test says what the host would. */
export class ScriptedLink implements PhoneLink {
  readonly sent: PhoneMessage[] = [];
  readonly signals: PhoneSignal[] = [];
  dialled = 0;
  closed = false;
  /** What it says of its health. */
  shape: LinkHealth = { roundTrip: null, heardAgo: null };
  readonly player: string;
  readonly #events: PhoneLinkEvents;

  constructor(player: string, events: PhoneLinkEvents) {
    this.player = player;
    this.#events = events;
  }

  send(message: PhoneMessage): number {
    return this.sent.push(message);
  }
  signal(signal: PhoneSignal): void {
    this.signals.push(signal);
  }
  dial(): void {
    this.dialled += 1;
  }
  health(): LinkHealth {
    return this.shape;
  }
  close(): void {
    this.closed = true;
  }

  /** The host's side. */
  show(view: PhoneView): void {
    this.#events.state({ kind: 'linked', way: 'relay' });
    this.#events.view(view);
  }
  state(state: LinkState): void {
    this.#events.state(state);
  }
  hear(signal: HostSignal): void {
    this.#events.signal(signal);
  }
  /** The verdict on the message sent as number `message` (the newest one, if not said). */
  judge(verdict: Verdict, message = this.sent.length): void {
    this.#events.verdict(message, verdict);
  }
}
