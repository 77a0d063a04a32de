import type { Clock, PhoneMessage, PhoneView, Verdict } from '../../shared/messages.ts';
import type { Seat } from '../../src/cartridge.ts';
import { cartridgeOf } from '../../src/registry.ts';
import { openAsk } from '../../src/room/ask.ts';
import type { RoomEvent } from '../../src/room/event.ts';
import { needs } from '../../src/room/needs.ts';
import { phoneView } from '../../src/room/phone-view.ts';
import { reduce } from '../../src/room/reduce.ts';
import { stageView } from '../../src/room/stage.ts';
import { emptyRoom } from '../../src/room/state.ts';
import type { Room } from '../../src/room/state.ts';
import { verdictOf } from '../../src/room/verdict.ts';
import { answerOf } from '../../workers/engine/bots/answer.ts';
import { partOf } from '../../workers/engine/bots/cast.ts';
import { seededRoll } from '../../workers/engine/bots/roll.ts';
import type { Roll } from '../../workers/engine/bots/roll.ts';
import { sketch } from './sketch.ts';

/** What is put on the bench. */
export interface Piece {
  cartridge: string;
  /** Index of the preset. */
  preset: number;
  players: number;
  seed: number;
  /** What is laid out for the game: the questions of a quiz, say. */
  material?: unknown;
}

type Happening = RoomEvent extends infer Event
  ? Event extends RoomEvent
    ? Omit<Event, 'at'>
    : never
  : never;

/** A person takes about that long, and a painter too, in game milliseconds. */
const moment = 1500;
/** A game that has not ended after so many events never will. */
const mostEvents = 5000;

/**
 * A room without engine, link or clock: its log, and a place in it. What happens in the middle
 * replaces what came after.
 */
export class Bench {
  readonly piece: Piece;
  /** Addresses of the pictures that were painted, by hash. */
  readonly pictures = new Map<string, string>();
  /** The place in the log at which everybody is in. */
  readonly complete: number;
  #rooms: Room[];
  #log: RoomEvent[] = [];
  #at = 0;
  #roll: Roll;
  #listeners = new Set<() => void>();

  constructor(piece: Piece) {
    this.piece = piece;
    this.#roll = seededRoll(piece.seed);
    const { id, presets } = cartridgeOf(piece.cartridge);
    const { name: preset, settings } = presets[piece.preset] ?? presets[0]!;
    this.#rooms = [emptyRoom({ cartridge: id, settings })];
    this.happen({ kind: 'chosen', cartridge: id, settings, preset });
    for (let number = 1; number <= piece.players; number += 1) {
      const { identity, name, face } = partOf(number);
      // The bots' names, but phones that people may hold.
      this.happen({ kind: 'joined', identity: identity.replace(' ', '-') });
      this.happen({ kind: 'profile', seat: `p${number}`, name: name.replace('Bot ', ''), face });
    }
    this.complete = this.#at;
  }

  get room(): Room {
    return this.#rooms[this.#at]!;
  }
  get log(): readonly RoomEvent[] {
    return this.#log;
  }
  /** How many events of the log have happened. */
  get at(): number {
    return this.#at;
  }
  get seats(): Seat[] {
    return this.room.seats.map(({ seat }) => seat);
  }
  /** It stands at the last moment of this place of the log, when all that it shows has come. */
  get clock(): Clock {
    return { now: this.#log[this.#at]?.at ?? this.room.at, rate: 1, running: false };
  }

  subscribe(changed: () => void): () => void {
    this.#listeners.add(changed);
    return () => this.#listeners.delete(changed);
  }

  go(at: number): void {
    this.#at = Math.max(0, Math.min(this.#log.length, at));
    this.#tell();
  }

  /** Whether the room took it; what lay ahead is forgotten then. */
  happen(happening: Happening, at = this.room.at): boolean {
    const event = { ...happening, at } as RoomEvent;
    const before = this.room;
    const after = reduce(before, event);
    if (after === before) return false;
    this.#log.splice(this.#at, Infinity, event);
    this.#rooms.splice(this.#at + 1, Infinity, after);
    this.#at += 1;
    const { begin } = needs(after);
    const { seed, material } = this.piece;
    if (begin) this.happen({ kind: 'begun', ...begin, seed, ...laidOut(material) });
    this.#tell();
    return true;
  }

  /** What would happen next if nobody here did anything: a picture, a bot's answer, the deadline. */
  next(): boolean {
    const { room } = this;
    const { deadline, orders } = needs(room);
    const at = Math.min(room.at + moment, deadline ?? Infinity);
    const [order] = orders;
    if (order) {
      const hash = (this.pictures.size + 1).toString(16).padStart(64, '0');
      this.pictures.set(hash, sketch(order.prompt));
      return this.happen(
        { kind: 'painted', order: order.id, picture: { hash, width: 512, height: 512 } },
        at,
      );
    }
    for (const seat of room.scene.kind === 'countdown' ? [] : this.seats) {
      if (this.#answer(seat, at)) return true;
    }
    return deadline !== null && this.happen({ kind: 'due' }, Math.max(room.at, deadline));
  }

  /** Plays on until the game is over. */
  toEnd(): void {
    while (this.room.scene.kind !== 'over' && this.#log.length < mostEvents) {
      if (!this.next()) return;
    }
  }

  /** The first place in the log at which the stage, once everybody is in, shows each thing it shows. */
  stages(): { stage: string; at: number }[] {
    const found = new Map<string, number>();
    this.#rooms.forEach((room, at) => {
      if (at < this.complete) return;
      const { scene } = stageView(room);
      const stage = scene.kind === 'lobby' ? room.scene.kind : scene.view.kind;
      if (!found.has(stage)) found.set(stage, at);
    });
    return [...found].map(([stage, at]) => ({ stage, at }));
  }

  view(seat: Seat): PhoneView {
    return { ...phoneView(this.room, seat), clock: this.clock };
  }

  /** What a phone sends; its faces are of those offered alone. */
  message(seat: Seat, message: PhoneMessage): Verdict {
    const closed: Verdict = { verdict: 'closed', problem: null };
    if (message.kind === 'mark') {
      const taken = this.happen({ ...message, kind: 'reacted', seat });
      return taken ? { verdict: 'taken', problem: null } : closed;
    }
    if (message.kind !== 'answer' && message.kind !== 'profile') return closed;
    const { room } = this;
    const happening =
      message.kind === 'answer'
        ? ({ kind: 'answered', seat, ask: message.ask, answer: message.answer } as const)
        : ({
            kind: 'profile',
            seat,
            ...(message.name === undefined ? {} : { name: message.name }),
            ...(message.face?.kind === 'offered' ? { face: message.face } : {}),
          } as const);
    this.happen(happening);
    return verdictOf(room, this.room, { ...happening, at: room.at });
  }

  #answer(seat: Seat, at: number): boolean {
    const { scene } = this.room;
    const ask = openAsk(this.room, seat);
    if (scene.kind === 'over') return false;
    const answer = answerOf(ask, this.#roll);
    return answer !== null && this.happen({ kind: 'answered', seat, ask: ask.id, answer }, at);
  }

  #tell(): void {
    for (const changed of this.#listeners) changed();
  }
}

function laidOut(material: unknown): { material?: unknown } {
  return material === undefined ? {} : { material };
}
