import type { AnyCartridge, GameEvent, Setup } from '../../src/cartridge.ts';
import { answerOf } from '../../workers/engine/bots/answer.ts';
import { pace } from '../../workers/engine/bots/pace.ts';
import { seededRoll } from '../../workers/engine/bots/roll.ts';
import type { Recorded } from './cartridge-player.ts';

interface Plan {
  /** The ask it answers. */
  ask: string;
  /** In game milliseconds. */
  at: number;
}

const picture = { hash: 'ab'.repeat(32), width: 768, height: 768 };
const paintingTakes = 3000;
const mostEvents = 5000;

/**
 * A game as the demo round's bots play it: every seat answers what it is asked at a person's pace,
 * and every picture is painted. `idle`: answers that changed nothing.
 */
export function playByBots(
  cartridge: AnyCartridge,
  setup: Setup<unknown>,
): Recorded & { idle: number } {
  const roll = seededRoll(setup.seed);
  const plans = new Map<string, Plan>();
  const wet = new Map<string, number>();
  const events: GameEvent[] = [];
  let { at } = setup;
  let idle = 0;
  let state: unknown = cartridge.begin(setup);

  const happen = (event: GameEvent) => {
    at = event.at;
    const next: unknown = cartridge.reduce(state, event);
    if (next === state) idle += 1;
    state = next;
    events.push(event);
  };
  const look = () => {
    for (const seat of setup.players) {
      const ask = cartridge.ask(state, seat);
      if (plans.get(seat)?.ask === ask.id) continue;
      plans.delete(seat);
      if (ask.kind !== 'wait') plans.set(seat, { ask: ask.id, at: at + pace(ask, at, roll) });
    }
    for (const { id } of cartridge.needs(state).orders) {
      if (!wet.has(id)) wet.set(id, at + paintingTakes);
    }
  };

  while (cartridge.outcome(state) === null) {
    if (events.length > mostEvents) throw new Error(`no end after ${mostEvents} events`);
    look();
    const { deadline, orders } = cartridge.needs(state);
    const [seat, plan] = soonest([...plans], ([, { at }]) => at) ?? [];
    const order = soonest(orders, ({ id }) => wet.get(id)!);
    const painted = order && wet.get(order.id)!;
    const next = Math.min(deadline ?? Infinity, plan?.at ?? Infinity, painted ?? Infinity);
    if (next === Infinity) throw new Error('nobody is asked, and nothing is waited for');
    if (next === deadline) happen({ at: Math.max(at, deadline), kind: 'due' });
    else if (next === painted) {
      happen({ at: Math.max(at, painted), kind: 'painted', order: order!.id, picture });
    } else {
      const ask = cartridge.ask(state, seat!);
      const answer = answerOf(ask, roll);
      // Kept, so that it is not planned again.
      plans.set(seat!, { ask: ask.id, at: Infinity });
      if (answer === null) continue;
      happen({ at: Math.max(at, plan!.at), kind: 'answered', seat: seat!, ask: ask.id, answer });
    }
  }
  return { setup, events, idle };
}

function soonest<Item>(items: readonly Item[], at: (item: Item) => number): Item | undefined {
  return items.toSorted((one, other) => at(one) - at(other))[0];
}
