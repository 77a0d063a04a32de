import { Machine } from './machine.ts';
import { connect, giveAddress } from './switch.ts';
import type { Switch } from './switch.ts';

/**
 * What a router makes of what comes from inside. `cone`: one port outside for one inside, whoever
 * is spoken to, so that two can meet through holes they punch. `symmetric`: another port for
 * everyone spoken to, which nobody else can guess. `no UDP`: as in offices and hotels.
 */
export type Nat = 'cone' | 'symmetric' | 'no UDP';

/** A router at `address` of the internet, and one machine behind it. Inside, all homes look alike. */
export function makeHome(name: string, internet: Switch, address: string, nat: Nat): Machine {
  const router = Machine.make(`${name}-router`);
  const machine = Machine.make(name);
  internet.plug(router, 'outside', address);
  connect(machine, 'eth0', router, 'inside');
  giveAddress(router, 'inside', '192.168.1.1/24');
  giveAddress(machine, 'eth0', '192.168.1.2/24');
  machine.run('ip', 'route', 'add', 'default', 'via', '192.168.1.1');
  router.run('sysctl', '-q', '-w', 'net.ipv4.ip_forward=1');
  router.rules(rulesOf(nat));
  return machine;
}

/** As in a router from the shop: out goes everything, in comes only what answers. */
function rulesOf(nat: Nat): string {
  return `table ip router {
    chain translate {
      type nat hook postrouting priority srcnat
      oifname "outside" masquerade ${nat === 'symmetric' ? 'fully-random' : ''}
    }
    chain forward-it {
      type filter hook forward priority filter; policy drop
      ${nat === 'no UDP' ? 'meta l4proto udp drop' : ''}
      iifname "inside" accept
      ct state established,related accept
    }
    chain for-itself {
      type filter hook input priority filter
      # Forgotten at once: what is remembered would take the port that a hole is punched from.
      iifname "outside" ct state new drop
    }
  }`;
}
