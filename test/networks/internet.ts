import { tmpdir } from 'node:os';
import type { Config } from '../../shared/config.ts';
import { makeCertificate } from '../kit/network/certificate.ts';
import { makeHome } from '../kit/network/home.ts';
import type { Nat } from '../kit/network/home.ts';
import { Machine } from '../kit/network/machine.ts';
import { Switch } from '../kit/network/switch.ts';

/** Addresses for examples, which are nobody's. */
const at = {
  pages: '203.0.113.10',
  broker: '203.0.113.20',
  turn: '203.0.113.30',
  home: (number: number) => `203.0.113.${100 + number}`,
};
const user = { username: 'hogwash', credential: 'a pig in a poke' };

export const servers = {
  stun: { urls: `stun:${at.turn}:3478` },
  turn: { urls: `turn:${at.turn}:3478?transport=udp`, ...user },
} satisfies Record<string, Config['iceServers'][number]>;

export interface Internet {
  /** Where the page is. */
  pages: string;
  /** One machine for each name, in homes of their own. */
  machines: Machine[];
}

/** A file server, a broker, coturn, and for each name a home behind a router. */
export async function buildInternet(
  names: readonly string[],
  nat: Nat,
  iceServers: Config['iceServers'],
): Promise<Internet> {
  const cables = new Switch('internet');
  const certificate = makeCertificate();
  const far = (name: 'pages' | 'broker' | 'turn') => {
    const machine = Machine.make(name);
    cables.plug(machine, 'eth0', `${at[name]}/24`);
    return machine;
  };
  const [pages, broker, turn] = [far('pages'), far('broker'), far('turn')];
  const config: Config = {
    brokers: [`wss://${at.broker}/mqtt`],
    iceServers,
    // For the host, whose browser takes localhost for the file server.
    addresses: [at.pages],
  };
  const serve = ['node', 'test/networks/serve.mjs'];
  await Promise.all([
    pages.start(/serving/, ...serve, 'page-server', certificate, JSON.stringify(config)),
    broker.start(/serving/, ...serve, 'broker-server', certificate),
    startTurn(turn),
  ]);
  return {
    pages: at.pages,
    machines: names.map((name, number) => makeHome(name, cables, `${at.home(number)}/24`, nat)),
  };
}

function startTurn(machine: Machine): Promise<string> {
  const where = [`--listening-ip=${at.turn}`, `--relay-ip=${at.turn}`];
  const who = ['--lt-cred-mech', '--realm=party', `--user=${user.username}:${user.credential}`];
  const only = ['-n', '--no-tls', '--no-dtls', '--no-cli', '--log-file=stdout'];
  const files = [`--pidfile=${tmpdir()}/turn.pid`, `--db=${tmpdir()}/turn.db`];
  return machine.start(/Total General servers/, 'turnserver', ...where, ...who, ...only, ...files);
}
