import type { WallClock } from '../../../shared/link/wall-clock.ts';
import { PhoneView } from '../../../shared/messages.ts';
import type { PhoneMessage, PhoneSignal, Verdict } from '../../../shared/messages.ts';
import { answerOf } from './answer.ts';
import type { Part } from './cast.ts';
import { pace } from './pace.ts';
import { oneOf } from './roll.ts';
import type { Roll } from './roll.ts';

/** What a phone can say to the room; the bot's only way to it. */
export interface BotLine {
  send(message: PhoneMessage): Verdict | Promise<Verdict>;
  signal(signal: PhoneSignal): void;
}

/** A phone says "writing" that often, in real milliseconds. */
const writingEvery = 2000;
/** One in so many of the moments that offer reactions gets one. */
const reactsOnceIn = 4;
const mostTries = 5;
/** The room's own questions (start, cancel, play again) are for people. */
const isGames = (id: string) => !/^lobby\.|\.over$/.test(id);

/**
 * A phone without a screen: it knows the views it is sent and nothing else, and answers what they ask
 * as soon as a person might.
 */
export class Bot {
  readonly #part: Part;
  readonly #line: BotLine;
  readonly #time: WallClock;
  readonly #roll: Roll;
  #asked = '';
  #saw = '';
  #tries = 0;
  #stops: (() => void)[] = [];

  constructor(part: Part, line: BotLine, time: WallClock, roll: Roll) {
    this.#part = part;
    this.#line = line;
    this.#time = time;
    this.#roll = roll;
  }

  /** Signs the guest book, under another number where somebody else has the name. */
  async sign(): Promise<void> {
    const { name, face } = this.#part;
    for (let number = 1; number <= mostTries; number += 1) {
      const said = number === 1 ? name : `${name} ${number}`;
      const { verdict } = await this.#line.send({ kind: 'profile', name: said, face });
      if (verdict !== 'refused') return;
    }
  }

  view(sent: PhoneView): void {
    const view = PhoneView.parse(sent);
    const moment = `${view.caption} ${view.ask.id}`;
    if (moment !== this.#saw) this.#react(view);
    this.#saw = moment;
    if (view.ask.id === this.#asked) return;
    this.#asked = view.ask.id;
    this.#tries = 0;
    this.#plan(view);
  }

  leave(): void {
    for (const stop of this.#stops) stop();
    this.#stops = [];
  }

  /** Whatever was in hand is put down: something else is asked now. */
  #plan(view: PhoneView): void {
    this.leave();
    const { ask, clock } = view;
    if (ask.kind === 'wait' || !isGames(ask.id)) return;
    const answer = answerOf(ask, this.#roll);
    if (answer === null || this.#tries === mostTries) return;
    this.#tries += 1;
    const wait = pace(ask, clock.now, this.#roll) / clock.rate;
    if (answer.kind === 'write' || answer.kind === 'form') this.#write(wait);
    this.#after(wait, () => {
      void this.#say({ kind: 'answer', ask: ask.id, answer }, view);
    });
  }

  /** What is refused without a new question is tried again in other words. */
  async #say(message: PhoneMessage, view: PhoneView): Promise<void> {
    const { verdict } = await this.#line.send(message);
    if (verdict === 'refused' && this.#asked === view.ask.id) this.#plan(view);
  }

  #write(milliseconds: number): void {
    for (let at = 500; at < milliseconds; at += writingEvery) {
      this.#after(at, () => this.#line.signal({ kind: 'writing' }));
    }
  }

  #react({ ask, clock }: PhoneView): void {
    const emoji = oneOf(ask.reactions, this.#roll);
    if (emoji === undefined || this.#roll(reactsOnceIn - 1) > 0) return;
    // Not called off by the next question: what nobody offers any more nobody hears.
    this.#time.after((600 + this.#roll(2500)) / clock.rate, () =>
      this.#line.signal({ kind: 'reaction', emoji }),
    );
  }

  #after(milliseconds: number, run: () => void): void {
    this.#stops.push(this.#time.after(milliseconds, run));
  }
}
