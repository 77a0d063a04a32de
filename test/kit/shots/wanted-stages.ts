import type { Wanted } from './hold-stages.ts';

const late = (stage: string, share: number): Wanted => ({ name: stage, stage, share });

/** The stages that pass by themselves, each to be held when all of it is to be seen. */
export const passingStages: readonly Wanted[] = [
  late('landing', 0.94),
  late('scoring unpicked', 0.88),
  late('scoring lie', 0.88),
  late('scoring truth', 0.88),
  late('totals', 0.9),
  late('ending places', 0.97),
  ...[1, 2, 3, 4].map((place) => late(`ending achievement ${place}`, 0.9)),
];

/** The doors are about to open. */
export const starting: Wanted = { name: 'starting', stage: 'starting', share: 0 };

/** The clock has run out, and the last answers come in. */
export const timesUp: Wanted = { name: 'time’s up', stage: 'fooling', share: 1.005 };
