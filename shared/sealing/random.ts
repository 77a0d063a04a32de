/** Gives so many random bytes. Injected, so that tests can have the same ones again. */
export type Random = (count: number) => Uint8Array;

export const browserRandom: Random = (count) => crypto.getRandomValues(new Uint8Array(count));
