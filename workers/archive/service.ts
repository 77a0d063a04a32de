import type { ArchiveNews, Kept, Opened } from './archive.ts';
import type { FoundPlace } from './find-place.ts';
import { placeAnew, placeInUse, setAsides } from './generations.ts';
import type { Owner, Ownership } from './ownership.ts';
import type { HeldPlace } from './places/held-place.ts';
import { openProcessor } from './processor.ts';
import { words } from './words.ts';

type Processor = Extract<Awaited<ReturnType<typeof openProcessor>>, { ok: true }>['processor'];

/** What the service lives in. */
export interface World {
  ownership(owner: Owner): Ownership;
  /** Waits so many milliseconds for files that another still has. */
  findPlace(patience: number, onKept: (kept: Kept) => void): Promise<FoundPlace>;
  memory(): Promise<HeldPlace>;
  tools: Parameters<typeof openProcessor>[1];
  /** Like `2026-11-20`. */
  today(): string;
  tell(news: ArchiveNews): void;
}

export interface OpenArchive {
  processor: Processor;
  place: HeldPlace;
}

/** Milliseconds for the former self of a reloaded tab to let go, and for one that was robbed. */
const patienceWithFormer = 2000;
const patienceWithRobbed = 5000;

/** The archive of one tab: opened, handed over, closed; and all that is asked of it meanwhile. */
export class ArchiveService {
  readonly #world: World;
  readonly #ownership: Ownership;
  #archive: OpenArchive | null = null;
  /** Openings and closings, one after another. */
  #turns: Promise<unknown> = Promise.resolve();
  readonly #works = new Set<Promise<unknown>>();
  #told: Kept = { kept: true };

  constructor(world: World) {
    this.#world = world;
    const leave = () => void this.#inTurn(() => this.#leave());
    this.#ownership = world.ownership({ asked: leave, robbed: leave });
  }

  open(): Promise<Opened> {
    return this.#inTurn(async () => {
      if (this.#archive !== null) return opened(this.#archive);
      if (!(await this.#ownership.take(patienceWithFormer))) return { kind: 'elsewhere' };
      return this.#openOwned(patienceWithFormer);
    });
  }

  takeOver(): Promise<Opened> {
    return this.#inTurn(async () => {
      if (this.#archive !== null) return opened(this.#archive);
      const how = await this.#ownership.takeOver();
      return this.#openOwned(how === 'handed' ? patienceWithFormer : patienceWithRobbed);
    });
  }

  playWithout(): Promise<Opened> {
    return this.#inTurn(async () => {
      await this.#close();
      return this.#openIn(await this.#world.memory());
    });
  }

  /** Null while it is not open here. */
  get archive(): OpenArchive | null {
    return this.#archive;
  }

  /** Throws while it is not open here. */
  use<Result>(work: (archive: OpenArchive) => Promise<Result>): Promise<Result> {
    if (this.#archive === null) return Promise.reject(new Error(words.notOpen));
    const working = work(this.#archive);
    const over = () => this.#works.delete(working);
    this.#works.add(working);
    working.then(over, over);
    return working;
  }

  /** Answers whether a write is kept, and tells the page when that is not as before. */
  async write(work: (archive: OpenArchive) => Promise<Kept>): Promise<Kept> {
    if (this.#archive === null) return { kept: false, why: 'closed' };
    const { place } = this.#archive;
    const written = await this.use(work).catch(() => ({ kept: false, why: 'failed' }) as const);
    const kept = written.kept ? place.kept() : written;
    this.#tell(kept);
    return kept;
  }

  async #openOwned(patience: number): Promise<Opened> {
    try {
      const found = await this.#world.findPlace(patience, (kept) => this.#tell(kept));
      if (found.ok) return await this.#openIn(found.place);
      this.#ownership.release();
      return { kind: 'locked', message: found.message };
    } catch (error) {
      this.#ownership.release();
      return { kind: 'locked', message: words.cannotOpen(String(error)) };
    }
  }

  /** Lets go of the place where it cannot be opened. */
  async #openIn(place: HeldPlace): Promise<Opened> {
    const { tools, today } = this.#world;
    try {
      let found = await openProcessor(placeInUse(place), tools);
      if (!found.ok && found.problem === 'damaged') {
        found = await openProcessor(placeAnew(place, today()), tools);
      }
      if (found.ok) {
        this.#archive = { processor: found.processor, place };
        return opened(this.#archive);
      }
      if (found.problem === 'damaged') throw new Error(words.newOneDamaged);
    } catch (error) {
      await this.#letGo(place);
      throw error;
    }
    await this.#letGo(place);
    return { kind: 'newer' };
  }

  async #leave(): Promise<void> {
    if (this.#archive === null) {
      this.#ownership.release();
      return;
    }
    await this.#close();
    this.#world.tell({ kind: 'moved' });
  }

  /** From its first moment nothing new is taken on; what is being done is done to its end. */
  async #close(): Promise<void> {
    const archive = this.#archive;
    this.#archive = null;
    if (archive === null) return;
    await Promise.allSettled(this.#works);
    try {
      archive.processor.close();
    } finally {
      await this.#letGo(archive.place);
    }
  }

  async #letGo(place: HeldPlace): Promise<void> {
    try {
      await place.release();
    } finally {
      this.#ownership.release();
    }
  }

  #tell(kept: Kept): void {
    const same = JSON.stringify(kept) === JSON.stringify(this.#told);
    this.#told = kept;
    if (!same) this.#world.tell({ kind: 'keeping', kept });
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#turns.then(work);
    this.#turns = turn.catch(() => undefined);
    return turn;
  }
}

function opened({ place }: OpenArchive): Opened {
  const setAside = setAsides(place.names()).at(-1)?.name ?? null;
  return { kind: 'open', keeping: place.keeping, setAside };
}
