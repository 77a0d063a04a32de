import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import type { Answer, Ask } from '../../src/ask.ts';
import type { GameEvent, Seat } from '../../src/cartridge.ts';
import { masterpiece } from '../../src/games/masterpiece/cartridge.ts';
import { MasterpieceSettings } from '../../src/games/masterpiece/settings.ts';
import type { MasterpieceState } from '../../src/games/masterpiece/state.ts';
import { FailureKind } from '../../src/picture.ts';
import { Oracle } from './masterpiece-oracle.ts';
import { pictureOf } from './masterpiece-notation.ts';
import { watcher } from './masterpiece-secrets.ts';

/**
 * A game of random events at random moments, each checked by the oracle. Throws an error that names
 * the seed; the same seed plays the same game. Gives how many events there were and how many of
 * them changed something.
 */
export function fuzzGame(seed: number): { events: number; accepted: number; kinds: Set<string> } {
  const game = new RandomGame(seed);
  try {
    while (masterpiece.outcome(game.state) === null) game.step();
    game.step();
  } catch (cause) {
    const last = game.log.slice(-5).map((event) => JSON.stringify(event));
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`seed ${seed}, event ${game.log.length}: ${what}\n${last.join('\n')}`, {
      cause,
    });
  }
  return { events: game.log.length, accepted: game.accepted, kinds: game.kinds };
}

const lies = [
  'a goat',
  'two nuns',
  'the goat',
  'A GOAT!',
  'some soup',
  '🐷',
  'a boat ride in rain',
];
const rubbish: Answer[] = [
  { kind: 'write', text: '' },
  { kind: 'write', text: ' \n\t ' },
  { kind: 'write', text: 'x'.repeat(2000) },
  { kind: 'pick', option: 'o0' },
  { kind: 'pick', option: '__proto__' },
  { kind: 'grid', cell: 'o1' },
  { kind: 'form', values: { Lie: 'a goat' } },
];
/** After so many events in one game nobody acts any more: deadlines end it. */
const mostEvents = 1500;

class RandomGame {
  state: MasterpieceState;
  at = 0;
  accepted = 0;
  readonly log: GameEvent[] = [];
  readonly kinds = new Set<string>();
  private readonly generator;
  private readonly oracle: Oracle;
  private readonly seenAsks: string[] = ['r1.prompt#1'];
  private readonly seenOrders: string[] = ['r1.p1#1'];
  private readonly people: Seat[];

  constructor(seed: number) {
    this.generator = xoroshiro128plus(seed);
    const players = Array.from({ length: this.number(3, 10) }, (_, index) => `p${index + 1}`);
    const settings = MasterpieceSettings.parse({
      rounds: this.number(1, 3),
      promptingSeconds: this.number(5, 45),
      foolingSeconds: this.number(5, 45),
      guessingSeconds: this.number(5, 20),
      graceSeconds: this.number(0, 2),
      dryingSeconds: this.number(1, 30),
      landingMilliseconds: this.oneOf([0, 300, 700]),
      ...this.oneOf([{}, { lingerSeconds: 8 }]),
    });
    this.people = [...players, watcher, '__proto__'];
    this.state = masterpiece.begin({ players, settings, seed, at: 0 });
    this.oracle = new Oracle(this.state);
  }

  step(): void {
    this.at += this.number(0, 300);
    this.catchUp();
    if (this.log.length > mostEvents) this.sleep();
    else this.act(this.number(0, 999));
  }

  private act(dice: number): void {
    if (dice < 480) this.answerWell();
    else if (dice < 560) this.repeat();
    else if (dice < 620) this.answerForeign();
    else if (dice < 680) this.answerRubbish();
    else if (dice < 750) this.comeOrGo();
    else if (dice < 920) this.paint();
    else if (dice < 940) {
      this.happen({ kind: 'reacted', seat: this.someone(), target: 'o1', emoji: '😂', on: true });
    } else if (dice < 950) this.happen({ kind: 'due' });
    else if (dice < 998) this.sleep();
    else if (dice === 999 && this.number(0, 4) === 0) {
      this.happen({ kind: 'ended', reason: 'ended by the host' });
    }
  }

