import type {
  CataloguePage,
  Entry,
  GamePage,
  HostArchive,
  Imported,
  Kept,
  RecordedStage,
  RoomArchive,
  SavedRoom,
  Snapshot,
} from './archive.ts';
import { rename } from './catalogue-entry.ts';
import { catalogue, gamePage } from './catalogue.ts';
import type { Connection } from './connection.ts';
import { exportAll, exportFile } from './export/export-all.ts';
import { exportGame } from './export/export-game.ts';
import { gameWithId } from './games.ts';
import { importAll, importFile } from './import/import-all.ts';
import { keepEntry } from './log.ts';
import type { OpenedDatabase } from './open-database.ts';
import { openDatabase } from './open-database.ts';
import type { KeptPicture } from './pictures.ts';
import { picture } from './pictures.ts';
import type { Place } from './place.ts';
import { loose, pack, recording } from './recordings.ts';
import { removeGame, shrink } from './remove-game.ts';
import { beginRoom, closeRoom, goingOn, roomSecret, roomThatGoesOn, savedRoom } from './rooms.ts';
import type { Sealer } from './sealer.ts';
import { Secrets } from './secrets.ts';
import { keepSettings, settings } from './settings.ts';
import { isFull } from './sqlite-error.ts';
import type { MakeThumbnail } from './thumbnails.ts';
import { thumbnail } from './thumbnails.ts';

export interface ProcessorTools {
  sealer: Sealer;
  thumbnail: MakeThumbnail;
  /** Milliseconds since 1970. */
  now(): number;
}

type OpenedProcessor = { ok: true; processor: Processor } | Extract<OpenedDatabase, { ok: false }>;

/** The archive in that place. Throws when the file cannot be reached, which says nothing about it. */
export async function openProcessor(place: Place, tools: ProcessorTools): Promise<OpenedProcessor> {
  const opened = openDatabase(place);
  if (!opened.ok) return opened;
  // What an export or import was working on when the page was killed.
  for (const file of [exportFile, importFile]) if (place.names().includes(file)) place.remove(file);
  return { ok: true, processor: new Processor(place, opened.connection, tools) };
}

const painterSecret = (painter: string) => `painter ${painter}`;

