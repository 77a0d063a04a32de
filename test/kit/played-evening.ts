import { uniformInt } from 'pure-rand/distribution/uniformInt';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';
import { needs } from '../../src/room/needs.ts';
import { stageView } from '../../src/room/stage.ts';
import type { ClockReading } from '../../host/game-clock.ts';
import type { RoomStage } from '../../src/room/stage-view.ts';
import type { FakeTime } from './fake-time.ts';
import { RoomScript, testPicture } from './room-script.ts';

/** What people write, whoever they are: some of it twice, as people do. */
const texts = [
  'a pig in a top hat',
  'grandma wins the lottery',
  'three snails at the opera',
  'breakfast, but angry',
  'the last penguin at the disco',
  'a horse that sells umbrellas',
  'my uncle as a Greek god',
  'two moons in love',
  'existential soup',
  'a dragon afraid of candles',
  'the dentist’s nightmare',
  'a very small volcano',
];

interface Evening {
  names: readonly string[];
  settings?: object;
  seed: number;
  time: FakeTime;
  /** The room shows something new. */
  show(stage: RoomStage, clock: ClockReading): void;
}

/**
 * A room full of people who play as people do: some quick, some too late, some alike; painters that
 * fail now and then. Game time passes as `time` does, but
 * in a pause. The same seed is the same evening.
 */
export class PlayedEvening {
  readonly room: RoomScript;
  #evening: Evening;
  #dice: (most: number) => number;
  #plans: { at: number; act: () => void }[] = [];
  /** Asks and orders somebody is about to answer. */
  #taken = new Set<string>();
  #runs = true;

  constructor(evening: Evening) {
    this.#evening = evening;
    this.room = new RoomScript(evening.settings);
    const generator = xoroshiro128plus(evening.seed);
    this.#dice = (most) => uniformInt(generator, 0, most);
    this.#show();
  }

  get stage(): RoomStage {
    return stageView(this.room.room);
  }

  /** Something happens by itself, at its moment. */
  plan(seconds: number, act: (room: RoomScript) => void): this {
    this.#plans.push({ at: seconds * 1000, act: () => act(this.room) });
    return this;
  }

  /** They come in one after the other. */
  comeIn(apart = 4): this {
    this.#evening.names.forEach((name, index) => {
      const number = index + 1;
      this.plan(number * apart, (room) => {
        room.do({ kind: 'joined', identity: `phone ${number}` });
        const face = { kind: 'offered', number } as const;
        room.do({ kind: 'profile', seat: `p${number}`, name, face });
      });
    });
    return this;
  }

  /** Until the stage is as wanted, and `rest` seconds more. */
  async play(until: (stage: RoomStage) => boolean, rest = 0): Promise<void> {
    while (!until(this.stage)) await this.#step(Infinity);
    const end = this.room.now + rest * 1000;
    while (this.room.now < end) await this.#step(end);
  }

  /** The host pauses for so many seconds, in which no game time passes. */
  async pause(seconds: number): Promise<void> {
    this.#runs = false;
    this.room.do({ kind: 'paused' });
    this.#show();
    await this.#evening.time.pass(seconds * 1000);
    this.#runs = true;
    this.room.do({ kind: 'resumed', renew: false });
    this.#show();
  }

  async #step(end: number): Promise<void> {
    this.#plans.sort((one, other) => one.at - other.at);
    const [plan] = this.#plans;
    const deadline = needs(this.room.room).deadline ?? Infinity;
    const at = Math.min(end, deadline, plan?.at ?? Infinity);
    if (at === Infinity) throw new Error('Nothing more happens');
    await this.#evening.time.pass(Math.max(0, at - this.room.now));
    this.room.now = Math.max(this.room.now, at);
    const before = this.room.room;
    if (deadline <= at) this.room.do({ kind: 'due' });
    else if (plan !== undefined && plan.at <= at) {
      this.#plans.shift();
      plan.act();
    }
    if (this.room.room !== before) this.#show();
  }

  #show(): void {
    this.#takeUp();
    const { time, show } = this.#evening;
    const { now } = this.room;
    show(this.stage, { now, rate: 1, running: this.#runs, readAt: time.now() });
  }

  /** Whoever is asked something makes up their mind; a painter takes the order. */
  #takeUp(): void {
    for (const order of needs(this.room.room).orders) {
      this.#once(order.id, 3 + this.#dice(9), () => {
        if (this.#dice(11) === 0) {
          this.room.do({ kind: 'paintFailed', order: order.id, failure: 'blocked' });
        } else {
          this.room.do({ kind: 'painted', order: order.id, picture: testPicture('a') });
        }
      });
    }
    if (this.room.room.scene.kind !== 'playing') return;
    for (const { seat } of this.room.room.seats) {
      const ask = this.room.ask(seat);
      if (ask.kind === 'write') {
        const text = texts[this.#dice(texts.length - 1)] ?? '';
        this.#once(`${seat} ${ask.id}`, this.#after(ask.timer), () =>
          this.room.answer(seat, { kind: 'write', text }, ask.id),
        );
      } else if (ask.kind === 'pick') {
        const open = ask.options.filter((option) => option.open);
        const option = open[this.#dice(Math.max(0, open.length - 1))]?.id ?? '';
        this.#once(`${seat} ${ask.id}`, this.#after(ask.timer), () =>
          this.room.answer(seat, { kind: 'pick', option }, ask.id),
        );
      }
    }
  }

  /** Most answer within the time there is; one in twelve is late. */
  #after(timer: { total: number } | null): number {
    const seconds = (timer?.total ?? 20_000) / 1000;
    return seconds * (this.#dice(11) === 0 ? 1.2 : 0.1 + this.#dice(60) / 100);
  }

  #once(what: string, seconds: number, act: () => void): void {
    if (this.#taken.has(what)) return;
    this.#taken.add(what);
    this.#plans.push({ at: this.room.now + seconds * 1000, act });
  }
}
