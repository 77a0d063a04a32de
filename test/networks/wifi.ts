import { tmpdir } from 'node:os';
import { Machine } from '../kit/network/machine.ts';
import { Switch } from '../kit/network/switch.ts';

const network = '192.168.50.0/24';
const router = '192.168.50.1';

/** What stays on one Wi-Fi: between its own addresses, or to all that listen on it. */
const here = [
  `ip dst net ${network}`,
  'ip dst net 224.0.0.0/24',
  'ip6 dst net ff00::/8',
  'ip6 dst net fe80::/10',
  'arp',
];

/** A Wi-Fi, and all that its machines send and hear. */
export class Wifi {
  readonly machines: readonly Machine[];

  private constructor(machines: readonly Machine[]) {
    this.machines = machines;
  }

  /**
   * `leads`: whether its machines know a way out, to a router that passes nothing on, so that what
   * would leave is seen to try. Else they have none.
   */
  static async build(machines: readonly Machine[], leads: boolean): Promise<Wifi> {
    const air = new Switch('wifi');
    if (leads) air.plug(Machine.make('router'), 'wlan0', `${router}/24`);
    for (const [number, machine] of machines.entries()) {
      air.plug(machine, 'wlan0', `192.168.50.${10 + number}/24`);
      if (leads) machine.run('ip', 'route', 'add', 'default', 'via', router);
      const file = capture(machine);
      await machine.start(/listening on wlan0/, 'tcpdump', '-i', 'wlan0', '-U', '-s96', '-w', file);
    }
    return new Wifi(machines);
  }

  /** What the machine has sent and heard so far, a line for each packet. */
  packets(machine: Machine): { all: number; leaving: string[] } {
    return {
      all: read(machine, '').length,
      leaving: read(machine, `not (${here.map((one) => `(${one})`).join(' or ')})`),
    };
  }
}

const capture = (machine: Machine) => `${tmpdir()}/${machine.name}.pcap`;

function read(machine: Machine, filter: string): string[] {
  const printed = machine.run('tcpdump', '-n', '-r', capture(machine), filter);
  return printed.split('\n').filter((line) => line !== '');
}
