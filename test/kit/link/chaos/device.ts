import type { OpenBroker } from '../../../../shared/link/broker.ts';
import type { OpenPeer } from '../../../../shared/link/peer.ts';
import type { WallClock } from '../../../../shared/link/wall-clock.ts';

/**
 * A machine that can be stopped: while it is, nothing runs on it, and what comes waits. It is also
 * the clock of all that runs on it.
 */
export class Device implements WallClock {
  readonly #clock: WallClock;
  #state: 'running' | 'stopped' | 'dead' = 'running';
  #waiting: (() => void)[] = [];

  constructor(clock: WallClock) {
    this.#clock = clock;
  }

  now = (): number => this.#clock.now();

  after = (milliseconds: number, run: () => void): (() => void) => {
    let calledOff = false;
    const callOff = this.#clock.after(milliseconds, () => this.run(() => calledOff || run()));
    return () => {
      calledOff = true;
      callOff();
    };
  };

  run(task: () => void): void {
    if (this.#state === 'running') task();
    else if (this.#state === 'stopped') this.#waiting.push(task);
  }

  get isRunning(): boolean {
    return this.#state === 'running';
  }

  stop(): void {
    if (this.#state === 'running') this.#state = 'stopped';
  }

  goOn(): void {
    if (this.#state !== 'stopped') return;
    this.#state = 'running';
    for (const task of this.#waiting.splice(0)) task();
  }

  /** Its page is gone, and all that was to run on it. */
  die(): void {
    this.#state = 'dead';
    this.#waiting = [];
  }

  brokers(open: OpenBroker): OpenBroker {
    return (address, topics, events) =>
      open(address, topics, {
        opened: () => this.run(() => events.opened?.()),
        connected: () => this.run(() => events.connected()),
        lost: () => this.run(() => events.lost()),
        packet: (topic, bytes) => this.run(() => events.packet(topic, bytes)),
      });
  }

  peers(open: OpenPeer): OpenPeer {
    return (options, events) =>
      open(options, {
        signal: (data) => this.run(() => events.signal(data)),
        open: () => this.run(() => events.open()),
        data: (bytes) => this.run(() => events.data(bytes)),
        closed: () => this.run(() => events.closed()),
      });
  }
}
