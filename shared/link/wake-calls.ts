/** Tells whenever the page may have been asleep or without a network; returns how to stop. */
export type WakeCalls = (wake: () => void) => () => void;
