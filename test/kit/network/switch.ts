import { execFileSync } from 'node:child_process';
import { Machine } from './machine.ts';

/** What several machines are plugged into: a Wi-Fi, or all of the internet. */
export class Switch {
  readonly #machine: Machine;
  #sockets = 0;

  constructor(name: string) {
    this.#machine = Machine.make(name);
    this.#machine.run('ip', 'link', 'add', 'bridge', 'type', 'bridge');
    this.#machine.run('ip', 'link', 'set', 'bridge', 'up');
  }

  /** Plugs a machine in, with `address` ("192.168.1.2/24") at its interface `at`. */
  plug(machine: Machine, at: string, address: string): void {
    const socket = `socket${(this.#sockets += 1)}`;
    connect(machine, at, this.#machine, socket);
    this.#machine.run('ip', 'link', 'set', socket, 'master', 'bridge', 'up');
    giveAddress(machine, at, address);
  }
}

/** A cable from `one` to `other`. */
export function connect(one: Machine, at: string, other: Machine, otherAt: string): void {
  const ends = ['link', 'add', at, 'netns', one.name, 'type', 'veth'];
  execFileSync('ip', [...ends, 'peer', 'name', otherAt, 'netns', other.name]);
}

export function giveAddress(machine: Machine, at: string, address: string): void {
  machine.run('ip', 'address', 'add', address, 'dev', at);
  machine.run('ip', 'link', 'set', at, 'up');
}
