import { firstResend, longestResend } from '../../../shared/link/link-limits.ts';
import type { PhoneView } from '../../../shared/messages.ts';

/** A newer view waits this long for the acknowledgement of the one under way, then overtakes it. */
const overtakeAfter = 250;

/** The newest view of one session: it replaces the older ones and is resent until acknowledged. */
export class ViewSlot {
  #newest: { version: number; view: PhoneView; madeAt: number } | null = null;
  #sent = { version: 0, at: -Infinity };
  #acknowledged = 0;
  #resendAt = 0;
  #wait = firstResend;

  put(view: PhoneView, now: number): void {
    this.#newest = { version: (this.#newest?.version ?? 0) + 1, view, madeAt: now };
    this.#wait = firstResend;
  }

  acknowledge(version: number): void {
    if (version <= this.#sent.version) {
      this.#acknowledged = Math.max(this.#acknowledged, version);
    }
  }

  /** The phone says what it has; a view that should be there by now was lost. */
  phoneHas(version: number, now: number): void {
    this.acknowledge(version);
    if (version < this.#sent.version && now - this.#sent.at >= overtakeAfter) this.resendNow();
  }

  /** The way has changed: what was under way may be lost. */
  resendNow(): void {
    this.#sent.at = -Infinity;
    this.#resendAt = 0;
    this.#wait = firstResend;
  }

  takeDue(now: number): { kind: 'view'; version: number; age: number; view: PhoneView } | null {
    const newest = this.#newest;
    if (!newest || this.#acknowledged >= newest.version) return null;
    const isNew = newest.version > this.#sent.version;
    const free = this.#acknowledged >= this.#sent.version || now - this.#sent.at >= overtakeAfter;
    if (isNew ? !free : now < this.#resendAt) return null;
    this.#sent = { version: newest.version, at: now };
    this.#resendAt = now + this.#wait;
    this.#wait = Math.min(this.#wait * 2, longestResend);
    return {
      kind: 'view',
      version: newest.version,
      age: now - newest.madeAt,
      view: newest.view,
    };
  }
}
