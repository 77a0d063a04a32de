import { checkScreens, checkStory } from './checks.ts';
import { House } from './house.ts';
import { Person } from './person.ts';
import { chaosWorld } from './world.ts';
import type { ChaosWorld } from './world.ts';

export interface ChaosReport {
  phones: number;
  steps: number;
  /** Room events, answers that were taken among them, and games that came to an end. */
  events: number;
  answers: number;
  games: number;
  windows: number;
  lives: number;
}

/** So often the weather clears up, and every screen is compared with the room. */
const stepsBetweenCalms = 125;
/** Real milliseconds for everybody to be back, once all ways are open. */
const backWithin = 12_000;

/**
 * One room under fire: real links, runtime, room and game over a network in memory that loses,
 * repeats, delays, reorders and cuts; machines that sleep, pages that die. The same seed is the same
 * run. Throws an error that names the seed when something does not hold.
 */
export async function chaos(seed: number, steps: number): Promise<ChaosReport> {
  const run = new ChaosRun(chaosWorld(seed));
  try {
    return await run.run(steps);
  } catch (cause) {
    const what = cause instanceof Error ? cause.message : String(cause);
    throw new Error(`seed ${seed}, step ${run.step}, ${run.world.clock.now()} ms: ${what}`, {
      cause,
    });
  }
}

class ChaosRun {
  readonly world: ChaosWorld;
  step = 0;
  readonly #house: House;
  readonly #people: Person[];

  constructor(world: ChaosWorld) {
    this.world = world;
    this.#house = new House(world);
    const count = 3 + world.dice.below(8);
    this.#people = Array.from({ length: count }, (_, index) => new Person(`P${index}`, world));
  }

  async run(steps: number): Promise<ChaosReport> {
    const { clock, dice } = this.world;
    await this.#house.open();
    for (const person of this.#people) person.open(this.#house.room);
    for (this.step = 1; this.step <= steps; this.step += 1) {
      await this.#happen();
      await clock.pass(dice.upTo(2500));
      if (this.step % stepsBetweenCalms === 0 || this.step === steps) await this.#calm();
    }
    const { events, answers, games } = checkStory(this.#house, this.#people);
    return {
      phones: this.#people.length,
      steps,
      events,
      answers,
      games,
      windows: this.#people.reduce((sum, { windows }) => sum + windows.length, 0),
      lives: this.#house.lives,
    };
  }

  async #happen(): Promise<void> {
    const { dice, peers } = this.world;
    const die = dice.below(1000);
    const person = dice.oneOf(this.#people);
    if (die < 60) this.#changeWeather();
    else if (die < 120) this.#troubleBroker();
    else if (die < 160) peers.cut(person.name);
    else if (die < 200) this.#stall(person);
    else if (die < 230) peers.possible = dice.chance(0.7);
    else if (die < 290) this.#loseNetwork(person);
    else if (die < 340) this.#sleep(person);
    else if (die < 400) this.#reload(person);
    else if (die < 415) await this.#openAnother(person);
    else if (die < 430) this.#touchOldWindow(person);
    else if (die < 450) person.window.wake();
    else if (die < 460) this.#troubleHost();
    else if (die < 465) await this.#killHost();
    else if (die < 480) this.#control();
  }

  #changeWeather(): void {
    const { dice, network, peers } = this.world;
    const loss = dice.chance(0.3) ? 0 : dice.next() * 0.35;
    const slow = dice.upTo(800);
    const delay = () => 1 + dice.upTo(slow);
    peers.delay = () => 1 + dice.upTo(50);
    network.setWeather(() => {
      if (dice.chance(loss)) return [];
      return dice.chance(0.1) ? [delay(), delay()] : [delay()];
    });
  }

  #troubleBroker(): void {
    const { dice, network, brokers } = this.world;
    const broker = dice.oneOf(brokers);
    if (dice.chance(0.4)) network.setUp(broker, false);
    else if (dice.chance(0.3)) network.setSilent(broker, true);
    else {
      network.setUp(broker, true);
      network.setSilent(broker, false);
    }
  }

  #stall({ name }: Person): void {
    const { clock, dice, peers } = this.world;
    peers.stall(name, true);
    clock.after(dice.upTo(30_000), () => peers.stall(name, false));
  }

  /** It goes with or without a word, its channel with it, and comes back, perhaps as another. */
  #loseNetwork({ name, window }: Person): void {
    const { clock, dice, network, peers } = this.world;
    network.setReach(name, dice.chance(0.5) ? 'offline' : 'swallowed');
    peers.stall(name, true);
    const isAnother = dice.chance(0.5);
    clock.after(dice.upTo(40_000), () => {
      network.setReach(name, 'online');
      peers.stall(name, false);
      if (isAnother) peers.cut(name);
      if (dice.chance(0.8)) window.wake();
    });
  }

  #sleep({ window }: Person): void {
    const { clock, dice } = this.world;
    window.device.stop();
    const long = dice.chance(0.05) ? 1_200_000 : 70_000;
    clock.after(dice.upTo(long), () => {
      window.device.goOn();
      if (dice.chance(0.7)) window.wake();
    });
  }

  #reload(person: Person): void {
    person.window.close();
    person.open(this.#house.room);
  }

  async #openAnother(person: Person): Promise<void> {
    // No hand opens two in the same millisecond.
    await this.world.clock.pass(1);
    person.open(this.#house.room);
  }

  #touchOldWindow({ windows, window }: Person): void {
    const old = windows.find(
      (one) => one !== window && one.device.isRunning && one.state.kind === 'displaced',
    );
    if (!old) return;
    old.link.dial();
    // From now on it is the one that plays.
    windows.push(...windows.splice(windows.indexOf(old), 1));
  }

  #troubleHost(): void {
    const { clock, dice, network, peers } = this.world;
    if (!this.#house.isOpen) return;
    const { device } = this.#house;
    if (dice.chance(0.5)) {
      device.stop();
      clock.after(dice.upTo(60_000), () => device.goOn());
      return;
    }
    network.setReach('host', dice.chance(0.5) ? 'offline' : 'swallowed');
    peers.carrying = false;
    clock.after(dice.upTo(40_000), () => {
      network.setReach('host', 'online');
      peers.carrying = true;
      if (dice.chance(0.7)) this.#house.wake();
    });
  }

  async #killHost(): Promise<void> {
    this.#house.kill();
    await this.world.clock.pass(this.world.dice.upTo(10_000));
    await this.#house.open();
  }

  #control(): void {
    const { dice } = this.world;
    this.#house.control(dice.chance(0.3) ? { kind: 'pause' } : { kind: 'resume', renew: true });
  }

  /** All ways are open again; soon everybody is back, and every screen is right. */
  async #calm(): Promise<void> {
    const { clock, network, peers, brokers } = this.world;
    network.setWeather(() => [5]);
    peers.delay = () => 1;
    peers.possible = true;
    peers.carrying = true;
    for (const broker of brokers) {
      network.setUp(broker, true);
      network.setSilent(broker, false);
    }
    network.setReach('host', 'online');
    this.#house.device.goOn();
    for (const { name, windows } of this.#people) {
      network.setReach(name, 'online');
      peers.stall(name, false);
      for (const { device, wake } of windows) {
        device.goOn();
        wake();
      }
    }
    this.#house.control({ kind: 'resume', renew: true });
    await clock.pass(backWithin);
    await checkScreens(clock, this.#house, this.#people);
  }
}
