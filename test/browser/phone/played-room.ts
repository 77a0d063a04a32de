import type { Answer } from '../../../src/ask.ts';
import type { RoomEvent } from '../../../src/room/event.ts';
import { needs } from '../../../src/room/needs.ts';
import { phoneView } from '../../../src/room/phone-view.ts';
import { reduce } from '../../../src/room/reduce.ts';
import { emptyRoom } from '../../../src/room/state.ts';
import type { Room } from '../../../src/room/state.ts';
import { masterpiece } from '../../../src/games/masterpiece/cartridge.ts';
import { PhoneView } from '../../../shared/messages.ts';

type Happening = RoomEvent extends infer Event
  ? Event extends RoomEvent
    ? Omit<Event, 'at'>
    : never
  : never;

/** A real room with a real game in it, moved by hand; its clock stands still between moves. */
export class PlayedRoom {
  room: Room = emptyRoom({
    cartridge: masterpiece.id,
    settings: masterpiece.settings.parse({ rounds: 1 }),
  });

  constructor(names: readonly string[]) {
    names.forEach((name, index) => {
      this.happen({ kind: 'joined', identity: `identity of ${name}` });
      const face = { kind: 'offered', number: index + 1 } as const;
      this.happen({ kind: 'profile', seat: `p${index + 1}`, name, face });
    });
  }

  happen(happening: Happening, at = this.room.at): void {
    const event = { ...happening, at } as RoomEvent;
    const after = reduce(this.room, event);
    if (after === this.room) throw new Error(`Nothing came of ${JSON.stringify(event)}`);
    this.room = after;
  }

  answer(seat: string, answer: Answer): void {
    this.happen({ kind: 'answered', seat, ask: phoneView(this.room, seat).ask.id, answer });
  }

  write(seat: string, text: string): void {
    this.answer(seat, { kind: 'write', text });
  }

  /** To the next deadline. */
  due(): void {
    const { deadline } = needs(this.room);
    if (deadline === null) throw new Error('There is no deadline');
    this.happen({ kind: 'due' }, deadline);
  }

  orders(): string[] {
    return needs(this.room).orders.map((order) => order.id);
  }

  /** Every picture that is wanted is painted. */
  paint(): void {
    for (const [index, id] of this.orders().entries()) {
      const hash = index.toString(16).padStart(64, '0');
      this.happen({ kind: 'painted', order: id, picture: { hash, width: 768, height: 768 } });
    }
  }

  start(): void {
    this.answer('p1', { kind: 'pick', option: 'start' });
    this.due();
    const { begin } = needs(this.room);
    if (!begin) throw new Error('Nothing wants to begin');
    this.happen({ kind: 'begun', seed: 7, ...begin });
  }

  /** What the phone of this seat is sent, as it is after crossing the wire. */
  view(seat: string): PhoneView {
    const clock = { now: this.room.at, rate: 1, running: false };
    return PhoneView.parse(JSON.parse(JSON.stringify({ ...phoneView(this.room, seat), clock })));
  }
}
