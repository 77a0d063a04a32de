import type { WallClock } from '../../shared/link/wall-clock.ts';
import type {
  Entry,
  Kept,
  KeptEvent,
  NewPicture,
  RoomArchive,
  RoomSign,
  Snapshot,
  ToldGame,
} from '../archive/archive.ts';

/** What is to be kept of one moment; what is not named is as before. */
export interface ToKeep {
  events?: KeptEvent[];
  pictures?: NewPicture[];
  snapshot?: Snapshot;
  game?: ToldGame;
  sign?: RoomSign;
  forget?: readonly string[];
}

/** The archive's own room, or what is needed to begin one when the archive has room again. */
export type KeptRoom = { room: number } | { secret: Uint8Array<ArrayBuffer>; opening: Snapshot };

export interface KeeperOptions {
  archive: RoomArchive;
  kept: KeptRoom;
  time: WallClock;
  /** Whenever what happens begins or ceases to be kept. */
  changed(kept: Kept): void;
}

/** After a failed write the next is tried after this many milliseconds. */
const retryAfter = 10_000;
/** An archive that has not answered by then does not hold up the game. */
const patience = 3000;

type Pending = Omit<Entry, 'room'>;

/**
 * Keeps what happens in a room, in order and without gaps: what could not be written waits in memory
 * and is written with what comes after it. The game is never held up for long, and never ended.
 */
export class Keeper {
  #options: KeeperOptions;
  #kept: KeptRoom;
  #pending: Pending = nothing();
  #write: Promise<void> | null = null;
  #last: Kept = { kept: true };

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#kept = options.kept;
  }

  /** To be kept with the next `flush`, in one transaction with all else that is added until then. */
  add(more: ToKeep): void {
    this.#pending = merged(this.#pending, more);
  }

  /** Settles when all that was added is on disk, or at once while nothing can be kept. */
  async flush(): Promise<void> {
    if (this.#last.kept) await this.#flush();
  }

  /** While one write is under way, all that comes waits for it and goes together with the next. */
  async #flush(): Promise<void> {
    await this.#write;
    if (isNothing(this.#pending) || !this.#last.kept) return this.#write ?? undefined;
    this.#write ??= this.#writeAll();
    return this.#write;
  }

  async #writeAll(): Promise<void> {
    const entry = this.#pending;
    this.#pending = nothing();
    const kept = await this.#inTime(this.#writeEntry(entry));
    if (!kept.kept) this.#pending = merged(entry, this.#pending);
    const before = this.#last;
    this.#last = kept;
    this.#write = null;
    if (before.kept !== kept.kept) this.#options.changed(kept);
    // An archive that another tab has now will not come back.
    if (!kept.kept && kept.why !== 'closed') {
      this.#options.time.after(retryAfter, () => void (this.#write ??= this.#writeAll()));
    } else if (!before.kept) await this.#flush();
  }

  async #writeEntry(entry: Pending): Promise<Kept> {
    const { archive } = this.#options;
    try {
      if (!('room' in this.#kept)) {
        const { secret, opening } = this.#kept;
        const room = await archive.openRoom(secret, opening);
        if (room === null) return { kept: false, why: 'failed' };
        this.#kept = { room };
      }
      return await archive.keep({ room: this.#kept.room, ...entry });
    } catch {
      return { kept: false, why: 'failed' };
    }
  }

  async #inTime(write: Promise<Kept>): Promise<Kept> {
    let stop = () => {};
    const late = new Promise<Kept>((resolve) => {
      stop = this.#options.time.after(patience, () => resolve({ kept: false, why: 'failed' }));
    });
    const kept = await Promise.race([write, late]);
    stop();
    return kept;
  }
}

function nothing(): Pending {
  return { events: [], pictures: [], snapshot: null, game: null, sign: null };
}

function isNothing(pending: Pending): boolean {
  const { events, pictures, snapshot, game, sign, forget = [] } = pending;
  return (
    events.length + pictures.length + forget.length === 0 && (snapshot ?? game ?? sign) === null
  );
}

function merged(earlier: Pending, later: ToKeep | Pending): Pending {
  return {
    events: [...earlier.events, ...(later.events ?? [])],
    pictures: [...earlier.pictures, ...(later.pictures ?? [])],
    snapshot: later.snapshot ?? earlier.snapshot,
    game: later.game ?? earlier.game,
    sign: later.sign ?? earlier.sign,
    forget: [...(earlier.forget ?? []), ...(later.forget ?? [])],
  };
}
