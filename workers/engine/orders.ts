import type { FailureKind, Order } from '../../src/picture.ts';
import type { WallClock } from '../../shared/link/wall-clock.ts';
import type { Painted, Painter } from './painters/painter.ts';

export interface OrderEvents {
  /** The request is about to leave; this must be on record first. */
  started(order: string): void;
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
  #waiting: Order[] = [];
  #atWork = new Map<string, AbortController>();
  /** Orders that were started and have ended; the state forgets them only after its next event. */
  #ended = new Set<string>();

  constructor(painter: Painter, time: WallClock, events: OrderEvents) {
    this.#painter = painter;
    this.#time = time;
    this.#events = events;
  }

  /** `wanted`: all orders of the state as it is now. */
  sync(wanted: readonly Order[]): void {
    const ids = new Set(wanted.map((order) => order.id));
    for (const [id, work] of this.#atWork) if (!ids.has(id)) work.abort();
    for (const id of this.#ended) if (!ids.has(id)) this.#ended.delete(id);
    this.#waiting = wanted.filter(({ id }) => !this.#atWork.has(id) && !this.#ended.has(id));
    this.#startNext();
  }

  #startNext(): void {
    while (this.#waiting.length > 0 && this.#atWork.size < this.#painter.atOnce) {
      const order = this.#waiting.shift() as Order;
      // Set before anyone is told: the telling leads back here.
      const work = new AbortController();
      this.#atWork.set(order.id, work);
      this.#events.started(order.id);
      void this.#paint(order, work);
    }
  }

  async #paint(order: Order, work: AbortController): Promise<void> {
    let timedOut = false;
    const limit = this.#painter.patienceSeconds * 1000 * limitInPatiences;
    const stopTimer = this.#time.after(limit, () => {
      timedOut = true;
      work.abort();
    });
    const gone = new Promise<'gone'>((resolve) => {
      work.signal.addEventListener('abort', () => resolve('gone'), { once: true });
    });
    const result = await Promise.race([this.#painter.paint(order, work.signal), gone]);
    stopTimer();
    this.#atWork.delete(order.id);
    this.#ended.add(order.id);
    if (timedOut) this.#events.failed(order.id, 'timeout');
    else if (result !== 'gone' && result.ok) this.#events.painted(order.id, result.painted);
    else if (result !== 'gone') this.#events.failed(order.id, result.failure);
    this.#startNext();
  }
}
