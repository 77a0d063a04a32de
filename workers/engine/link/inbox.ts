import type { Verdict } from '../../../shared/messages.ts';

/** How far ahead of the next message one may be. */
const reach = 64;
/** How many verdicts are kept for resends. */
const remembered = 128;

export interface Incoming {
  number: number;
  id: string;
  message: unknown;
}

/** One session's numbered messages: each is handed on once, in order. */
export class Inbox {
  #next = 1;
  readonly #early = new Map<number, Incoming>();
  readonly #verdicts = new Map<number, Verdict>();

  /** False when the message is too far ahead to be kept. */
  put(incoming: Incoming): boolean {
    if (incoming.number >= this.#next + reach) return false;
    if (incoming.number >= this.#next) this.#early.set(incoming.number, incoming);
    return true;
  }

  /** The messages whose turn it is. */
  *takeReady(): Generator<Incoming> {
    for (;;) {
      const incoming = this.#early.get(this.#next);
      if (!incoming) return;
      this.#early.delete(this.#next);
      this.#next += 1;
      yield incoming;
    }
  }

  settle(number: number, verdict: Verdict): void {
    this.#verdicts.set(number, verdict);
    this.#verdicts.delete(number - remembered);
  }

  /** The verdict of a message that was settled before. */
  verdictOf(number: number): Verdict | null {
    return this.#verdicts.get(number) ?? null;
  }
}
