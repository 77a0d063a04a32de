import type {
  Entry,
  Kept,
  KeptEvent,
  NewPicture,
  RoomArchive,
  SavedRoom,
  Snapshot,
  ToldGame,
} from '../../workers/archive/archive.ts';

/** An archive for one room at a time, in plain lists; it can be told to fail. */
export class MemoryRoomArchive implements RoomArchive {
  answer: Kept = { kept: true };
  /** Held up until the test lets it go. */
  hold: Promise<void> | null = null;
  secret: Uint8Array<ArrayBuffer> | null = null;
  rooms = 0;
  events: KeptEvent[] = [];
  pictures = new Map<string, NewPicture>();
  snapshots: Snapshot[] = [];
  games = new Map<string, ToldGame>();
  closed: number[] = [];
  #open = false;

  async openRoom(secret: Uint8Array<ArrayBuffer>, opening: Snapshot): Promise<number | null> {
    if (!this.answer.kept) return null;
    this.secret = secret;
    this.rooms += 1;
    this.events = [];
    this.snapshots = [opening];
    this.#open = true;
    return this.rooms;
  }

  async keep(entry: Entry): Promise<Kept> {
    const { answer } = this;
    await this.hold;
    if (!answer.kept) return answer;
    const { events, pictures, snapshot, game } = structuredClone(entry);
    for (const event of events) {
      const expected = (this.events.at(-1)?.number ?? 0) + 1;
      if (event.number < expected) continue;
      if (event.number > expected) throw new Error(`event ${event.number} after a gap`);
      this.events.push(event);
    }
    for (const picture of pictures) this.pictures.set(picture.hash, picture);
    if (snapshot !== null) this.snapshots.push(snapshot);
    if (game !== null) this.games.set(game.game, game);
    return answer;
  }

  async savedRoom(): Promise<SavedRoom | null> {
    const snapshot = this.snapshots.at(-1);
    if (!this.#open || snapshot === undefined) return null;
    const events = this.events.filter(({ number }) => number > snapshot.number);
    const game = [...this.games.values()].find(({ endedAt }) => endedAt === null) ?? null;
    return structuredClone({
      room: this.rooms,
      secret: this.secret,
      snapshot,
      events: events.map(({ number, event }) => ({ number, event })),
      game,
      leftAt: 1000,
    });
  }

  async closeRoom(room: number): Promise<void> {
    this.closed.push(room);
    this.#open = false;
  }

  async picture(hash: string) {
    return this.pictures.get(hash) ?? null;
  }

  async painterKey(): Promise<string | null> {
    return null;
  }
}
