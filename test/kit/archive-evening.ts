import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { RoomEvent } from '../../src/room/event.ts';
import { needs } from '../../src/room/needs.ts';
import { reduce } from '../../src/room/reduce.ts';
import type { Entry, NewPicture, Snapshot } from '../../workers/archive/archive.ts';
import { GameTeller } from '../../workers/engine/game-teller.ts';
import { snapshotOf } from '../../workers/engine/restore.ts';
import { RoomLog } from '../../workers/engine/room-log.ts';
import { RoomScript } from './room-script.ts';

type Bytes = Uint8Array<ArrayBuffer>;
export type EveningEntry = Omit<Entry, 'room'>;

export interface EveningPlan {
  /** Tells one evening's games from another's. */
  name: string;
  players: number;
  settings?: object;
  /** Bytes of a picture. */
  picture?: number;
  beganAt?: number;
}

/** 2026-11-20 20:00 UTC. */
const evening = Date.UTC(2026, 10, 20, 20);
const hour = 3_600_000;
const nouns = 'pig teapot bishop lighthouse badger violin cactus submarine wig pudding'.split(' ');
const doings = 'juggling painting chasing ironing haunting tasting guarding tickling'.split(' ');
const names = 'Ada Björn Čapek Dorothée Émile Frida Göran Hilma Ingrid Jörg'.split(' ');

/**
 * A room whose games are played by hand, and all that the engine would have the archive keep of them,
 * entry by entry. The same plan makes the same evening.
 */
export class ArchiveEvening extends RoomScript {
  readonly plan: EveningPlan;
  readonly entries: EveningEntry[] = [];
  readonly pictures: NewPicture[] = [];
  readonly #log: RoomLog;
  #fresh: NewPicture[] = [];
  #games = 0;
  #drawn = 0;

  constructor(plan: EveningPlan) {
    super(plan.settings);
    this.plan = plan;
    const now = () => (plan.beganAt ?? evening) + (this.#games - 1) * hour + this.now;
    const uid = () => {
      this.#games += 1;
      return hashOf(new TextEncoder().encode(`${plan.name} ${this.#games}`)).slice(0, 32);
    };
    this.#log = new RoomLog(0, new GameTeller(null, now, uid));
  }

  get openingSnapshot(): Snapshot {
    return snapshotOf(this.opening, 0);
  }

  /** A snapshot of the room as it is now, as an entry of its own. */
  snapshot(): EveningEntry {
    const snapshot = snapshotOf(this.room, this.entries.flatMap(({ events }) => events).length);
    return { events: [], pictures: [], snapshot, game: null, sign: null };
  }

  override apply(event: RoomEvent): boolean {
    const before = this.room;
    const next = reduce(before, event);
    if (next === before) return false;
    this.room = next;
    this.log.push(event);
    const told = this.#log.took(before, event, next);
    const { events = [], snapshot = null, game = null, forget = [] } = told;
    const sign = this.#log.sign(next);
    this.entries.push({ events, pictures: this.#fresh, snapshot, game, sign, forget });
    this.#fresh = [];
    const { begin } = needs(next);
    if (begin !== null) this.do({ kind: 'begun', ...begin, seed: 42 });
    return true;
  }

  /** The players come in, the last of them with a photo. */
  arrive(): this {
    for (let number = 1; number <= this.plan.players; number += 1) {
      const seat = `p${number}`;
      this.do({ kind: 'joined', identity: `secret identity ${number} of ${this.plan.name}` });
      const isLast = number === this.plan.players;
      const face = isLast
        ? ({ kind: 'picture', hash: this.picture(`photo ${this.plan.name}`, null) } as const)
        : ({ kind: 'offered', number } as const);
      this.do({ kind: 'profile', seat, name: names[number - 1] ?? seat, face });
    }
    return this;
  }

  /** One game, from the press on Start to its end, or as far as `until` lets it. */
  playGame(until: () => boolean = () => false): this {
    if (this.room.seats.length === 0) this.arrive();
    if (this.room.scene.kind === 'over') this.do({ kind: 'playAgain' });
    this.pick('p1', 'start');
    this.passToDeadline();
    while (this.room.scene.kind === 'playing' && !until()) {
      for (const { seat } of this.room.seats) this.answerFor(seat);
      for (const { id, prompt } of needs(this.room).orders) this.paint(id, prompt);
      this.passToDeadline();
    }
    return this;
  }

  private answerFor(seat: string): void {
    const ask = this.ask(seat);
    if (ask.kind === 'write') {
      this.write(
        seat,
        `${this.plan.name}: a ${this.draw(nouns)} ${this.draw(doings)} a ${this.draw(nouns)}`,
      );
    }
    if (ask.kind === 'pick') {
      this.pick(seat, this.draw(ask.options.filter((option) => option.open)).id);
    }
  }

  private paint(order: string, prompt: string): void {
    this.do({ kind: 'started', order, painter: 'collage', paid: false });
    const hash = this.picture(`${order} ${prompt}`, 'collage');
    this.do({ kind: 'painted', order, picture: { hash, width: 768, height: 768 } });
  }

  /** Kept with the next event. */
  private picture(seed: string, painter: string | null): string {
    const bytes = noise(seed, painter === null ? 5000 : (this.plan.picture ?? 20_000));
    const hash = hashOf(bytes);
    const picture = { hash, type: 'image/webp', bytes, painter };
    this.#fresh.push(picture);
    this.pictures.push(picture);
    return hash;
  }

  private passToDeadline(): void {
    const { deadline } = needs(this.room);
    if (deadline !== null) this.pass(deadline - this.now);
  }

  private draw<One>(choices: readonly One[]): One {
    this.#drawn = (Math.imul(this.#drawn, 1_664_525) + 1_013_904_223) >>> 0;
    return choices[(this.#drawn >>> 8) % choices.length] as One;
  }
}

export function hashOf(bytes: Bytes): string {
  return bytesToHex(sha256(bytes));
}

/** Bytes that cannot be made smaller, as those of a picture; the same for the same seed. */
function noise(seed: string, length: number): Bytes {
  const words = new Uint32Array(Math.ceil(length / 4));
  let state = new DataView(sha256(new TextEncoder().encode(seed)).buffer).getUint32(0) || 1;
  for (let index = 0; index < words.length; index += 1) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    words[index] = state;
  }
  return new Uint8Array(words.buffer, 0, length);
}
