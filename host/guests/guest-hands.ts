import type { Seat } from '../../src/cartridge.ts';

/** What the host does about who belongs in the room. */
export interface GuestHands {
  kick: (seat: Seat) => void;
  readmit: (seat: Seat) => void;
  admit: (knock: string) => void;
  turnAway: (knock: string) => void;
  /** Whose phone may say yes and no beside the host; null: nobody's. */
  moderator: (seat: Seat | null) => void;
  /** Whose phone has the host's remote; null: nobody's. */
  remote: (seat: Seat | null) => void;
  judge: (held: string, shows: boolean) => void;
  lock: (locked: boolean) => void;
}
