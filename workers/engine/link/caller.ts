import { PhoneMessage } from '../../../shared/messages.ts';
import type { Verdict } from '../../../shared/messages.ts';
import type { Presence } from '../../../src/room/event.ts';
import type { Allowance } from './allowance.ts';
import type { DropReason } from './drop-reason.ts';
import type { HostSession } from './host-session.ts';

/** Settled messages remembered by id, for one whose verdict was lost with its session. */
const remembered = 64;

interface Job {
  id: string;
  message: unknown;
  settle(verdict: Verdict): void;
}

/** What the host keeps of one identity while sessions come and go. */
export class Caller {
  session: HostSession | null = null;
  presence: Presence = 'here';
  /** For how long it has not been heard though it could have been, in ms. */
  silence = 0;
  readonly allowance: Allowance;
  /** Whether it has been told that it is put out. */
  barred = false;
  readonly #hear: (message: PhoneMessage) => Verdict | Promise<Verdict>;
  readonly #dropped: (reason: DropReason) => void;
  readonly #settled = new Map<string, Verdict>();
  readonly #jobs: Job[] = [];
  #busy = false;

  constructor(
    allowance: Allowance,
    hear: (message: PhoneMessage) => Verdict | Promise<Verdict>,
    dropped: (reason: DropReason) => void,
  ) {
    this.allowance = allowance;
    this.#hear = hear;
    this.#dropped = dropped;
  }

  /** Has the message judged, once and after those before it. */
  handle(job: Job): void {
    this.#jobs.push(job);
    this.#work();
  }

  #work(): void {
    while (!this.#busy) {
      const job = this.#jobs.shift();
      if (!job) return;
      const known = this.#settled.get(job.id);
      if (known) job.settle(known);
      else this.#judge(job);
    }
  }

  #judge(job: Job): void {
    const parsed = PhoneMessage.safeParse(job.message);
    if (!parsed.success) {
      this.#dropped('not a message');
      this.#settle(job, { verdict: 'refused', problem: null });
      return;
    }
    try {
      const verdict = this.#hear(parsed.data);
      if (!(verdict instanceof Promise)) {
        this.#settle(job, verdict);
        return;
      }
      this.#busy = true;
      verdict
        .then(
          (verdict) => this.#settle(job, verdict),
          (error: unknown) => this.#fail(job, error),
        )
        .finally(() => {
          this.#busy = false;
          this.#work();
        });
    } catch (error) {
      this.#fail(job, error);
    }
  }

  #fail(job: Job, error: unknown): void {
    console.error(error);
    this.#dropped('handler failed');
    this.#settle(job, { verdict: 'refused', problem: null });
  }

  #settle(job: Job, verdict: Verdict): void {
    this.#settled.set(job.id, verdict);
    if (this.#settled.size > remembered) {
      this.#settled.delete(this.#settled.keys().next().value!);
    }
    job.settle(verdict);
  }
}
