import { Config } from '../shared/config.ts';
import { brokerAddress } from '../shared/link/broker-address.ts';
import { parseRoomFragment } from '../shared/room-link.ts';

/** What the page's address and the `config.json` beside it led to. */
export type Entry =
  | { kind: 'no room'; broken: boolean }
  | { kind: 'no config' }
  | { kind: 'room'; room: string; brokers: string[]; iceServers: Config['iceServers'] };

/** Reads the room from the fragment of `address` and how to reach it from `../config.json`. */
export async function readEntry(address: URL, load = fetchConfig): Promise<Entry> {
  const link = parseRoomFragment(address.hash);
  if (!link) return { kind: 'no room', broken: address.hash !== '' };
  try {
    const config = Config.parse(await load(new URL('../config.json', address)));
    const named = link.brokers.length > 0 ? link.brokers : config.brokers;
    const brokers = named
      .map((broker) => brokerAddress(broker, address.href))
      .filter((broker) => broker !== null);
    return { kind: 'room', room: link.room, brokers, iceServers: config.iceServers };
  } catch {
    return { kind: 'no config' };
  }
}

async function fetchConfig(address: URL): Promise<unknown> {
  const response = await fetch(address, { cache: 'no-store' });
  return response.json();
}
