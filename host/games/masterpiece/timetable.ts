import type { Beat, MasterpieceStage } from '../../../src/games/masterpiece/stage-view.ts';

/** When what happens within a view: game milliseconds after its timer began. */

type View<Kind extends MasterpieceStage['kind']> = Extract<MasterpieceStage, { kind: Kind }>;

/** Lengths of movements in real milliseconds, as in the tokens. */
export const movement = { weighty: 300, slow: 450, reveal: 700 } as const;

/** When the card that opens a round is up again. */
export const cardUp = 2400;

/** So long a slow machine may take to hang the wall before the first label flies over it. */
const hanging = 250;
/** What a label needs to fly, land and be seen to have landed. */
const landed = 450;

/** M30: when a label sets out; it has landed after a `weighty` movement. */
export function setsOut({ timer, labels }: View<'landing'>, index: number): number {
  const each = timer.total / labels.length;
  return index * each + Math.min(hanging, Math.max(0, each - landed));
}

/** The blots in which a picture dissolves in. */
export const blots = [200, 480, 760, 1040, 1320] as const;

/** M41: shares of a beat's time. */
const shares = {
  lie: { author: 0.16, voters: 0.34, all: 0.72, stamps: 0.76 },
  truth: { author: 0.24, voters: 0.38, all: 0.68, stamps: 0.72 },
} as const;

type OneLabel = Exclude<Beat, { kind: 'unpicked' }>;

/** A beat about one label, and who comes when in it. */
export interface Turn {
  beat: OneLabel;
  turns: ReturnType<typeof turnsOf>;
}

export function turnsOf(beat: OneLabel, total: number) {
  const share = shares[beat.kind];
  const { length } = beat.voters;
  const apart = Math.min((share.all - share.voters) / Math.max(1, length - 1), 0.16);
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

/** The ledger: the old totals stand, the round's points are added, the rows change places. */
export function ledgerMarks(total: number): { added: number; settled: number } {
  return { added: 0.22 * total, settled: 0.4 * total };
}

/** M50: the rows come from the last place to the first; `index` is from the first. */
export function takesStep(index: number, rows: number, total: number): number {
  return (0.8 * (rows - 1 - index) * total) / rows;
}

/** A trophy: the cup drops, then its winners stand up. */
export const prize = { cup: 0, winners: 700 } as const;
