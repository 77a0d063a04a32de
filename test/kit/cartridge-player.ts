import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Answer, Ask } from '../../src/ask.ts';
import type { AnyCartridge, GameEvent, Setup } from '../../src/cartridge.ts';

/** A game as its log keeps it. */
export interface Recorded {
  setup: Setup<unknown>;
  events: GameEvent[];
}

const picture = { hash: 'ab'.repeat(32), width: 768, height: 768 };
const mostEvents = 20_000;

/**
 * Plays a whole game of any cartridge as people might: answers what is asked, paints what is
 * ordered, lets the rest take its time. The same setup and writer play the same game.
 */
export function playThrough(
  cartridge: AnyCartridge,
  setup: Setup<unknown>,
  write: (limit: number, dice: (most: number) => number) => string,
): Recorded {
  const generator = xoroshiro128plus(setup.seed);
  const dice = (most: number) => uniformInt(generator, 0, most);
  const events: GameEvent[] = [];
  let { at } = setup;
  let state: unknown = cartridge.begin(setup);
  const happen = (event: GameEvent) => {
    events.push(event);
    state = cartridge.reduce(state, event);
  };
  while (cartridge.outcome(state) === null) {
    if (events.length > mostEvents) throw new Error('The game does not end');
    const { deadline, orders } = cartridge.needs(state);
    const asked = setup.players.filter((seat) => cartridge.ask(state, seat).kind !== 'wait');
    const [order] = orders;
    const seat = asked[dice(Math.max(asked.length - 1, 0))];
    at += dice(500);
    if (deadline !== null && (deadline <= at || (order === undefined && seat === undefined))) {
      at = Math.max(at, deadline);
      happen({ at: deadline, kind: 'due' });
    } else if (order !== undefined && dice(3) > 0) {
      if (dice(9) > 0) happen({ at, kind: 'painted', order: order.id, picture });
      else happen({ at, kind: 'paintFailed', order: order.id, failure: 'rate' });
    } else if (seat !== undefined) {
      const ask = cartridge.ask(state, seat);
      happen({ at, kind: 'answered', seat, ask: ask.id, answer: answerTo(ask, write, dice) });
    }
  }
  return { setup, events };
}

/** An answer that fits the ask; picks and cells may be closed to this player. */
export function answerTo(
  ask: Ask,
  write: (limit: number, dice: (most: number) => number) => string,
  dice: (most: number) => number,
): Answer {
  const one = (choices: readonly { id: string }[]) => choices[dice(choices.length - 1)]?.id ?? '';
  switch (ask.kind) {
    case 'write':
    case 'wait':
      return { kind: 'write', text: write(ask.kind === 'write' ? ask.limit : 40, dice) };
    case 'pick':
      return { kind: 'pick', option: one(ask.options) };
    case 'grid':
      return { kind: 'grid', cell: one(ask.cells) };
    case 'form':
      return {
        kind: 'form',
        values: Object.fromEntries(
          ask.fields.map((field): [string, string | number] => {
            if (field.type === 'choice') return [field.name, field.options[0] ?? ''];
            if (field.type === 'number' || field.type === 'whole number') {
              return [field.name, field.min];
            }
            return [field.name, write(field.max, dice)];
          }),
        ),
      };
  }
}

/** The states of a game, first to last. */
export function statesOf(cartridge: AnyCartridge, { setup, events }: Recorded): unknown[] {
  const states: unknown[] = [cartridge.begin(setup)];
  for (const event of events) states.push(cartridge.reduce(states.at(-1), event));
  return states;
}