  private answerWell(): void {
    const asked = this.people.filter((seat) => masterpiece.ask(this.state, seat).kind !== 'wait');
    if (asked.length === 0) return this.sleep();
    const seat = this.oneOf(asked);
    const ask = masterpiece.ask(this.state, seat);
    return this.answer(seat, ask.id, this.answerTo(ask));
  }

  private answerTo(ask: Ask): Answer {
    if (ask.kind === 'pick') {
      return { kind: 'pick', option: this.oneOf(ask.options).id };
    }
    const isLie = ask.kind === 'write' && ask.label === 'Lie';
    return { kind: 'write', text: isLie ? this.lie() : this.unique() };
  }

  private lie(): string {
    const dice = this.number(0, 9);
    const { stage } = this.state;
    // Too close to the truth, and yet findable: prompts are all small letters.
    if (dice === 0 && 'subject' in stage) return stage.subject.prompt.toUpperCase();
    return dice < 6 ? this.oneOf(lies) : this.unique();
  }

  /** Ten letters nobody else will write, far from all others. */
  private unique(): string {
    return Array.from({ length: 10 }, () => String.fromCharCode(this.number(97, 122))).join('');
  }

  private answerForeign(): void {
    const ask = masterpiece.ask(this.state, this.someone());
    const id = this.number(0, 1) === 0 ? ask.id : this.oneOf(this.seenAsks);
    this.answer(this.someone(), id, this.answerTo(ask));
  }

  private answerRubbish(): void {
    const seat = this.someone();
    this.answer(seat, masterpiece.ask(this.state, seat).id, this.oneOf(rubbish));
  }

  private answer(seat: Seat, ask: string, answer: Answer): void {
    if (this.number(0, 3) === 0) this.seenAsks.push(ask);
    this.happen({ kind: 'answered', seat, ask, answer });
  }

  private repeat(): void {
    if (this.log.length === 0) return;
    const back = this.number(1, Math.min(this.log.length, 40));
    const event = this.log[this.log.length - back];
    if (event !== undefined && event.kind !== 'ended') this.happen(event);
  }

  private comeOrGo(): void {
    const dice = this.number(0, 99);
    if (dice < 2) this.happen({ kind: 'left', seat: this.someone() });
    // Sometimes a router fails them all.
    else if (dice < 4) this.people.forEach((seat) => this.happen({ kind: 'went', seat }));
    else this.happen({ kind: dice < 35 ? 'went' : 'came', seat: this.someone() });
  }

  private paint(): void {
    const { orders } = masterpiece.needs(this.state);
    const known = orders.length > 0 && this.number(0, 9) > 0;
    const order = known ? this.oneOf(orders).id : this.oneOf(this.seenOrders);
    this.seenOrders.push(order);
    if (this.number(0, 9) < 7) this.happen({ kind: 'painted', order, picture: pictureOf(order) });
    else this.happen({ kind: 'paintFailed', order, failure: this.oneOf(FailureKind.options) });
  }

  private sleep(): void {
    this.at += this.number(0, 20_000);
    this.catchUp();
  }

  /** As the runtime does: every deadline on the way comes at its own time. */
  private catchUp(): void {
    for (;;) {
      const { deadline } = masterpiece.needs(this.state);
      if (deadline === null || deadline > this.at) return;
      this.happen({ kind: 'due' }, deadline);
    }
  }

  private happen(event: Untimed, at = this.at): void {
    const timed = { ...event, at } as GameEvent;
    this.log.push(timed);
    const after = masterpiece.reduce(this.state, timed);
    this.kinds.add(`${this.state.stage.kind} ${timed.kind} ${after !== this.state}`);
    this.oracle.check(this.state, timed, after);
    if (after !== this.state) this.accepted += 1;
    this.state = after;
  }

  private someone(): Seat {
    return this.oneOf(this.people);
  }

  private number(from: number, to: number): number {
    return uniformInt(this.generator, from, to);
  }

  private oneOf<Item>(items: readonly Item[]): Item {
    return items[this.number(0, items.length - 1)] as Item;
  }
}

type Untimed = GameEvent extends infer One
  ? One extends GameEvent
    ? Omit<One, 'at'>
    : never
  : never;
