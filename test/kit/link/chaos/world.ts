import { memoryNetwork } from '../../../../shared/link/memory-broker.ts';
import type { MemoryNetwork } from '../../../../shared/link/memory-broker.ts';
import type { WallClock } from '../../../../shared/link/wall-clock.ts';
import { FakeClock } from '../fake-clock.ts';
import { MemoryPeers } from '../memory-peers.ts';
import { seededNumbers } from '../seeded-random.ts';

/** What a seed decides. */
export class Dice {
  readonly next: () => number;

  constructor(seed: number) {
    this.next = seededNumbers(seed);
  }

  /** From 0 to below `count`. */
  below(count: number): number {
    return Math.floor(this.next() * count);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  oneOf<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!;
  }

  /** Mostly small, now and then up to `most`. */
  upTo(most: number): number {
    return Math.ceil(this.next() ** 3 * most);
  }

  bytes = (count: number): Uint8Array => Uint8Array.from({ length: count }, () => this.below(256));
}

/** Time, brokers and channels that all machines of a run share. */
export interface World {
  clock: WallClock;
  network: MemoryNetwork;
  peers: MemoryPeers;
  dice: Dice;
  brokers: readonly string[];
}

/** A world whose time passes when told to. */
export interface ChaosWorld extends World {
  clock: FakeClock;
}

export function chaosWorld(seed: number): ChaosWorld {
  const dice = new Dice(seed);
  const clock = new FakeClock();
  const brokers = ['ws://one/mqtt', 'ws://two/mqtt', 'ws://three/mqtt'].slice(0, 1 + dice.below(3));
  return { clock, network: memoryNetwork(clock), peers: new MemoryPeers(clock), dice, brokers };
}
