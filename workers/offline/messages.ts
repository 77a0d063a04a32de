/** What a page may say to the service worker. */
export type ToOffline =
  /** Nobody is in the middle of anything: take over from the version before. */
  | { kind: 'takeOver' }
  /** There is time: fetch what Collage paints with, to have it without a network, too. */
  | { kind: 'keepLetters' };
