/** A voice of the machine. */
export interface MachineVoice {
  /** What the machine calls it for good (`voiceURI`). */
  id: string;
  name: string;
  /** As in `en-GB`. */
  language: string;
  /** Speaks on this machine; what others are given to say leaves it. */
  local: boolean;
  /** The machine's own choice. */
  usual: boolean;
}

/** How a sentence is to be said. */
export interface Tone {
  voice: MachineVoice;
  /** 1 is an ordinary pace. */
  speed: number;
  /** 0…1. */
  volume: number;
}

/** What becomes of a sentence; none of it is certain to be told. */
export interface Hearing {
  began(): void;
  ended(): void;
  failed(): void;
}

/** Says one sentence at a time. */
export interface Voice {
  /** The same list until they change: they arrive late. */
  voices(): readonly MachineVoice[];
  subscribe(changed: () => void): () => void;
  say(sentence: string, tone: Tone, hearing: Hearing): void;
  /** Stops at once; no more is told of what was being said. */
  hush(): void;
}
