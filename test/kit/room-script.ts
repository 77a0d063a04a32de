import type { Answer, Ask } from '../../src/ask.ts';
import type { AnyCartridge } from '../../src/cartridge.ts';
import { cartridges } from '../../src/registry.ts';
import { askOf } from '../../src/room/ask.ts';
import type { Presence, RoomEvent } from '../../src/room/event.ts';
import { needs } from '../../src/room/needs.ts';
import { reduce } from '../../src/room/reduce.ts';
import type { Room, SeatRecord } from '../../src/room/state.ts';
import { emptyRoom } from '../../src/room/state.ts';

type Happening = RoomEvent extends infer Event
  ? Event extends RoomEvent
    ? Omit<Event, 'at'>
    : never
  : never;

export const testPicture = (letter: string) => ({
  hash: letter.repeat(64).slice(0, 64),
  width: 768,
  height: 768,
});

/** A room played by hand: events at the script's own game time, deadlines when time passes. */
export class RoomScript {
  readonly opening: Room;
  readonly log: RoomEvent[] = [];
  room: Room;
  now = 0;
  /** What is laid out for its games. */
  material: unknown = undefined;

  constructor(settings: object = {}, cartridge: AnyCartridge = cartridges[0]) {
    this.opening = emptyRoom({
      cartridge: cartridge.id,
      settings: cartridge.settings.parse(settings),
    });
    this.room = this.opening;
  }

  /** Whether the room accepted it. */
  do(happening: Happening): boolean {
    return this.apply({ ...happening, at: this.now } as RoomEvent);
  }

  apply(event: RoomEvent): boolean {
    const next = reduce(this.room, event);
    if (next === this.room) return false;
    this.room = next;
    this.log.push(event);
    const { begin } = needs(next);
    if (begin !== null) {
      const { material } = this;
      this.do({ kind: 'begun', ...begin, seed: 42, ...(material ? { material } : {}) });
    }
    return true;
  }

  /** `count` phones come in, each with a name and a face. */
  join(count: number): this {
    for (let made = 0; made < count; made += 1) {
      const number = this.room.seats.length + 1;
      this.do({ kind: 'joined', identity: `phone ${number}` });
      this.do({
        kind: 'profile',
        seat: `p${number}`,
        name: `Player ${number}`,
        face: { kind: 'offered', number: number % 12 || 12 },
      });
    }
    return this;
  }

  /** Lets game time pass, and every deadline in it come. */
  pass(milliseconds: number): this {
    const end = this.now + milliseconds;
    for (;;) {
      const { deadline } = needs(this.room);
      if (deadline === null || deadline > end) break;
      this.now = Math.max(this.now, deadline);
      if (!this.do({ kind: 'due' })) throw new Error('a due changed nothing');
    }
    this.now = end;
    return this;
  }

  ask(seat: string): Ask {
    return askOf(this.room, seat);
  }

  answer(seat: string, answer: Answer, ask = this.ask(seat).id): boolean {
    return this.do({ kind: 'answered', seat, ask, answer });
  }

  pick(seat: string, option: string): boolean {
    return this.answer(seat, { kind: 'pick', option });
  }

  write(seat: string, text: string): boolean {
    return this.answer(seat, { kind: 'write', text });
  }

  presence(seat: string, presence: Presence): boolean {
    return this.do({ kind: 'presence', seat, presence });
  }

  /** A room of `players` whose game has just begun. */
  begin(players = 3): this {
    this.join(players).pick('p1', 'start');
    return this.pass(5000);
  }

  record(seat: string): SeatRecord {
    const record = this.room.seats.find((other) => other.seat === seat);
    if (record === undefined) throw new Error(`no seat ${seat}`);
    return record;
  }
}
