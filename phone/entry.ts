import { Config } from '../shared/config.ts';

/** What the page's address and the `config.json` beside it led to. */
export type Entry =
  | { kind: 'no room'; broken: boolean }
  | { kind: 'no config' }
  | { kind: 'room'; room: string; brokers: string[]; iceServers: Config['iceServers'] };

/** Reads the room from the fragment of `address` and how to reach it from `../config.json`. */
export async function readEntry(address: URL, load = fetchConfig): Promise<Entry> {
  const fragment = address.hash.slice(1);
  const room = /^[A-Za-z0-9_-]{43}$/.exec(fragment)?.[0];
  if (!room) return { kind: 'no room', broken: fragment !== '' };
  try {
    const { brokers, iceServers } = Config.parse(await load(new URL('../config.json', address)));
    return {
      kind: 'room',
      room,
      brokers: brokers.map((broker) => brokerAddress(broker, address)),
      iceServers,
    };
  } catch {
    return { kind: 'no config' };
  }
}

async function fetchConfig(address: URL): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-store' });
  return response.json();
}

/** A path such as "/mqtt" is of the page's own server. */
function brokerAddress(broker: string, page: URL): string {
  const address = new URL(broker, page);
  address.hash = '';
  if (address.protocol === 'http:') address.protocol = 'ws:';
  if (address.protocol === 'https:') address.protocol = 'wss:';
  return address.href;
}
