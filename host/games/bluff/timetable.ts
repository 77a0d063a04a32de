import type { Timer } from '../../../src/base/timer.ts';

/** When what happens within a view: game milliseconds after its timer began. */

/** Lengths of movements in real milliseconds, as in the tokens. */
export const movement = { weighty: 300, slow: 450, reveal: 700 } as const;

/** So long a slow machine may take to hang the wall before the first label flies over it. */
const hanging = 250;
/** What a label needs to fly, land and be seen to have landed. */
const landed = 450;

/** M30: when a label sets out; it has landed after a `weighty` movement. */
export function setsOut(
  { timer, labels }: { timer: Timer; labels: readonly unknown[] },
  index: number,
): number {
  const each = timer.total / labels.length;
  return index * each + Math.min(hanging, Math.max(0, each - landed));
}

/** Who comes when in a beat about one label, and when its points are stamped. */
export interface Turns {
  author: number;
  voter: (index: number) => number;
  stamps: number;
}

/** Shares of a beat's time; `voters`: when the first comes, `all`: when the last has. */
export interface TurnShares {
  author: number;
  voters: number;
  all: number;
  stamps: number;
}

export function turnsBy(share: TurnShares, voters: number, total: number): Turns {
  const apart = Math.min((share.all - share.voters) / Math.max(1, voters - 1), 0.16);
  return {
    author: share.author * total,
    voter: (index: number) => (share.voters + index * apart) * total,
    stamps: share.stamps * total,
  };
}

/** The lies nobody picked come one after the other in the first part of their beat. */
export function comesUp(index: number, count: number, total: number): number {
  return (0.4 * index * total) / count;
}

/** The ledger: the old totals stand, what was won is added, the rows change places. */
export function ledgerMarks(total: number): { added: number; settled: number } {
  return { added: 0.22 * total, settled: 0.4 * total };
}

/** M50: the rows come from the last place to the first; `index` is from the first. */
export function takesStep(index: number, rows: number, total: number): number {
  return (0.8 * (rows - 1 - index) * total) / rows;
}

/** A trophy: the cup drops, then its winners stand up. */
export const prize = { cup: 0, winners: 700 } as const;
