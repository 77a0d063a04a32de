import * as fc from 'fast-check';
import type { Answer } from '../../src/ask.ts';
import type { AnyCartridge, GameEvent } from '../../src/cartridge.ts';
import { FailureKind } from '../../src/picture.ts';
import { answerTo } from './cartridge-player.ts';

/** What may happen next, without knowing the game: turned into an event by the state it meets. */
export interface Move {
  kind: 'well' | 'foreign' | 'rubbish' | 'presence' | 'paint' | 'due' | 'time' | 'event';
  who: number;
  which: number;
  text: string;
  answer: Answer;
  event: GameEvent;
}

const seats = [
  ...Array.from({ length: 10 }, (_, index) => `p${index + 1}`),
  'p99',
  '__proto__',
  '',
];
const seat = fc.constantFrom(...seats);
const at = fc.integer({ min: 0, max: 10_000_000 });
const text = fc.string({ unit: 'binary', maxLength: 40 });
const answer: fc.Arbitrary<Answer> = fc.oneof(
  fc.record({ kind: fc.constant('write' as const), text }),
  fc.record({ kind: fc.constant('pick' as const), option: fc.oneof(text, fc.constant('o1')) }),
  fc.record({ kind: fc.constant('grid' as const), cell: text }),
  fc.record({ kind: fc.constant('form' as const), values: fc.dictionary(text, text) }),
);
const order = fc.oneof(text, fc.constant('r1.p1#1'));
const picture = fc.record({
  hash: fc.constant('cd'.repeat(32)),
  width: fc.nat(4096),
  height: fc.nat(4096),
});

/** Any event at all that an edge would let through. */
export const anyEvent: fc.Arbitrary<GameEvent> = fc.oneof(
  fc.record({ at, kind: fc.constant('answered' as const), seat, ask: text, answer }),
  fc.record({
    at,
    kind: fc.constant('reacted' as const),
    seat,
    target: text,
    emoji: text,
    on: fc.boolean(),
  }),
  fc.record({ at, kind: fc.constantFrom('came' as const, 'went' as const, 'left' as const), seat }),
  fc.record({ at, kind: fc.constant('due' as const) }),
  fc.record({ at, kind: fc.constant('painted' as const), order, picture }),
  fc.record({
    at,
    kind: fc.constant('paintFailed' as const),
    order,
    failure: fc.constantFrom(...FailureKind.options),
  }),
);

const kinds = [
  'well',
  'well',
  'well',
  'foreign',
  'rubbish',
  'presence',
  'paint',
  'paint',
  'due',
] as const;
export const anyMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    kind: fc.constantFrom<Move['kind'][]>(...kinds, 'time', 'event'),
    who: fc.nat(),
    which: fc.nat(),
    text: fc.string({ minLength: 1, maxLength: 20 }),
    answer,
    event: anyEvent,
  }),
  { minLength: 10, maxLength: 120, size: 'max' },
);

export interface Moment {
  state: unknown;
  at: number;
}

/** The event a move is in this state, and its time. */
export function eventOf(cartridge: AnyCartridge, { state, at }: Moment, move: Move): GameEvent {
  const { deadline, orders } = cartridge.needs(state);
  const who = chosen(seats, move.who);
  const ask = cartridge.ask(state, who);
  const answered = (id: string, answer: Answer): GameEvent => ({
    at,
    kind: 'answered',
    seat: who,
    ask: id,
    answer,
  });
  const fitting = () =>
    answerTo(
      ask,
      () => move.text,
      (most) => move.which % (most + 1),
    );
  switch (move.kind) {
    case 'well':
      return answered(ask.id, fitting());
    case 'foreign':
      return answered(cartridge.ask(state, chosen(seats, move.which)).id, fitting());
    case 'rubbish':
      return answered(ask.id, move.answer);
    case 'presence':
      return {
        at,
        kind: (['came', 'went', 'went', 'left'] as const)[move.which % 4] ?? 'went',
        seat: who,
      };
    case 'paint': {
      if (orders.length === 0) return { at, kind: 'due' };
      const { id } = chosen(orders, move.who);
      return move.which % 3 === 0
        ? { at, kind: 'paintFailed', order: id, failure: chosen(FailureKind.options, move.which) }
        : {
            at,
            kind: 'painted',
            order: id,
            picture: { hash: 'cd'.repeat(32), width: 8, height: 8 },
          };
    }
    case 'due':
      return { at: Math.max(at, deadline ?? at), kind: 'due' };
    case 'time':
      return { at: at + (move.which % 20_000), kind: 'due' };
    case 'event':
      return { ...move.event, at: Math.max(at, Math.min(move.event.at, at + 1000)) };
  }
}

function chosen<Item>(items: readonly Item[], number: number): Item {
  return items[number % items.length] as Item;
}
