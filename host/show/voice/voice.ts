/** Says things aloud, one after the other. */
export interface Voice {
  say(text: string): void;
  /** 0 is silent. */
  volume(loudness: number): void;
}
