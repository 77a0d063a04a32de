import type { FailureKind } from '../../src/picture.ts';
import type { RoomOrder } from '../../src/room/needs.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { Painted, Painter, Painting } from './painters/painter.ts';

export interface OrderEvents {
  /** The request is about to leave, as soon as this is on record. */
  started(order: string): Promise<void>;
  /** The painter has its own name for the work. */
  accepted(order: string, job: string): void;
  painted(order: string, painted: Painted): void;
  failed(order: string, failure: FailureKind): void;
}

/** An order that takes this many times the painter's patience has failed. */
const limitInPatiences = 3;

/**
 * Makes the painter do what the state wants painted: starts orders that are new, at most `atOnce`
 * of them at a time and in the order they came, and cancels those that are gone.
 */
export class OrderDesk {
  #painter: Painter;
  #time: WallClock;
  #events: OrderEvents;
  #waiting: RoomOrder[] = [];
  #atWork = new Map<string, AbortController>();
  /** Orders that were started and have ended; the state forgets them only after its next event. */
  #ended = new Set<string>();

  constructor(painter: Painter, time: WallClock, events: OrderEvents) {
    this.#painter = painter;
    this.#time = time;
    this.#events = events;
  }

  /** `wanted`: all orders of the state as it is now. */
  sync(wanted: readonly RoomOrder[]): void {
    const ids = new Set(wanted.map((order) => order.id));
    for (const [id, work] of this.#atWork) if (!ids.has(id)) work.abort();
    for (const id of this.#ended) if (!ids.has(id)) this.#ended.delete(id);
    this.#waiting = wanted.filter(({ id }) => !this.#atWork.has(id) && !this.#ended.has(id));
    this.#startNext();
  }

  #startNext(): void {
    while (this.#waiting.length > 0 && this.#atWork.size < this.#painter.atOnce) {
      const order = this.#waiting.shift() as RoomOrder;
      // Set before anyone is told: the telling leads back here.
      const work = new AbortController();
      this.#atWork.set(order.id, work);
      // What was accepted before is asked for, not started again.
      const ready = order.job === null ? this.#events.started(order.id) : Promise.resolve();
      void this.#paint(order, work, ready);
    }
  }

  async #paint(order: RoomOrder, work: AbortController, ready: Promise<void>): Promise<void> {
    await ready;
    const result = work.signal.aborted ? 'gone' : await this.#inTime(order, work);
    this.#atWork.delete(order.id);
    this.#ended.add(order.id);
    if (result !== 'gone') {
      if (result.ok) this.#events.painted(order.id, result.painted);
      else this.#events.failed(order.id, result.failure);
    }
    this.#startNext();
  }

  async #inTime(order: RoomOrder, work: AbortController): Promise<Painting | 'gone'> {
    let timedOut = false;
    const limit = this.#painter.patienceSeconds * 1000 * limitInPatiences;
    const stopTimer = this.#time.after(limit, () => {
      timedOut = true;
      work.abort();
    });
    const gone = new Promise<'gone'>((resolve) => {
      work.signal.addEventListener('abort', () => resolve('gone'), { once: true });
    });
    const result = await Promise.race([this.#work(order, work.signal), gone]);
    stopTimer();
    return timedOut ? { ok: false, failure: 'timeout' } : result;
  }

  #work(order: RoomOrder, signal: AbortSignal): Promise<Painting> {
    const { job } = order;
    if (job !== null && this.#painter.collect) return this.#painter.collect(job, order, signal);
    return this.#painter.paint(order, signal, (job) => this.#events.accepted(order.id, job));
  }
}
