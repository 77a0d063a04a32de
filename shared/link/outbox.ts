import type { PhoneMessage } from '../messages.ts';
import type { PhoneFrame } from './frame.ts';
import { firstResend, longestResend } from './link-limits.ts';
import type { UnsentMessages } from './unsent-messages.ts';

/** How many messages may be under way at once. */
const underWay = 16;

interface Entry {
  /** What `send` returned, stable across sessions; null for what an earlier page left behind. */
  local: number | null;
  /** Names it at the host, across sessions and pages. */
  id: string;
  message: PhoneMessage;
  /** Its place in this session's stream; null until it is first sent. */
  number: number | null;
  dueAt: number;
  wait: number;
}

/**
 * The phone's messages that have no verdict yet. It outlives sessions, and by what is kept the page;
 * numbers do not.
 */
export class Outbox {
  readonly #name: string;
  readonly #unsent: UnsentMessages;
  #entries: Entry[] = [];
  #lastLocal = 0;
  #lastNumber = 0;

  /** `name` is random: it keeps this page's messages apart from those of one before it. */
  constructor(name: string, unsent: UnsentMessages) {
    this.#name = name;
    this.#unsent = unsent;
  }

  /** The number of a message that is not sent at all. */
  skip(): number {
    this.#lastLocal += 1;
    return this.#lastLocal;
  }

  add(message: PhoneMessage): number {
    const local = this.skip();
    const id = `${this.#name}.${local}`;
    this.#entries.push(fresh(local, id, message));
    this.#unsent.add(id, message);
    return local;
  }

  /** All that is unsettled begins a new stream. */
  beginSession(): void {
    this.#lastNumber = 0;
    this.#adopt();
    for (const entry of this.#entries) Object.assign(entry, { number: null });
    this.resendNow();
  }

  /** What other windows of this player, most of all the page before this one, left behind. */
  #adopt(): void {
    const known = new Set(this.#entries.map(({ id }) => id));
    const left = this.#unsent.all.filter(({ id }) => !known.has(id));
    this.#entries.unshift(...left.map(({ id, message }) => fresh(null, id, message)));
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
      const { number, id, message } = entry;
      return { kind: 'message', number, id, message };
    });
  }

  /** The message that had this number, now settled; null when this page knows of none. */
  settle(number: number): number | null {
    const settled = this.#entries.find((entry) => entry.number === number);
    if (!settled) return null;
    this.#entries = this.#entries.filter((entry) => entry !== settled);
    this.#unsent.remove(settled.id);
    return settled.local;
  }
}

function fresh(local: number | null, id: string, message: PhoneMessage): Entry {
  return { local, id, message, number: null, dueAt: 0, wait: firstResend };
}
