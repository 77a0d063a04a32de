import type { PhoneMessage } from '../messages.ts';
import type { PhoneFrame } from './frame.ts';
import { firstResend, longestResend } from './link-limits.ts';

/** How many messages may be under way at once. */
const underWay = 16;

interface Entry {
  /** What `send` returned; stable across sessions. */
  local: number;
  message: PhoneMessage;
  /** Its place in this session's stream; null until it is first sent. */
  number: number | null;
  dueAt: number;
  wait: number;
}

/** The phone's messages that have no verdict yet. It outlives sessions; numbers do not. */
export class Outbox {
  readonly #name: string;
  #entries: Entry[] = [];
  #lastLocal = 0;
  #lastNumber = 0;

  /** `name` is random: it keeps this page's messages apart from those of one before it. */
  constructor(name: string) {
    this.#name = name;
  }

  add(message: PhoneMessage): number {
    this.#lastLocal += 1;
    const local = this.#lastLocal;
    this.#entries.push({ local, message, number: null, dueAt: 0, wait: firstResend });
    return local;
  }

  /** All that is unsettled begins a new stream. */
  beginSession(): void {
    this.#lastNumber = 0;
    for (const entry of this.#entries) Object.assign(entry, { number: null });
    this.resendNow();
  }

  /** The way has changed: what was under way may be lost. */
  resendNow(): void {
    for (const entry of this.#entries) Object.assign(entry, { dueAt: 0, wait: firstResend });
  }

  /** What to send now, in order. */
  takeDue(now: number): PhoneFrame[] {
    const due = this.#entries.slice(0, underWay).filter((entry) => entry.dueAt <= now);
    return due.map((entry) => {
      entry.number ??= this.#lastNumber += 1;
      entry.dueAt = now + entry.wait;
      entry.wait = Math.min(entry.wait * 2, longestResend);
      const { number, local, message } = entry;
      return { kind: 'message', number, id: `${this.#name}.${local}`, message };
    });
  }

  /** The message that had this number, now settled; null when there is none. */
  settle(number: number): number | null {
    const settled = this.#entries.find((entry) => entry.number === number);
    if (!settled) return null;
    this.#entries = this.#entries.filter((entry) => entry !== settled);
    return settled.local;
  }
}
