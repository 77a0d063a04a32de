/** What can be typed instead of scanning; null while there is nothing of the kind. */
export type Words = readonly string[] | null;

/**
 * How phones come in. Under the cloth nobody sees the code; without the address, as in a window that
 * others may look at, it cannot be uncovered either.
 */
export type Entrance =
  | { kind: 'open'; address: string; words: Words }
  | { kind: 'covered'; address: string | null; words: Words }
  | { kind: 'no address' };

/** The entrance as those see it who may look over the host's shoulder. */
export function forOthers(entrance: Entrance): Entrance {
  return entrance.kind === 'covered' ? { kind: 'covered', address: null, words: null } : entrance;
}
