import type { Answer, Ask } from '../ask.ts';
import type { Seat } from '../cartridge.ts';
import type { Face } from '../face.ts';
import { recordOf } from './presence.ts';
import type { Held, Room } from './state.ts';

/** What waits for a yes before it is shown anywhere. */

/** What an answer would show to others, in one text; null when nobody wrote anything. */
export function writtenIn(answer: Answer): string | null {
  switch (answer.kind) {
    case 'write':
      return answer.text;
    case 'form': {
      const texts = Object.values(answer.values).filter((value) => typeof value === 'string');
      return texts.length === 0 ? null : texts.join(' · ');
    }
    case 'pick':
    case 'grid':
      return null;
  }
}

/** One attempt is told from another by who was asked what. */
export function attemptKey(seat: Seat, ask: string): string {
  return `${seat} ${ask}`;
}

type Waiting = Held extends infer One ? (One extends Held ? Omit<One, 'id'> : never) : never;

/** In the place of what this seat sent of the same kind before, behind all else. */
export function hold(room: Room, waiting: Waiting): Room {
  const { desk } = room;
  const sent = desk.sent + 1;
  const others = desk.held.filter(
    ({ seat, kind }) => seat !== waiting.seat || kind !== waiting.kind,
  );
  const one = { ...waiting, id: `h${sent}` } as Held;
  return { ...room, desk: { ...desk, sent, held: [...others, one] } };
}

export function withoutHeld(room: Room, held: readonly Held[]): Room {
  const { desk } = room;
  return { ...room, desk: { ...desk, held: desk.held.filter((one) => !held.includes(one)) } };
}

export function heldAnswer(room: Room, seat: Seat): (Held & { kind: 'answer' }) | undefined {
  return room.desk.held.find(
    (one): one is Held & { kind: 'answer' } => one.kind === 'answer' && one.seat === seat,
  );
}

/** Name and face as they would be with a yes; what nobody asked for is as it is. */
export function wished(room: Room, seat: Seat): { name: string | null; face: Face | null } {
  const record = recordOf(room, seat);
  const wishes = { name: record?.name ?? null, face: record?.face ?? null };
  for (const one of room.desk.held) {
    if (one.seat !== seat) continue;
    if (one.kind === 'name') wishes.name = one.name;
    if (one.kind === 'face') wishes.face = one.face;
  }
  return wishes;
}

/** What a held answer's phone shows: what was sent, and that it is being read. */
export function heldAsk(ask: Ask, text: string, instruction: string): Ask {
  return {
    kind: 'wait',
    id: `${ask.id}.held`,
    instruction,
    timer: ask.timer,
    reactions: ask.reactions,
    sent: { label: 'label' in ask ? ask.label : '', text: text.slice(0, 600) },
  };
}
