import { Config } from '../shared/config.ts';
import { brokerAddress } from '../shared/link/broker-address.ts';
import { parseRoomFragment } from '../shared/room-link.ts';

/** What the page's address and the `config.json` beside it led to. */
export type Entry =
  | { kind: 'no room'; broken: boolean }
  | { kind: 'no config' }
  | { kind: 'room'; room: string; brokers: string[]; iceServers: Config['iceServers'] };

declare global {
  /** The content of `../config.json`, asked for by the page itself; null when it did not come. */
  var config: Promise<unknown> | undefined;
}

/** Reads the room from the fragment of `address` and how to reach it from the page's config. */
export async function readEntry(address: URL, config = globalThis.config): Promise<Entry> {
  const link = parseRoomFragment(address.hash);
  if (!link) return { kind: 'no room', broken: address.hash !== '' };
  const parsed = Config.safeParse(await config);
  if (!parsed.success) return { kind: 'no config' };
  const { brokers, iceServers } = parsed.data;
  const named = link.brokers.length > 0 ? link.brokers : brokers;
  const reachable = named
    .map((broker) => brokerAddress(broker, address.href))
    .filter((broker) => broker !== null);
  return { kind: 'room', room: link.room, brokers: reachable, iceServers };
}
