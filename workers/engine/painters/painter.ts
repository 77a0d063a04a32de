import type { FailureKind, Order } from '../../../src/picture.ts';

/** A painted picture before it is named by its hash. */
export interface Painted {
  bytes: Uint8Array<ArrayBuffer>;
  type: 'image/webp' | 'image/png' | 'image/jpeg';
  width: number;
  height: number;
}

export type Painting = { ok: true; painted: Painted } | { ok: false; failure: FailureKind };

/** An image service. One file or folder each, one line in the registry. */
export interface Painter {
  id: string;
  title: string;
  /** How long a picture may take in ordinary life, in seconds. */
  patienceSeconds: number;
  /** How many orders it takes at once. */
  atOnce: number;
  /** Whether an order costs money (then it is never repeated unasked). */
  paid: boolean;
  /**
   * Paints one order; never throws. An aborted signal means nobody wants the picture any more.
   * `accepted` is told the service's own name for the work, where it has one and can be asked for it
   * later.
   */
  paint(order: Order, signal: AbortSignal, accepted: (job: string) => void): Promise<Painting>;
  /** Waits for work that was accepted before this page was opened; never throws. */
  collect?(job: string, order: Order, signal: AbortSignal): Promise<Painting>;
}
