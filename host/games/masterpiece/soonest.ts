import type { PaintProgress } from '../../room-state.ts';

/** Of several pictures what was told of the one that is nearest to done. */
export function soonest(told: readonly PaintProgress[]): PaintProgress | null {
  const [first = null] = told.toSorted(
    (one, other) =>
      (one.seconds ?? Infinity) - (other.seconds ?? Infinity) ||
      (other.share ?? -1) - (one.share ?? -1) ||
      (one.place ?? Infinity) - (other.place ?? Infinity),
  );
  return first;
}
