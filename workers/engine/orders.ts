import type { FailureKind } from '../../src/picture.ts';
import type { RoomOrder } from '../../src/room/needs.ts';
import type { Painted, PaintProgress } from './painters/painter.ts';
import type { Commissioned, WorkEvents } from './studio.ts';

export interface OrderEvents {
  /** The request is about to leave, as soon as this is on record. */
  started(order: string, by: { painter: string; paid: boolean }): Promise<void>;
  /** The painter has its own name for the work. */
  accepted(order: string, job: string): void;
  progress(order: RoomOrder, progress: PaintProgress): void;
  painted(order: string, painted: Painted, by: { painter: string; standIn: string | null }): void;
  /** `said`: the service's own words, for the host. */
  failed(order: string, failure: FailureKind, by: { painter: string; said: string }): void;
}

const untold: PaintProgress = { share: null, place: null, seconds: null };

/** The part of the studio a desk needs. */
export interface Atelier {
  atOnce: number;
  commission(order: RoomOrder): Commissioned;
}

/**
 * Has painted what the state wants painted: starts orders that are new, at most `atOnce` of them at
 * a time and in the order they came, and cancels those that are gone.
 */
export class OrderDesk {
  #atelier: Atelier;
  #events: OrderEvents;
  #waiting: RoomOrder[] = [];
  /** Those of them that were told their place. */
  #inLine = new Set<string>();
  #atWork = new Map<string, AbortController>();
  /** Orders that were started and have ended; the state forgets them only after its next event. */
  #ended = new Set<string>();

  constructor(atelier: Atelier, events: OrderEvents) {
    this.#atelier = atelier;
    this.#events = events;
  }

  /** `wanted`: all orders of the state as it is now. */
  sync(wanted: readonly RoomOrder[]): void {
    const ids = new Set(wanted.map((order) => order.id));
    for (const [id, work] of this.#atWork) if (!ids.has(id)) work.abort();
    for (const id of this.#ended) if (!ids.has(id)) this.#ended.delete(id);
    const places = new Map(this.#waiting.map(({ id }, place) => [id, place]));
    const placeOf = ({ id }: RoomOrder) => places.get(id) ?? places.size;
    this.#waiting = wanted
      .filter(({ id }) => !this.#atWork.has(id) && !this.#ended.has(id))
      .toSorted((one, other) => placeOf(one) - placeOf(other));
    this.#startNext();
  }

  #startNext(): void {
    while (this.#waiting.length > 0 && this.#atWork.size < this.#atelier.atOnce) {
      const order = this.#waiting.shift() as RoomOrder;
      // Set before anyone is told: the telling leads back here.
      const aborter = new AbortController();
      this.#atWork.set(order.id, aborter);
      if (this.#inLine.delete(order.id)) this.#events.progress(order, untold);
      const commissioned = this.#atelier.commission(order);
      // What was accepted before is asked for, not started again.
      const ready =
        order.job === null ? this.#events.started(order.id, commissioned) : Promise.resolve();
      void this.#paint(order, commissioned, aborter, ready);
    }
    this.#tellPlaces();
  }

  /** After every event, so that a phone that comes back hears it too. */
  #tellPlaces(): void {
    this.#inLine = new Set(this.#waiting.map(({ id }) => id));
    this.#waiting.forEach((order, ahead) =>
      this.#events.progress(order, { ...untold, place: ahead + 1 }),
    );
  }

  async #paint(
    order: RoomOrder,
    commissioned: Commissioned,
    aborter: AbortController,
    ready: Promise<void>,
  ): Promise<void> {
    await ready;
    const { signal } = aborter;
    const gone = new Promise<'gone'>((resolve) => {
      signal.addEventListener('abort', () => resolve('gone'), { once: true });
    });
    const work = signal.aborted
      ? 'gone'
      : await Promise.race([gone, commissioned.run(this.#tellOf(order, signal))]);
    this.#atWork.delete(order.id);
    this.#ended.add(order.id);
    if (work !== 'gone') {
      const { painting, painter, standIn } = work;
      if (painting.ok) this.#events.painted(order.id, painting.painted, { painter, standIn });
      else this.#events.failed(order.id, painting.failure, { painter, said: painting.said });
    }
    this.#startNext();
  }

  #tellOf(order: RoomOrder, signal: AbortSignal): WorkEvents {
    return {
      signal,
      accepted: (job) => this.#events.accepted(order.id, job),
      progress: (progress) => this.#events.progress(order, progress),
    };
  }
}
