/** What else than the code leads in; null while there is nothing of the kind. */
export interface WaysIn {
  /** What can be typed instead of scanning. */
  words: readonly string[] | null;
  /** What a phone scans to join the Wi-Fi first. */
  wifi: string | null;
}

/**
 * How phones come in. Under the cloth nobody sees the codes; without the address, as in a window that
 * others may look at, they cannot be uncovered either.
 */
export type Entrance =
  | ({ kind: 'open'; address: string } & WaysIn)
  | ({ kind: 'covered'; address: string | null } & WaysIn)
  | { kind: 'no address' }
  /** Only bots come, and they find in by themselves. */
  | { kind: 'demo' };

/** The entrance as those see it who may look over the host's shoulder. */
export function forOthers(entrance: Entrance): Entrance {
  return entrance.kind === 'covered'
    ? { kind: 'covered', address: null, words: null, wifi: null }
    : entrance;
}
