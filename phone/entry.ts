import { Config, defaultConfig } from '../shared/config.ts';
import { brokerAddress } from '../shared/link/broker-address.ts';
import { parseRoomFragment } from '../shared/room-link.ts';

/** What the page's address and the `config.json` beside it led to. */
export type Entry =
  /** `brokers`: where the room's words can be asked after; none when the config did not come. */
  | { kind: 'no room'; broken: boolean; brokers: string[] }
  | { kind: 'no config' }
  | { kind: 'room'; room: string; brokers: string[]; iceServers: Config['iceServers'] };

declare global {
  /** The content of `../config.json`, asked for by `first.js`; null when no answer came. */
  var config: Promise<unknown> | undefined;
}

/** Reads the room from the fragment of `address` and how to reach it from the page's config. */
export async function readEntry(address: URL, asked = globalThis.config): Promise<Entry> {
  const link = parseRoomFragment(address.hash);
  const content = await asked;
  // The host goes by the same when there is no file, or one that makes no sense.
  const parsed = Config.safeParse(content);
  const config = parsed.success ? parsed.data : content == null ? null : defaultConfig;
  const absolute = (brokers: readonly string[]) =>
    brokers
      .map((broker) => brokerAddress(broker, address.href))
      .filter((broker) => broker !== null);
  if (!link) {
    const brokers = config ? absolute(config.brokers) : [];
    return { kind: 'no room', broken: address.hash !== '', brokers };
  }
  if (!config) return { kind: 'no config' };
  const { brokers, iceServers } = config;
  const reachable = absolute(link.brokers.length > 0 ? link.brokers : brokers);
  return { kind: 'room', room: link.room, brokers: reachable, iceServers };
}