/** All that the archive does over SQL, wherever its file is and whoever owns it. */
class Processor
  implements
    RoomArchive,
    Omit<
      HostArchive,
      'open' | 'takeOver' | 'playWithout' | 'damaged' | 'forgetDamaged' | 'storage' | 'picture'
    >
{
  readonly #place: Place;
  readonly #connection: Connection;
  readonly #tools: ProcessorTools;
  readonly #secrets: Secrets;
  #isOpen = true;
  #packing: Promise<void> = Promise.resolve();

  constructor(place: Place, connection: Connection, tools: ProcessorTools) {
    this.#place = place;
    this.#connection = connection;
    this.#tools = tools;
    this.#secrets = new Secrets(connection, tools.sealer);
    this.#pack();
  }

  close(): void {
    this.#isOpen = false;
    this.#connection.close();
  }

  async openRoom(secret: Uint8Array<ArrayBuffer>, opening: Snapshot): Promise<number | null> {
    const sealed = await this.#secrets.seal(secret);
    let room: number | null = null;
    const kept = this.#write(() => {
      const former = roomThatGoesOn(this.#connection);
      if (former !== null) this.#closeRoom(former);
      room = beginRoom(this.#connection, opening, this.#tools.now());
      this.#secrets.keep(roomSecret(room), secret, sealed);
    });
    return kept.kept ? room : null;
  }

  async savedRoom(): Promise<SavedRoom | null> {
    const saved = savedRoom(this.#connection);
    if (saved === null) return null;
    return { ...saved, secret: await this.#secrets.read(roomSecret(saved.room)) };
  }

  async keep(entry: Entry): Promise<Kept> {
    let ended: number | null = null;
    const kept = this.#write(() => {
      ended = keepEntry(this.#connection, entry, this.#tools.now());
    });
    if (kept.kept && ended !== null) this.#pack();
    return kept;
  }

  async closeRoom(room: number): Promise<void> {
    const kept = this.#write(() => this.#closeRoom(room));
    if (kept.kept) this.#pack();
  }

  async goingOn() {
    return goingOn(this.#connection);
  }

  async catalogue(words: string, from: string | null): Promise<CataloguePage> {
    return catalogue(this.#connection, words, from);
  }

  async game(id: number): Promise<GamePage | null> {
    return gamePage(this.#connection, id);
  }

  async recording(id: number): Promise<RecordedStage[]> {
    const game = gameWithId(this.#connection, id);
    return game === null ? [] : recording(this.#connection, game);
  }

  async rename(id: number, title: string): Promise<void> {
    this.#connection.transaction(() => rename(this.#connection, id, title));
  }

  async remove(id: number): Promise<void> {
    this.#connection.transaction(() => removeGame(this.#connection, id));
    shrink(this.#connection);
  }

  async picture(hash: string): Promise<KeptPicture | null> {
    return picture(this.#connection, hash);
  }

  /** For the page: what it shows is a blob's address. */
  async pictureBlob(hash: string): Promise<Blob | null> {
    const kept = picture(this.#connection, hash);
    return kept && new Blob([kept.bytes], { type: kept.type });
  }

  async thumbnail(hash: string): Promise<Blob | null> {
    return thumbnail(this.#connection, hash, this.#tools.thumbnail);
  }

  async exportGame(id: number): Promise<Blob | null> {
    return exportGame(this.#connection, id);
  }

  async exportAll(): Promise<Blob> {
    await this.#packing;
    return exportAll(this.#connection, this.#place);
  }

  async importAll(file: Blob): Promise<Imported> {
    return importAll(this.#connection, this.#place, file, this.#tools.now());
  }

  async settings(): Promise<unknown> {
    return settings(this.#connection);
  }

  async keepSettings(value: unknown): Promise<Kept> {
    return this.#write(() => keepSettings(this.#connection, value));
  }

  async painterKey(painter: string): Promise<string | null> {
    const key = await this.#secrets.read(painterSecret(painter));
    return key && new TextDecoder().decode(key);
  }

  async keepPainterKey(painter: string, key: string | null): Promise<boolean> {
    const name = painterSecret(painter);
    if (key === null) {
      this.#connection.transaction(() => this.#secrets.forget(name));
      return true;
    }
    const plain = new TextEncoder().encode(key);
    const sealed = await this.#secrets.seal(plain);
    this.#connection.transaction(() => this.#secrets.keep(name, plain, sealed));
    return sealed !== null;
  }

  async painterKeys(): Promise<string[]> {
    const start = painterSecret('');
    return this.#secrets.names(start).map((name) => name.slice(start.length));
  }

  /** What the archive itself holds; `archive` in bytes. */
  async counts(): Promise<{ archive: number; games: number; pictures: number }> {
    const row = this.#connection.row(
      `select page_count * page_size as archive, (select games from catalogue_size) as games,
        (select count(*) from pictures) as pictures
        from pragma_page_count(), pragma_page_size()`,
    );
    return row as { archive: number; games: number; pictures: number };
  }

  #write(work: () => void): Kept {
    if (!this.#isOpen) return { kept: false, why: 'closed' };
    try {
      this.#connection.transaction(work);
      return { kept: true };
    } catch (error) {
      return { kept: false, why: isFull(error) ? 'full' : 'failed' };
    }
  }

  #closeRoom(room: number): void {
    closeRoom(this.#connection, room);
    this.#secrets.forget(roomSecret(room));
  }

  /** Behind all else, one game after another; what fails is left for the next opening. */
  #pack(): void {
    this.#packing = this.#packing.then(async () => {
      try {
        for (const game of loose(this.#connection)) {
          await pack(this.#connection, game, () => this.#isOpen);
          if (!this.#isOpen) return;
        }
      } catch {
        // The recording is whole as it lies.
      }
    });
  }
}
