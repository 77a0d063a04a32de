import type { Config } from '../shared/config.ts';
import { brokerAddress } from '../shared/link/broker-address.ts';
import type { Preferences } from './preferences.ts';

type Network = Pick<Config, 'brokers' | 'iceServers'>;

/** Brokers and servers for the next room: the host's own, else the site's. */
export function networkOf(config: Config, own: Pick<Preferences, keyof Network>): Network {
  return {
    brokers: own.brokers ?? config.brokers,
    iceServers: own.iceServers ?? config.iceServers,
  };
}

/** As the engine dials them and the room's link names them: absolute. */
export function absoluteBrokers(brokers: readonly string[], page: string): string[] {
  return brokers.map((broker) => brokerAddress(broker, page)).filter((broker) => broker !== null);
}
