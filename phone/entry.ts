import { Config } from '../shared/config.ts';
import { brokerAddress } from '../shared/link/broker-address.ts';
import { parseRoomFragment } from '../shared/room-link.ts';

/** What the page's address and the `config.json` beside it led to. */
export type Entry =
  /** `brokers`: where the room's words can be asked after; none when the config did not come. */
  | { kind: 'no room'; broken: boolean; brokers: string[] }
  | { kind: 'no config' }
  | { kind: 'room'; room: string; brokers: string[]; iceServers: Config['iceServers'] };

declare global {
  /** The content of `../config.json`, asked for by the page itself; null when it did not come. */
  var config: Promise<unknown> | undefined;
}

/** Reads the room from the fragment of `address` and how to reach it from the page's config. */
export async function readEntry(address: URL, config = globalThis.config): Promise<Entry> {
  const link = parseRoomFragment(address.hash);
  const parsed = Config.safeParse(await config);
  const absolute = (brokers: readonly string[]) =>
    brokers
      .map((broker) => brokerAddress(broker, address.href))
      .filter((broker) => broker !== null);
  if (!link) {
    const brokers = parsed.success ? absolute(parsed.data.brokers) : [];
    return { kind: 'no room', broken: address.hash !== '', brokers };
  }
  if (!parsed.success) return { kind: 'no config' };
  const { brokers, iceServers } = parsed.data;
  const reachable = absolute(link.brokers.length > 0 ? link.brokers : brokers);
  return { kind: 'room', room: link.room, brokers: reachable, iceServers };
}
